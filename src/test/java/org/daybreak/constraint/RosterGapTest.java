package org.daybreak.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.daybreak.file.Document;
import org.daybreak.file.ProblemReader;
import org.daybreak.problem.Bound;
import org.daybreak.problem.Gap;
import org.daybreak.problem.Score;
import org.daybreak.roster.Roster;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RosterGapTest {
  /** Nobody is available: whoever is assigned breaks a rule by 180 minutes. */
  private static final String FILE =
      """
      {
        "formatVersion": 1, "name": "一天", "date": "2022-11-05", "timeZone": "Asia/Shanghai",
        "roles": [ {"id": "order"} ], "areas": [ {"id": "a"} ],
        "sites": [ {"id": "s", "area": "a", "capacity": 9, "slots": [
          {"id": "1", "start": "2022-11-05T08:00", "end": "2022-11-05T10:00",
           "demand": [ {"role": "order"} ]} ]} ],
        "volunteers": [ {"id": "v1", "availability": []}, {"id": "v2", "availability": []} ],
        "assignments": [
          {"volunteer": "v1", "site": "s", "role": "order", "firstSlot": "1", "lastSlot": "1", "pinned": %s},
          {"volunteer": "v2", "site": "s", "role": "order", "firstSlot": "1", "lastSlot": "1", "pinned": %s} ]
      }
      """;

  private static final Bound BOUND = new Bound(0, 1_000_000, 0);

  @Test
  void aRosterThatBreaksWhatItsPinsBreakHasAGap() {
    assertThat(gap(BOUND, true, true)).isNotNull();
  }

  @Test
  void aRosterThatBreaksMoreThanItsPinsHasNone() {
    assertThat(gap(BOUND, true, false)).isNull();
    assertThat(gap(BOUND, false, false)).isNull();
  }

  @Test
  void withoutABoundThereIsNone() {
    assertThat(gap(null, true, true)).isNull();
  }

  private static @Nullable Gap gap(
      @Nullable Bound bound, boolean firstPinned, boolean secondPinned) {
    byte[] file = FILE.formatted(firstPinned, secondPinned).getBytes(StandardCharsets.UTF_8);
    Document document = Objects.requireNonNull(ProblemReader.read(file).document());
    Roster roster = document.roster();
    Score score = ScoreSheet.of(roster).score();
    assertThat(score.hard()).isEqualTo(-360);
    return RosterGap.of(bound, roster, score);
  }
}
