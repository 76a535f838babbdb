package org.daybreak.solve.move;

import static org.daybreak.solve.move.Draw.NONE;
import static org.daybreak.solve.state.SearchState.HOME;

import org.daybreak.solve.state.SearchState;

/** Exchanges the duties of two volunteers; one of them may be at home. */
final class SwapMove implements Move {
  private final SearchState state;
  private final Draw draw;

  SwapMove(SearchState state, Draw draw) {
    this.state = state;
    this.draw = draw;
  }

  @Override
  public boolean propose(Trial trial) {
    int volunteer = draw.volunteer();
    int wanted = state.candidates().duty(volunteer, draw.candidate(volunteer));
    int other = draw.occupant(wanted, volunteer);
    if (other == NONE || state.duty(other) == state.duty(volunteer)) {
      return false;
    }
    int forVolunteer = draw.candidateOf(volunteer, state.duty(other));
    int forOther = draw.candidateOf(other, state.duty(volunteer));
    return forVolunteer != NONE
        && forOther != NONE
        && trial.move(other, HOME)
        && trial.move(volunteer, forVolunteer)
        && (forOther == HOME || trial.move(other, forOther));
  }
}
