package org.daybreak.solve.move;

import static org.daybreak.solve.move.Draw.NONE;
import static org.daybreak.solve.state.SearchState.HOME;

import org.daybreak.solve.state.IndexSet;
import org.daybreak.solve.state.SearchState;
import org.daybreak.table.Grid;

/** Sends a lead to a slot that misses one, and somebody else to the duty left for it. */
final class LeadMove implements Move {
  private final SearchState state;
  private final Grid grid;
  private final Draw draw;
  private final Successions successions;

  LeadMove(SearchState state, Draw draw, Successions successions) {
    this.state = state;
    this.grid = state.grid();
    this.draw = draw;
    this.successions = successions;
  }

  @Override
  public boolean propose(Trial trial) {
    IndexSet slots = state.places().slotsMissingLeads();
    if (slots.size() == 0) {
      return false;
    }
    int slot = slots.get(draw.number(slots.size()));
    int duty = draw.dutyCovering(grid.siteOfSlot(slot), draw.number(grid.roleCount()), slot);
    int volunteer = draw.leadWith(duty);
    if (volunteer == NONE) {
      return false;
    }
    int candidate = draw.candidateOf(volunteer, duty);
    int other = draw.occupant(state.candidates().duty(volunteer, candidate), volunteer);
    if (other != NONE && draw.oneIn(2) && !trial.move(other, HOME)) {
      return false;
    }
    return successions.send(trial, volunteer, candidate);
  }
}
