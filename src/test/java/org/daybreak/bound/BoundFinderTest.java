package org.daybreak.bound;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.LongStream;
import org.daybreak.constraint.ScoreSheet;
import org.daybreak.problem.Bound;
import org.daybreak.problem.Score;
import org.daybreak.reading.RandomInstance;
import org.daybreak.roster.Roster;
import org.daybreak.roster.Volunteer;
import org.daybreak.solve.RandomProblem;
import org.daybreak.solve.RosterSolver;
import org.daybreak.solve.SolveSettings;
import org.daybreak.solve.state.SearchState;
import org.daybreak.solve.state.StateOfEveryCandidate;
import org.daybreak.table.Candidates;
import org.daybreak.table.CostTables;
import org.daybreak.table.DutyRow;
import org.daybreak.table.EveryCandidate;
import org.daybreak.table.Grid;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No roster beats what is proven. */
class BoundFinderTest {
  private static BoundFinder finder(Roster roster) {
    return new BoundFinder(new CostTables(new Grid(roster.problem()), roster.measures()));
  }

  private static BoundFinder finished(Roster roster) {
    return finish(finder(roster));
  }

  private static BoundFinder finish(BoundFinder finder) {
    for (int step = 0; !finder.isFinished() && step < 4000; step++) {
      finder.work(step / 400.0, false);
    }
    return finder;
  }

  private static void assertHolds(BoundFinder finder, Score score, String what) {
    assertThat(-score.medium())
        .as("medium cost of %s", what)
        .isGreaterThanOrEqualTo(finder.leastMediumCost().orElse(0));
    assertThat(-score.soft())
        .as("soft cost of %s", what)
        .isGreaterThanOrEqualTo(finder.leastSoftCost(-score.medium()).orElseThrow());
  }

  @Nested
  class OnProblemsSmallEnoughToTryEveryRoster {
    static LongStream seeds() {
      return LongStream.rangeClosed(1, 25);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noRosterBeatsTheBound(long seed) {
      Roster start = Roster.of(RandomProblem.roster(seed, 5, 3).measures(), Map.of());
      BoundFinder finder = finished(start);
      tryAll(StateOfEveryCandidate.of(start), 0, finder, "a roster of seed " + seed);
    }

    private void tryAll(SearchState state, int position, BoundFinder finder, String what) {
      if (position == state.movable().length) {
        assertHolds(finder, state.score(), what);
        return;
      }
      int volunteer = state.movable()[position];
      tryAll(state, position + 1, finder, what);
      for (int candidate = 0; candidate < state.candidates().count(volunteer); candidate++) {
        if (state.canAssign(volunteer, candidate)) {
          state.assign(volunteer, candidate);
          tryAll(state, position + 1, finder, what);
          state.unassign(volunteer);
        }
      }
    }
  }

