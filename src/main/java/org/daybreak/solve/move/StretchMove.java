package org.daybreak.solve.move;

import static org.daybreak.solve.move.Draw.NONE;
import static org.daybreak.solve.state.SearchState.HOME;

import org.daybreak.solve.state.SearchState;
import org.daybreak.table.Grid;

/** Lets a duty begin or end one slot earlier or later. */
final class StretchMove implements Move {
  private final SearchState state;
  private final Grid grid;
  private final Draw draw;

  StretchMove(SearchState state, Draw draw) {
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
    int first = grid.firstSlot(duty);
    int end = first + grid.slots(duty);
    switch (draw.number(4)) {
      case 0 -> first--;
      case 1 -> first++;
      case 2 -> end--;
      default -> end++;
    }
    int candidate = draw.candidateWith(volunteer, duty, first, end);
    return candidate != NONE && trial.move(volunteer, candidate);
  }
}
