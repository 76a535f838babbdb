package org.daybreak.solve.search;

import static org.daybreak.solve.state.SearchState.HOME;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.daybreak.solve.state.SearchState;
import org.daybreak.table.Candidates;

/**
 * A first full roster: whoever is at home takes the duty that lowers the cost most, those with the
 * fewest candidates first.
 */
public final class GreedyFill {
  private GreedyFill() {}

  /** Fills as far as candidates go. */
  public static void fill(SearchState state) {
    Candidates candidates = state.candidates();
    List<Integer> order =
        IntStream.of(state.movable())
            .boxed()
            .sorted(Comparator.comparingInt(candidates::count).thenComparingInt(it -> it))
            .toList();
    for (int volunteer : order) {
      if (state.candidate(volunteer) == HOME) {
        assignBest(state, volunteer);
      }
    }
  }

  private static void assignBest(SearchState state, int volunteer) {
    int bestCandidate = HOME;
    long bestMediumCost = state.mediumCost();
    long bestSoftCost = state.softCost();
    for (int candidate = 0; candidate < state.candidates().count(volunteer); candidate++) {
      if (!state.canAssign(volunteer, candidate)) {
        continue;
      }
      state.assign(volunteer, candidate);
      long mediumCost = state.mediumCost();
      long softCost = state.softCost();
      state.unassign(volunteer);
      if (mediumCost < bestMediumCost
          || (mediumCost == bestMediumCost && softCost < bestSoftCost)) {
        bestCandidate = candidate;
        bestMediumCost = mediumCost;
        bestSoftCost = softCost;
      }
    }
    if (bestCandidate != HOME) {
      state.assign(volunteer, bestCandidate);
    }
  }
}
