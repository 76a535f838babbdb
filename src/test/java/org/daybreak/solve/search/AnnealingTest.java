package org.daybreak.solve.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.daybreak.bound.BoundFinder;
import org.daybreak.measure.Measures;
import org.daybreak.problem.Problem;
import org.daybreak.roster.Roster;
import org.daybreak.sample.ProblemGenerator;
import org.daybreak.solve.state.SearchState;
import org.daybreak.solve.state.StateOfEveryCandidate;
import org.daybreak.table.CostTables;
import org.junit.jupiter.api.Test;

/** Which roster a search goes on from. */
class AnnealingTest {
  private final AtomicInteger percentDone = new AtomicInteger();

  private Annealing searchBegun() {
    Problem problem = ProblemGenerator.generate(150, 15, 1);
    Measures measures = new Measures(problem);
    SearchState state = StateOfEveryCandidate.of(Roster.of(measures, Map.of()));
    BoundFinder finder = new BoundFinder(new CostTables(state.grid(), measures));
    Annealing search =
        new Annealing(
            state,
            finder.prices(),
            () -> percentDone.get() / 100.0,
            Annealing.Begin.FEW_MISSING,
            1);
    search.step();
    return search;
  }

  private static int[] nobody(Annealing search) {
    int[] duties = new int[search.state().grid().problem().profiles().size()];
    Arrays.fill(duties, SearchState.HOME);
    return duties;
  }

  private static int[] best(Annealing search) {
    return IntStream.range(0, nobody(search).length).map(search::bestDuty).toArray();
  }

  private static int[] now(Annealing search) {
    return IntStream.range(0, nobody(search).length).map(search.state()::duty).toArray();
  }

  @Test
  void whileItIsHotMorePeopleMayBeMissing() {
    Annealing search = searchBegun();
    search.adopt(nobody(search));
    assertThat(now(search)).isEqualTo(nobody(search)).isNotEqualTo(best(search));
  }

  @Test
  void onceItIsColdItGoesOnFromTheBestThatMissesFewer() {
    Annealing search = searchBegun();
    percentDone.set(60);
    search.adopt(nobody(search));
    assertThat(now(search)).isEqualTo(best(search)).isNotEqualTo(nobody(search));
    assertThat(search.state().score()).isEqualTo(search.bestScore());
  }
}
