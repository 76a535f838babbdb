package org.daybreak.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.daybreak.constraint.ScoreLine;
import org.daybreak.constraint.ScoreSheet;
import org.daybreak.problem.ConstraintId;
import org.junit.jupiter.api.Test;

/** Two independent readings of the constraint table agree on random documents. */
class TwoReadingsTest {
  private static final int SEEDS = 600;

  @Test
  void bothReadingsCountTheSame() {
    Map<String, Integer> counting = new LinkedHashMap<>();
    for (long seed = 0; seed < SEEDS; seed++) {
      ObjectNode document = RandomInstance.of(seed);
      ScoreSheet sheet = ScoreSheet.of(RandomInstance.document(seed).roster());
      SecondReading second = new SecondReading(document);
      Map<String, Long> measures = new LinkedHashMap<>();
      for (ScoreLine line : sheet.lines()) {
        String id = line.constraint().id();
        measures.put(id, line.measure());
        counting.merge(id, line.measure() > 0 ? 1 : 0, Integer::sum);
        assertThat(line.impact())
            .as("seed %d, impact of %s", seed, id)
            .isEqualTo(line.measure() * line.weight() * line.constraint().sign());
      }
      assertThat(measures).as("seed %d: %s", seed, document).isEqualTo(second.measures());
      assertThat(List.of(sheet.score().hard(), sheet.score().medium(), sheet.score().soft()))
          .as("seed %d: %s", seed, document)
          .isEqualTo(second.levels());
    }
    assertThat(counting).hasSize(ConstraintId.values().length);
    assertThat(counting)
        .allSatisfy(
            (id, seeds) -> assertThat(seeds).as("seeds with %s", id).isBetween(20, SEEDS - 20));
  }
}
