package org.daybreak.explain.advice;

import java.time.Duration;
import java.util.function.DoubleSupplier;
import org.daybreak.bound.BoundFinder;
import org.daybreak.bound.Prices;
import org.daybreak.measure.Measures;
import org.daybreak.problem.Duty;
import org.daybreak.problem.Role;
import org.daybreak.solve.SolveSettings;
import org.daybreak.table.CostTables;
import org.daybreak.table.Grid;

/**
 * What one person more on a duty would be worth to the best roster there can be, by the prices of
 * its places: where a place is full, its price is what somebody freed there does elsewhere.
 */
final class PlaceWorths {
  private static final int MOST_STEPS = 500;

  private final Grid grid;
  private final Prices prices;

  private PlaceWorths(Grid grid, Prices prices) {
    this.grid = grid;
    this.prices = prices;
  }

  /**
   * Finds the prices.
   *
   * @param settings how long: as long as one solving, or with steps so many but no more than is of
   *     use
   * @param limit the time where no steps are given
   */
  static PlaceWorths find(Measures measures, SolveSettings settings, Duration limit) {
    Grid grid = new Grid(measures.problem());
    BoundFinder finder = new BoundFinder(new CostTables(grid, measures));
    long begin = System.nanoTime();
    Long steps = settings.steps();
    long most = steps == null ? Long.MAX_VALUE : Math.min(MOST_STEPS, Math.max(50, 10 * steps));
    long[] done = {0};
    DoubleSupplier share =
        () ->
            steps == null
                ? (double) (System.nanoTime() - begin) / Math.max(1, limit.toNanos())
                : (double) done[0] / most;
    while (!finder.hasPrices()) {
      finder.work(share.getAsDouble(), true);
      done[0]++;
    }
    return new PlaceWorths(grid, finder.prices());
  }

  /** Soft cost that one person more on the duty takes away. */
  double of(Duty duty, boolean lead) {
    double worth = 0;
    int first = grid.firstSlotOfSite(duty.site().index());
    Role role = duty.role();
    for (int index = duty.firstSlot(); index <= duty.lastSlot(); index++) {
      int slot = first + index;
      worth += prices.ofCell(grid.cell(slot, role.index())) - prices.ofRoom(slot);
      worth += lead ? prices.ofLead(slot) : 0;
    }
    return worth;
  }
}
