package org.daybreak.solve.move;

import org.daybreak.solve.state.SearchState;

/** Gives one volunteer another duty, and sometimes somebody else the one left for it. */
final class ChangeMove implements Move {
  private final SearchState state;
  private final Draw draw;
  private final Successions successions;

  ChangeMove(SearchState state, Draw draw, Successions successions) {
    this.successions = successions;
    this.state = state;
    this.draw = draw;
  }

  @Override
  public boolean propose(Trial trial) {
    int volunteer = draw.volunteer();
    int candidate = draw.candidate(volunteer);
    if (candidate == state.candidate(volunteer)) {
      return false;
    }
    return draw.oneIn(2)
        ? trial.move(volunteer, candidate)
        : successions.send(trial, volunteer, candidate);
  }
}
