package org.daybreak.solve.move;

import static org.daybreak.solve.move.Draw.NONE;
import static org.daybreak.solve.state.SearchState.HOME;

import java.util.function.IntSupplier;
import org.daybreak.solve.state.HeatBath;
import org.daybreak.solve.state.SearchState;
import org.daybreak.table.Grid;

/**
 * A chain: a volunteer takes another duty as if every place, and leading there, could be had at its
 * price, so that company and all else tell which. Who had that place leaves it, and so does a lead
 * who is one too many there now; each chooses anew, or one of them takes a duty in the same way.
 */
final class OutbidMove implements Move {
  /** Most who take a duty at its price. */
  private static final int LONGEST = 6;

  /** A chain of leads goes on every second time: few can lead, so that a hole wanders far. */
  private static final int DRAWS_FOR_LEAD = 2;

  private static final int DRAWS_FOR_OTHERS = 4;

  private final SearchState state;
  private final Grid grid;
  private final Draw draw;
  private final PricedPlaces places;
  private final IntSupplier first;
  private final Displaced displaced;

  private OutbidMove(
      SearchState state, Draw draw, HeatBath bath, PricedPlaces places, IntSupplier first) {
    this.state = state;
    this.grid = state.grid();
    this.draw = draw;
    this.places = places;
    this.first = first;
    this.displaced = new Displaced(bath, LONGEST + 1);
  }

  /** Chains that anybody begins. */
  static OutbidMove byAnybody(SearchState state, Draw draw, HeatBath bath, PricedPlaces places) {
    return new OutbidMove(state, draw, bath, places, draw::volunteer);
  }

  /** Chains that a lead begins. */
  static OutbidMove byLead(SearchState state, Draw draw, HeatBath bath, PricedPlaces places) {
    return new OutbidMove(state, draw, bath, places, draw::lead);
  }

  @Override
  public boolean propose(Trial trial) {
    displaced.clear();
    int volunteer = first.getAsInt();
    if (volunteer == NONE) {
      return false;
    }
    int before = trial.leave(volunteer);
    for (int bids = 1; ; bids++) {
      int chosen = places.drawAnother(before, volunteer);
      if (chosen == HOME) {
        return (bids > 1 || before != HOME) && displaced.chooseAnew(trial);
      }
      int duty = state.candidates().duty(volunteer, chosen);
      int lead = leadTooMany(duty, volunteer);
      int occupant = occupantInTheWay(duty, volunteer, lead);
      int next = lead == NONE ? occupant : lead;
      if (next != NONE) {
        before = trial.leave(next);
      }
      if (occupant != NONE && occupant != next) {
        trial.leave(occupant);
        displaced.add(occupant);
      }
      if (!trial.move(volunteer, chosen)) {
        return false;
      }
      if (next == NONE) {
        return displaced.chooseAnew(trial);
      }
      if (bids == LONGEST || !draw.oneIn(next == lead ? DRAWS_FOR_LEAD : DRAWS_FOR_OTHERS)) {
        displaced.add(next);
        return displaced.chooseAnew(trial);
      }
      volunteer = next;
    }
  }

  private int leadTooMany(int duty, int volunteer) {
    return state.isLead(volunteer) && !places.isLeadWorthItsPrice(duty)
        ? draw.leadBeside(duty, volunteer)
        : NONE;
  }

  private int occupantInTheWay(int duty, int volunteer, int leaving) {
    if (places.isWorthItsPrice(duty)) {
      return NONE;
    }
    boolean makesRoom = leaving != NONE && grid.role(state.duty(leaving)) == grid.role(duty);
    return makesRoom ? NONE : draw.occupant(duty, volunteer);
  }
}
