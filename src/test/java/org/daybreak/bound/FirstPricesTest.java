package org.daybreak.bound;

import static org.assertj.core.api.Assertions.assertThat;

import org.daybreak.measure.Measures;
import org.daybreak.problem.Problem;
import org.daybreak.sample.ProblemGenerator;
import org.daybreak.table.CostTables;
import org.daybreak.table.Grid;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where everybody is asked from the beginning. */
class FirstPricesTest {
  private static BoundFinder finder(long seed) {
    Problem problem = ProblemGenerator.generate(150, 15, seed);
    return new BoundFinder(new CostTables(new Grid(problem), new Measures(problem)));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void theyAreNearlyTheBestAfterAFewHundredSteps(long seed) {
    BoundFinder finder = finder(seed);
    while (!finder.hasPrices()) {
      finder.work(0, false);
    }
    assertThat(finder.firstSteps()).isEqualTo(200);
    finder.work(1, false);
    long first = finder.leastSoftCost(0).orElseThrow();
    while (!finder.isFinished()) {
      finder.work(1, false);
    }
    long last = finder.leastSoftCost(0).orElseThrow();
    assertThat(last - first).isLessThanOrEqualTo(last / 500);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.02, 0.05})
  void theyAreDoneWhenTheTimeIsOver(double shareOfStep) {
    BoundFinder finder = finder(1);
    int steps = 0;
    while (!finder.hasPrices()) {
      finder.work(shareOfStep * steps, false);
      steps++;
    }
    assertThat(shareOfStep * finder.firstSteps()).isBetween(2.1, 2.3);
    finder.work(1, false);
    assertThat(finder.leastSoftCost(0)).isPresent();
  }
}
