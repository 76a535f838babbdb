package org.daybreak.solve.move;

import static org.daybreak.solve.move.Draw.NONE;
import static org.daybreak.solve.state.SearchState.HOME;

import org.daybreak.solve.state.SearchState;
import org.daybreak.table.Grid;

/** Moves the hand-over between two volunteers, one of whom relieves the other. */
final class RelieveMove implements Move {
  private final SearchState state;
  private final Grid grid;
  private final Draw draw;

  RelieveMove(SearchState state, Draw draw) {
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
    int end = grid.firstSlot(duty) + grid.slots(duty);
    int other = draw.reliever(duty);
    if (other == NONE) {
      return false;
    }
    int relieving = state.duty(other);
    int handOver = end + (draw.oneIn(2) ? 1 : -1);
    int shorter = draw.candidateWith(volunteer, duty, grid.firstSlot(duty), handOver);
    int longer =
        draw.candidateWith(
            other, relieving, handOver, grid.firstSlot(relieving) + grid.slots(relieving));
    return shorter != NONE
        && longer != NONE
        && trial.move(other, HOME)
        && trial.move(volunteer, shorter)
        && trial.move(other, longer);
  }
}
