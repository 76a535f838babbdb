package org.daybreak.solve.move;

import static org.daybreak.solve.move.Draw.NONE;
import static org.daybreak.solve.state.SearchState.HOME;

import org.daybreak.solve.state.SearchState;
import org.daybreak.table.Grid;

/** Sends two team-mates to one site together. */
final class PairMove implements Move {
  private final SearchState state;
  private final Grid grid;
  private final Draw draw;
  private final Mates mates;

  PairMove(SearchState state, Draw draw, Mates mates) {
    this.state = state;
    this.grid = state.grid();
    this.draw = draw;
    this.mates = mates;
  }

  @Override
  public boolean propose(Trial trial) {
    int volunteer = draw.volunteer();
    int mate = mates.draw(volunteer, draw);
    if (mate == NONE || !state.isMovable(mate)) {
      return false;
    }
    int candidate = draw.candidate(volunteer);
    int site = grid.site(state.candidates().duty(volunteer, candidate));
    int forMate = draw.candidateAt(mate, site);
    return forMate != NONE
        && trial.move(mate, HOME)
        && trial.move(volunteer, candidate)
        && trial.move(mate, forMate);
  }
}
