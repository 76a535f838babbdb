package org.daybreak.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.daybreak.constraint.ScoreSheet;
import org.daybreak.problem.Bound;
import org.daybreak.problem.Score;
import org.daybreak.roster.Roster;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RosterDataTest {
  @Nested
  class TheGap {
    private static final String FILE =
        """
        {
          "formatVersion": 1, "name": "一天", "date": "2022-11-05", "timeZone": "Asia/Shanghai",
          "roles": [ {"id": "order"} ], "areas": [ {"id": "a"} ],
          "sites": [ {"id": "s", "area": "a", "capacity": 4, "slots": [
            {"id": "0800", "start": "2022-11-05T08:00", "end": "2022-11-05T10:00",
             "demand": [ {"role": "order", "min": 1, "target": 2} ]} ]} ],
          "volunteers": []
        }
        """;

    private final Roster roster = Pages.roster(FILE);

    @Test
    void itIsToldInUnitsAndInPercentOfABoundThatIsNot0() {
      assertThat(ScoreSheet.of(roster).score()).isEqualTo(new Score(0, -120, -360));
      assertThat(gap(new Bound(0, -300, -120)).toString())
          .isEqualTo(
              "{\"medium\":{\"difference\":\"120\",\"percent\":null},"
                  + "\"soft\":{\"difference\":\"60\",\"percent\":\"20\"}}");
    }

    @Test
    void aSoftLevelOfWhichNothingIsProvenHasNone() {
      assertThat(gap(new Bound(-100, -300, 0)).toString())
          .isEqualTo("{\"medium\":{\"difference\":\"20\",\"percent\":\"20\"},\"soft\":null}");
    }

    @Test
    void withoutABoundThereIsNone() {
      assertThat(gap(null).isNull()).isTrue();
    }

    private JsonNode gap(@Nullable Bound bound) {
      ReportedRoster reported = new ReportedRoster("a.json", roster, bound);
      return Pages.rosterData(Pages.of(List.of(reported), false)).get("gap");
    }
  }
}
