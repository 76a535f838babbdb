package org.daybreak.solve.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.daybreak.bound.BoundFinder;
import org.daybreak.constraint.ScoreSheet;
import org.daybreak.measure.Measures;
import org.daybreak.problem.Problem;
import org.daybreak.problem.Score;
import org.daybreak.roster.Roster;
import org.daybreak.sample.ProblemGenerator;
import org.daybreak.solve.state.SearchState;
import org.daybreak.solve.state.StateOfEveryCandidate;
import org.daybreak.table.CostTables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One roster, searched by two cores. */
class HalvesTest {
  private static Annealing search(Problem problem, AtomicInteger steps) {
    Measures measures = new Measures(problem);
    Roster empty = Roster.of(measures, Map.of());
    SearchState state = StateOfEveryCandidate.of(empty);
    BoundFinder finder = new BoundFinder(new CostTables(state.grid(), measures));
    for (int step = 0; !finder.hasPrices(); step++) {
      finder.work(step / 100.0, false);
    }
    PricedFill.fill(state, finder.prices());
    return new Annealing(
        state, finder.prices(), () -> steps.get() / 80.0, Annealing.Begin.FEW_MISSING, 1);
  }

  private static Score judged(Problem problem, IntUnaryOperator dutyOf) {
    return ScoreSheet.of(StateOfEveryCandidate.roster(new Measures(problem), dutyOf)).score();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void whatIsPutTogetherIsWhatTheStreamsSayAndBetter(long seed) {
    Problem problem = ProblemGenerator.generate(150, 15, seed);
    AtomicInteger steps = new AtomicInteger();
    Annealing whole = search(problem, steps);
    Halves halves = new Halves(whole, seed);
    Score first = whole.bestScore();
    Score before = first;
    while (steps.get() < 60) {
      halves.cut();
      int end = steps.get() + 6;
      halves.search(() -> steps.incrementAndGet() > end);
      halves.join();
      assertThat(judged(problem, whole.state()::duty)).isEqualTo(whole.state().score());
      assertThat(judged(problem, whole::bestDuty)).isEqualTo(whole.bestScore());
      assertThat(whole.bestScore()).isGreaterThanOrEqualTo(before);
      before = whole.bestScore();
    }
    assertThat(before).isGreaterThan(first);
  }

  @Test
  void nobodyAndNoAreaIsInBoth() {
    Problem problem = ProblemGenerator.generate(300, 40, 1);
    Annealing whole = search(problem, new AtomicInteger());
    Halves halves = new Halves(whole, 1);
    halves.cut();
    SearchState one = halves.state(0);
    SearchState other = halves.state(1);
    assertThat(IntStream.of(one.movable()).noneMatch(other::isMovable)).isTrue();
    assertThat(one.movable().length + other.movable().length)
        .isEqualTo(whole.state().movable().length);
    assertThat(areas(one)).isNotEmpty().doesNotContain(areas(other));
    assertThat((double) onDuty(one) / onDuty(whole.state())).isBetween(0.3, 0.7);
    assertThat(one.score()).isEqualTo(whole.state().score());
    assertThat(other.score()).isEqualTo(whole.state().score());
  }

  @Test
  void theNextCutIsAnotherOne() {
    Annealing whole = search(ProblemGenerator.generate(300, 40, 1), new AtomicInteger());
    Halves halves = new Halves(whole, 1);
    halves.cut();
    int[] first = areas(halves.state(0));
    halves.join();
    assertThat(halves.isCut()).isFalse();
    halves.cut();
    assertThat(areas(halves.state(0))).isNotEqualTo(first);
  }

  private static long onDuty(SearchState state) {
    return IntStream.of(state.movable()).filter(who -> state.duty(who) >= 0).count();
  }

  /** Where those who move may be sent. */
  private static int[] areas(SearchState state) {
    return IntStream.of(state.movable())
        .flatMap(
            who ->
                IntStream.range(0, state.candidates().count(who))
                    .map(candidate -> state.candidates().duty(who, candidate)))
        .map(state.grid()::area)
        .distinct()
        .sorted()
        .toArray();
  }
}
