package org.daybreak.solve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.daybreak.constraint.ScoreSheet;
import org.daybreak.problem.Score;
import org.daybreak.roster.Roster;
import org.daybreak.solve.state.SearchState;
import org.daybreak.solve.state.StateOfEveryCandidate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** On problems small enough to try every roster, the solver finds the best there is. */
class ExhaustiveSearchTest {
  private static Score best(Roster start) {
    SearchState state = StateOfEveryCandidate.of(start);
    return best(state, 0, state.score());
  }

  private static Score best(SearchState state, int position, Score bestSoFar) {
    if (position == state.movable().length) {
      Score score = state.score();
      return score.compareTo(bestSoFar) > 0 ? score : bestSoFar;
    }
    int volunteer = state.movable()[position];
    Score best = best(state, position + 1, bestSoFar);
    for (int candidate = 0; candidate < state.candidates().count(volunteer); candidate++) {
      if (state.canAssign(volunteer, candidate)) {
        state.assign(volunteer, candidate);
        best = best(state, position + 1, best);
        state.unassign(volunteer);
      }
    }
    return best;
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15})
  void theBestRosterIsFound(long seed) {
    Roster start = Roster.of(RandomProblem.roster(seed, 6, 3).measures(), Map.of());
    Roster solved =
        new RosterSolver(new SolveSettings(null, 60L, seed), progress -> {}).solve(start);
    assertThat(ScoreSheet.of(solved).score()).as("seed %d", seed).isEqualTo(best(start));
  }
}
