package org.daybreak.solve.search;

import org.daybreak.problem.Score;
import org.daybreak.solve.state.SearchState;

/**
 * The best roster that a search has seen. Only volunteers who were changed since then are copied,
 * so that a small improvement costs little.
 */
final class BestRoster {
  private final SearchState state;
  private final int[] candidates;
  private final int[] changed;
  private final boolean[] isChanged;
  private int changes;
  private long mediumCost;
  private long softCost;

  /** Begins with the state as it is. */
  BestRoster(SearchState state) {
    this.state = state;
    int volunteers = state.grid().problem().profiles().size();
    this.candidates = new int[volunteers];
    this.changed = new int[volunteers];
    this.isChanged = new boolean[volunteers];
    for (int volunteer = 0; volunteer < volunteers; volunteer++) {
      candidates[volunteer] = state.candidate(volunteer);
    }
    mediumCost = state.mediumCost();
    softCost = state.softCost();
  }

  /** Notes that a volunteer may be elsewhere than in the best roster. */
  void changed(int volunteer) {
    if (!isChanged[volunteer]) {
      isChanged[volunteer] = true;
      changed[changes++] = volunteer;
    }
  }

  /** Whether the state is better than the best. */
  boolean isBeaten() {
    long medium = state.mediumCost();
    return medium < mediumCost || (medium == mediumCost && state.softCost() < softCost);
  }

  /** Makes the state the best. */
  void keep() {
    while (changes > 0) {
      int volunteer = changed[--changes];
      isChanged[volunteer] = false;
      candidates[volunteer] = state.candidate(volunteer);
    }
    mediumCost = state.mediumCost();
    softCost = state.softCost();
  }

  /** Makes the best the state. */
  void restore() {
    for (int position = 0; position < changes; position++) {
      int volunteer = changed[position];
      if (state.candidate(volunteer) != SearchState.HOME) {
        state.unassign(volunteer);
      }
    }
    while (changes > 0) {
      int volunteer = changed[--changes];
      isChanged[volunteer] = false;
      state.restore(volunteer, candidates[volunteer]);
    }
  }

  /** The volunteer's candidate in the best roster, or {@link SearchState#HOME}. */
  int candidate(int volunteer) {
    return candidates[volunteer];
  }

  Score score() {
    return new Score(state.score().hard(), -mediumCost, -softCost);
  }
}
