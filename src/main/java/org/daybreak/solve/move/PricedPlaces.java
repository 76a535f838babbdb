package org.daybreak.solve.move;

import java.util.Arrays;
import org.daybreak.bound.Prices;
import org.daybreak.solve.state.HeatBath;
import org.daybreak.solve.state.SearchState;
import org.daybreak.table.Grid;

/** Every place, and leading there, free or taken, as what can be had at its price. */
final class PricedPlaces {
  /** A place that is worth this much less than its price is not taken from anybody; soft cost. */
  private static final double NEGLIGIBLE = 1;

  private final SearchState state;
  private final Grid grid;
  private final HeatBath bath;

  /** What a place costs whoever takes it, the room for one more included, in sums. */
  private final double[] priceSums;

  /** Likewise a lead, whose leading costs something more. */
  private final double[] leadPriceSums;

  PricedPlaces(SearchState state, HeatBath bath, Prices prices) {
    this.state = state;
    this.grid = state.grid();
    this.bath = bath;
    double[] cellPrices = new double[grid.cellCount()];
    Arrays.setAll(cellPrices, cell -> prices.ofCell(cell) - prices.ofRoom(grid.slotOfCell(cell)));
    this.priceSums = grid.sums(cellPrices);
    Arrays.setAll(cellPrices, cell -> cellPrices[cell] + prices.ofLead(grid.slotOfCell(cell)));
    this.leadPriceSums = grid.sums(cellPrices);
  }

  private double[] pricesFor(int volunteer) {
    return state.isLead(volunteer) ? leadPriceSums : priceSums;
  }

  /** What somebody at home chooses, but not in the area. */
  int drawOutside(int area, int volunteer) {
    return bath.drawOutside(area, volunteer, pricesFor(volunteer));
  }

  /** What somebody at home chooses, but not this candidate or, if it is that, home. */
  int drawAnother(int butNot, int volunteer) {
    return bath.drawAnother(butNot, volunteer, pricesFor(volunteer));
  }

  /** Whether one person more on the duty saves its price, so that nobody has to leave it. */
  boolean isWorthItsPrice(int duty) {
    return state.places().worth(duty) - grid.sum(duty, priceSums) + NEGLIGIBLE >= 0;
  }

  /** Whether one lead more saves what leading costs there, so that all who lead there may stay. */
  boolean isLeadWorthItsPrice(int duty) {
    double price = grid.sum(duty, leadPriceSums) - grid.sum(duty, priceSums);
    return state.places().leadWorth(duty) - price + NEGLIGIBLE >= 0;
  }
}
