package org.daybreak.solve.move;

import static org.daybreak.solve.move.Draw.NONE;
import static org.daybreak.solve.state.SearchState.HOME;

import org.daybreak.solve.state.SearchState;

/** Gives a volunteer the place of another, who takes another duty or goes home. */
final class EjectMove implements Move {
  private final SearchState state;
  private final Draw draw;
  private final Successions successions;

  EjectMove(SearchState state, Draw draw, Successions successions) {
    this.successions = successions;
    this.state = state;
    this.draw = draw;
  }

  @Override
  public boolean propose(Trial trial) {
    int volunteer = draw.volunteer();
    int candidate = draw.candidate(volunteer);
    int other = draw.occupant(state.candidates().duty(volunteer, candidate), volunteer);
    if (other == NONE || candidate == state.candidate(volunteer)) {
      return false;
    }
    return trial.move(other, HOME)
        && (draw.oneIn(2)
            ? trial.move(volunteer, candidate)
            : successions.send(trial, volunteer, candidate))
        && (state.duty(other) != HOME || draw.oneIn(4) || trial.move(other, draw.candidate(other)));
  }
}
