package org.daybreak.solve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.daybreak.bound.BoundFinder;
import org.daybreak.measure.Measures;
import org.daybreak.problem.Problem;
import org.daybreak.roster.Roster;
import org.daybreak.sample.ProblemGenerator;
import org.daybreak.solve.search.Annealing;
import org.daybreak.table.CostTables;
import org.junit.jupiter.api.Test;

/** Where a search begins, and what the second core does for it. */
class ParallelSearchTest {
  private static final long SEED = 5;
  private static final long STEPS = 60;

  private final Problem problem = ProblemGenerator.generate(80, 10, 2);
  private final WorkLimit limit =
      WorkLimit.begin(new SolveSettings(null, STEPS, SEED), problem, () -> false);
  private final PricedStart start = start();

  private PricedStart start() {
    Roster empty = Roster.of(new Measures(problem), Map.of());
    StartingRoster starting = StartingRoster.of(empty);
    CostTables tables = new CostTables(starting.grid(), starting.measures());
    BoundFinder finder = new BoundFinder(tables);
    for (int step = 0; !finder.hasPrices(); step++) {
      finder.work(step / 20.0, false);
    }
    return new PricedStart(starting, tables, finder, limit);
  }

  @Test
  void theSearchBeginsWithTheBetterRoster() {
    Annealing fresh = start.begin(SEED);
    Annealing early = start.begin(SEED);
    assertThat(start.begin(early, SEED).bestScore()).isEqualTo(fresh.bestScore());
    for (int step = 0; step < 20; step++) {
      early.coldStep();
    }
    assertThat(early.bestScore()).isGreaterThan(fresh.bestScore());
    assertThat(start.begin(early, SEED).bestScore()).isGreaterThanOrEqualTo(early.bestScore());
    assertThat(start.begin(null, SEED).bestScore()).isEqualTo(fresh.bestScore());
  }

  @Test
  void aFreeCoreSearchesTooAndTheBetterRosterCounts() {
    List<Annealing> others = new ArrayList<>();
    Annealing first = start.begin(SEED);
    ParallelSearch search =
        new ParallelSearch(
            first,
            seed -> {
              assertThat(seed).isNotEqualTo(SEED);
              Annealing other = start.begin(seed);
              others.add(other);
              return other;
            },
            SEED,
            limit);
    search.run(false, () -> true);
    assertThat(others).isEmpty();
    search.run(true, () -> true);
    search.run(true, () -> true);
    assertThat(others).hasSize(1);
    Annealing other = others.get(0);
    for (int step = 0; step < 20; step++) {
      other.coldStep();
    }
    assertThat(other.bestScore()).isGreaterThan(first.bestScore());
    assertThat(search.best()).isSameAs(other);
    while (!limit.isSpent()) {
      search.run(false, () -> false);
    }
    assertThat(search.best().bestScore())
        .isGreaterThanOrEqualTo(first.bestScore())
        .isGreaterThanOrEqualTo(other.bestScore());
  }
}