  @Nested
  class OnRandomDocumentsWithEveryConstraintInPlay {
    static LongStream seeds() {
      return LongStream.rangeClosed(1, 60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noScoreThatASolverReachesBeatsIt(long seed) {
      Roster roster = RandomInstance.document(seed).roster();
      BoundFinder finder = finished(roster);
      RosterSolver solver = new RosterSolver(new SolveSettings(null, 20L, seed), progress -> {});
      Score score = ScoreSheet.of(solver.solve(roster)).score();
      Bound bound = solver.bound();
      assertThat(bound == null)
          .as("no bound of document %d, where nobody may be moved", seed)
          .isEqualTo(roster.getVolunteers().stream().allMatch(Volunteer::isPinned));
      assertThat(bound != null && bound.isRefutedBy(score))
          .as("the bound that the solver proves of document %d", seed)
          .isFalse();
      assertHolds(finder, score, "document " + seed);
    }
  }

  @Nested
  class WhereOnlyTheNearestSiteIsListedAtFirst {
    static LongStream seeds() {
      return LongStream.rangeClosed(1, 20);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void sitesFoundForOneLevelAreLookedAtForTheOther(long seed) {
      Roster roster = Roster.of(RandomProblem.roster(seed, 40, 12).measures(), Map.of());
      CostTables tables = new CostTables(new Grid(roster.problem()), roster.measures());
      BoundFinder finder = finish(new BoundFinder(tables, 1, Integer.MAX_VALUE));
      RosterSolver solver = new RosterSolver(new SolveSettings(null, 20L, seed), progress -> {});
      assertHolds(finder, ScoreSheet.of(solver.solve(roster)).score(), "problem " + seed);
      assertThat(finder.leastMediumCost().orElseThrow())
          .isGreaterThanOrEqualTo(finished(roster).leastMediumCost().orElseThrow());
    }
  }

  @Nested
  class WhileWorking {
    @Test
    void theBoundOfVeryManyIsRefinedOnceBeforeTimeIsBetterSpentSearching() {
      Roster roster = RandomProblem.roster(7, 40, 6);
      CostTables tables = new CostTables(new Grid(roster.problem()), roster.measures());
      BoundFinder finder = new BoundFinder(tables, 100, 39);
      while (finder.leastSoftCost(0).isEmpty()) {
        finder.work(2, false);
      }
      int steps = 0;
      for (; !finder.hasBounds() && steps < 1000; steps++) {
        finder.work(2, false);
      }
      assertThat(steps).isBetween(60, 999);
    }

    @Test
    void whatIsProvenOnlyGetsTighter() {
      BoundFinder finder = finder(RandomProblem.roster(7, 40, 6));
      long before = Long.MIN_VALUE;
      for (int step = 0; !finder.isFinished() && step < 4000; step++) {
        finder.work(step / 200.0, false);
        long now = finder.leastSoftCost(0).orElse(Long.MIN_VALUE);
        assertThat(now).isGreaterThanOrEqualTo(before);
        before = now;
      }
      assertThat(finder.isFinished()).isTrue();
      assertThat(finder.leastMediumCost()).isPresent();
    }

    @Test
    void ofACostBeyondAllNumbersNothingIsProven() {
      BoundFinder finder = finished(RandomProblem.roster(7, 10, 3));
      assertThat(finder.leastSoftCost(0)).isPresent();
      assertThat(finder.leastSoftCost(Long.MAX_VALUE / 100)).isEmpty();
    }

    @Test
    void theNumberOfCoresDoesNotMatter() {
      BoundFinder one = finder(RandomProblem.roster(3, 40, 6));
      BoundFinder two = finder(RandomProblem.roster(3, 40, 6));
      for (int step = 0; step < 700; step++) {
        one.work(step / 200.0, false);
        two.work(step / 200.0, true);
      }
      assertThat(one.leastSoftCost(0)).isEqualTo(two.leastSoftCost(0));
      assertThat(one.leastMediumCost()).isEqualTo(two.leastMediumCost());
    }
  }

  @Nested
  class Projection {
    @Test
    void aPointWithinTheLimitStays() {
      double[] point = {1, 2, 0};
      TeamLinks.project(point, 3);
      assertThat(point).containsExactly(1, 2, 0);
    }

    @Test
    void whatIsBelowNothingBecomesNothing() {
      double[] point = {-1, 2};
      TeamLinks.project(point, 3);
      assertThat(point).containsExactly(0, 2);
    }

    @Test
    void aPointBeyondTheLimitLosesTheSameEverywhere() {
      double[] point = {5, 4, 1};
      TeamLinks.project(point, 5);
      assertThat(point).containsExactly(3, 2, 0);
    }
  }

  @Test
  void whoHasFewDutiesHasThemAllListedHoweverDear() {
    Roster roster = RandomProblem.roster(5, 20, 4);
    Grid grid = new Grid(roster.problem());
    Candidates every = EveryCandidate.of(grid, roster.measures());
    BoundFinder finder = new BoundFinder(new CostTables(grid, roster.measures()));
    for (int step = 0; !finder.hasPrices(); step++) {
      finder.work(step / 50.0, false);
    }
    for (int volunteer = 0; volunteer < roster.problem().profiles().size(); volunteer++) {
      DutyRow all = new DutyRow();
      finder.likelyDuties(volunteer, 0, 1000, all);
      assertThat(all.size()).as("volunteer %d", volunteer).isEqualTo(every.count(volunteer));
      DutyRow few = new DutyRow();
      finder.likelyDuties(volunteer, 1000, 3, few);
      assertThat(few.size()).isEqualTo(Math.min(3, every.count(volunteer)));
      for (int rank = 0; rank < few.size(); rank++) {
        assertThat(few.duty(rank)).isEqualTo(all.duty(rank));
      }
    }
  }
}
