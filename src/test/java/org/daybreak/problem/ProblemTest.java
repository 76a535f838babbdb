package org.daybreak.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.daybreak.scenario.EverythingWrong;
import org.daybreak.scenario.Scenario;
import org.junit.jupiter.api.Test;

class ProblemTest {
  @Test
  void localTimeIsThatOfItsZone() {
    Problem problem = Scenario.on("2022-11-06", "America/New_York").problem();
    long firstOccurrence = Instant.parse("2022-11-06T05:30:00Z").getEpochSecond() / 60;
    assertThat(problem.localTime(firstOccurrence)).hasToString("2022-11-06T01:30");
    assertThat(problem.localTime(firstOccurrence + 60)).hasToString("2022-11-06T01:30");
    assertThat(problem.localTime(firstOccurrence + 120)).hasToString("2022-11-06T02:30");
  }

  @Test
  void underOtherWeightsEverythingElseStays() {
    Problem problem = EverythingWrong.scenario().problem();
    Weights weights = new Weights(Map.of(ConstraintId.TRAVEL, 9));
    Problem other = problem.withWeights(weights);
    assertThat(other.weights()).isEqualTo(weights);
    assertThat(other).usingRecursiveComparison().ignoringFields("weights").isEqualTo(problem);
  }

  @Test
  void nothingPublishedIsNotPublishedNothing() {
    assertThat(Scenario.day().problem().published()).isNull();
    assertThat(Scenario.day().published().problem().published()).isEmpty();
  }
}
