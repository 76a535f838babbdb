package org.daybreak.solve.move;

import static org.daybreak.solve.move.Draw.NONE;
import static org.daybreak.solve.state.SearchState.HOME;

import org.daybreak.solve.state.SearchState;
import org.daybreak.table.Grid;

/** Gives a volunteer another duty at the same site. */
final class SameSiteMove implements Move {
  private final SearchState state;
  private final Grid grid;
  private final Draw draw;

  SameSiteMove(SearchState state, Draw draw) {
    this.state = state;
    this.grid = state.grid();
    this.draw = draw;
  }

  @Override
  public boolean propose(Trial trial) {
    int volunteer = draw.volunteer();
    int duty = state.duty(volunteer);
    if (duty == HOME) {
      return false;
    }
    int candidate = draw.candidateAt(volunteer, grid.site(duty));
    return candidate != NONE
        && candidate != state.candidate(volunteer)
        && trial.move(volunteer, candidate);
  }
}
