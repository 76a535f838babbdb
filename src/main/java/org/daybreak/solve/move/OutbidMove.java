package org.daybreak.solve.move;

import static org.daybreak.solve.move.Draw.NONE;
import static org.daybreak.solve.state.SearchState.HOME;

import org.daybreak.solve.state.HeatBath;
import org.daybreak.solve.state.SearchState;

/**
 * A volunteer takes another duty as if every place could be had at its price, so that company and
 * all else tell which; who had that place chooses anew, or takes somebody else's in the same way.
 */
final class OutbidMove implements Move {
  /** Most who take a place at its price. */
  private static final int LONGEST = 3;

  private final SearchState state;
  private final Draw draw;
  private final HeatBath bath;
  private final PricedPlaces places;

  OutbidMove(SearchState state, Draw draw, HeatBath bath, PricedPlaces places) {
    this.state = state;
    this.draw = draw;
    this.bath = bath;
    this.places = places;
  }

  @Override
  public boolean propose(Trial trial) {
    int volunteer = draw.volunteer();
    int before = state.candidate(volunteer);
    if (before != HOME) {
      trial.move(volunteer, HOME);
    }
    for (int bids = 1; ; bids++) {
      int chosen = places.drawAnother(before, volunteer);
      if (chosen == HOME) {
        return bids > 1 || before != HOME;
      }
      int duty = state.candidates().duty(volunteer, chosen);
      int other = places.isWorthItsPrice(duty) ? NONE : draw.occupant(duty, volunteer);
      if (other == NONE) {
        return trial.move(volunteer, chosen);
      }
      before = state.candidate(other);
      trial.move(other, HOME);
      if (!trial.move(volunteer, chosen)) {
        return false;
      }
      volunteer = other;
      if (bids == LONGEST || !draw.oneIn(4)) {
        int last = bath.draw(volunteer);
        return last == HOME || trial.move(volunteer, last);
      }
    }
  }
}
