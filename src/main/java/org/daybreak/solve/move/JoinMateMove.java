package org.daybreak.solve.move;

import static org.daybreak.solve.move.Draw.NONE;
import static org.daybreak.solve.state.SearchState.HOME;

import org.daybreak.solve.state.SearchState;
import org.daybreak.table.Grid;

/** Sends a volunteer to the site of a team-mate or of a group. */
final class JoinMateMove implements Move {
  private final SearchState state;
  private final Grid grid;
  private final Draw draw;
  private final Mates mates;

  JoinMateMove(SearchState state, Draw draw, Mates mates) {
    this.state = state;
    this.grid = state.grid();
    this.draw = draw;
    this.mates = mates;
  }

  @Override
  public boolean propose(Trial trial) {
    int volunteer = draw.volunteer();
    int mate = mates.draw(volunteer, draw);
    if (mate == NONE || state.duty(mate) == HOME) {
      return false;
    }
    int candidate = draw.candidateAt(volunteer, grid.site(state.duty(mate)));
    return candidate != NONE
        && candidate != state.candidate(volunteer)
        && trial.move(volunteer, candidate);
  }
}
