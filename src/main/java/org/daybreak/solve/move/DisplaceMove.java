package org.daybreak.solve.move;

import static org.daybreak.solve.move.Draw.NONE;
import static org.daybreak.solve.state.SearchState.HOME;

import org.daybreak.solve.state.HeatBath;
import org.daybreak.solve.state.SearchState;

/**
 * A chain: a volunteer takes the place of another, who perhaps takes that of a third, and so on;
 * the last one chooses anew, so that two exchange their duties where that is best.
 */
final class DisplaceMove implements Move {
  /** Most who lose their place. */
  private static final int LONGEST = 3;

  private final SearchState state;
  private final Draw draw;
  private final HeatBath bath;

  DisplaceMove(SearchState state, Draw draw, HeatBath bath) {
    this.state = state;
    this.draw = draw;
    this.bath = bath;
  }

  @Override
  public boolean propose(Trial trial) {
    int volunteer = draw.volunteer();
    int candidate = draw.candidate(volunteer);
    if (candidate == state.candidate(volunteer)) {
      return false;
    }
    for (int displaced = 1; ; displaced++) {
      int other = draw.occupant(state.candidates().duty(volunteer, candidate), volunteer);
      if (other == NONE) {
        return displaced > 1 && trial.move(volunteer, candidate);
      }
      if (!trial.move(other, HOME) || !trial.move(volunteer, candidate)) {
        return false;
      }
      if (displaced == LONGEST || !draw.oneIn(4)) {
        return trial.choose(other, bath);
      }
      volunteer = other;
      candidate = draw.candidate(other);
    }
  }
}
