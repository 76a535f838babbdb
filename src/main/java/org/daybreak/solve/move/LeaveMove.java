package org.daybreak.solve.move;

import static org.daybreak.solve.state.SearchState.HOME;

import org.daybreak.solve.state.SearchState;

/** Sends one volunteer home. */
final class LeaveMove implements Move {
  private final SearchState state;
  private final Draw draw;

  LeaveMove(SearchState state, Draw draw) {
    this.state = state;
    this.draw = draw;
  }

  @Override
  public boolean propose(Trial trial) {
    int volunteer = draw.volunteer();
    return state.candidate(volunteer) != HOME && trial.move(volunteer, HOME);
  }
}
