package org.daybreak.solve.move;

import static org.daybreak.solve.move.Draw.NONE;

import org.daybreak.solve.state.IndexSet;
import org.daybreak.solve.state.SearchState;
import org.daybreak.table.Grid;

/** Sends somebody to a short place, and somebody else to the duty left for it. */
final class FillMove implements Move {
  private final SearchState state;
  private final Grid grid;
  private final Draw draw;
  private final Successions successions;

  FillMove(SearchState state, Draw draw, Successions successions) {
    this.state = state;
    this.grid = state.grid();
    this.draw = draw;
    this.successions = successions;
  }

  @Override
  public boolean propose(Trial trial) {
    IndexSet cells = state.places().shortCells();
    if (cells.size() == 0) {
      return false;
    }
    int cell = cells.get(draw.number(cells.size()));
    int slot = grid.slotOfCell(cell);
    int duty = draw.dutyCovering(grid.siteOfSlot(slot), grid.roleOfCell(cell), slot);
    int volunteer = draw.volunteerWith(duty);
    if (volunteer == NONE) {
      return false;
    }
    int candidate = draw.candidateOf(volunteer, duty);
    return candidate != NONE && successions.send(trial, volunteer, candidate);
  }
}
