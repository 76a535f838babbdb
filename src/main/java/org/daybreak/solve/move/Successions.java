package org.daybreak.solve.move;

import static org.daybreak.solve.move.Draw.NONE;
import static org.daybreak.solve.state.SearchState.HOME;

import org.daybreak.solve.state.SearchState;

/** Chains: a volunteer is sent elsewhere, and others move up to the duties left. */
final class Successions {
  /** Most volunteers who move up one after the other. */
  private static final int LONGEST = 4;

  private final SearchState state;
  private final Draw draw;

  Successions(SearchState state, Draw draw) {
    this.state = state;
    this.draw = draw;
  }

  /** Sends a volunteer to a candidate; who comes after is drawn at random. */
  boolean send(Trial trial, int volunteer, int candidate) {
    if (candidate == state.candidate(volunteer)) {
      return false;
    }
    int left = state.duty(volunteer);
    if (!trial.move(volunteer, candidate)) {
      return false;
    }
    for (int length = 0; left != HOME && length < LONGEST && !draw.oneIn(3); length++) {
      int next = draw.volunteerWith(left);
      int forNext = next == NONE ? NONE : draw.candidateOf(next, left);
      if (forNext == NONE || next == volunteer) {
        return true;
      }
      left = state.duty(next);
      if (!trial.move(next, forNext)) {
        return false;
      }
    }
    return true;
  }
}
