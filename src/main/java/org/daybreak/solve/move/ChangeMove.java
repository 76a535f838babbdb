package org.daybreak.solve.move;

import org.daybreak.solve.state.SearchState;

/** Gives one volunteer another duty. */
final class ChangeMove implements Move {
  private final SearchState state;
  private final Draw draw;

  ChangeMove(SearchState state, Draw draw) {
    this.state = state;
    this.draw = draw;
  }

  @Override
  public boolean propose(Trial trial) {
    int volunteer = draw.volunteer();
    int candidate = draw.candidate(volunteer);
    return candidate != state.candidate(volunteer) && trial.move(volunteer, candidate);
  }
}
