package org.daybreak.solve.search;

import org.daybreak.solve.move.Prices;
import org.daybreak.solve.state.PlaceTally;
import org.daybreak.solve.state.SearchState;
import org.daybreak.table.Grid;

/**
 * Prices of places as a search learns them: the running mean of what a person more or less would
 * change in each place.
 */
final class LearnedPrices implements Prices {
  /** How much of the mean one sample replaces. */
  private static final double FORGETTING = 0.02;

  private final Grid grid;
  private final PlaceTally places;
  private final double[] cells;
  private final double[] leads;
  private boolean sampled;

  LearnedPrices(SearchState state) {
    this.grid = state.grid();
    this.places = state.places();
    this.cells = new double[grid.cellCount()];
    this.leads = new double[grid.slotCount()];
  }

  /** Takes a look at the state. */
  void sample(double mediumPrice) {
    double part = sampled ? FORGETTING : 1;
    sampled = true;
    for (int cell = 0; cell < cells.length; cell++) {
      cells[cell] += part * (places.worth(cell, mediumPrice) - cells[cell]);
    }
    for (int slot = 0; slot < leads.length; slot++) {
      leads[slot] += part * (places.leadWorth(slot, mediumPrice) - leads[slot]);
    }
  }

  @Override
  public double ofPlaces(int duty) {
    double sum = 0;
    for (int step = 0; step < grid.slots(duty); step++) {
      sum += cells[grid.firstCell(duty) + step];
    }
    return sum;
  }

  @Override
  public double ofLead(int duty) {
    double sum = 0;
    for (int step = 0; step < grid.slots(duty); step++) {
      sum += leads[grid.firstSlot(duty) + step];
    }
    return sum;
  }
}
