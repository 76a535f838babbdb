package org.daybreak.bound;

/**
 * What a person is worth in each place, soft cost: a snapshot. Cells and slots are numbered as in
 * {@link org.daybreak.table.Grid}. Immutable.
 */
public final class Prices {
  private final double mediumPrice;
  private final double[] cells;
  private final double[] leads;
  private final double[] rooms;

  Prices(double mediumPrice, PlacePrices prices) {
    this.mediumPrice = mediumPrice;
    this.cells = prices.cells.clone();
    this.leads = prices.leads.clone();
    this.rooms = prices.rooms.clone();
  }

  /** Soft cost of one unit of medium cost. */
  public double mediumPrice() {
    return mediumPrice;
  }

  /** One person more in the cell. */
  public double ofCell(int cell) {
    return cells[cell];
  }

  /** One lead more in the slot, beside being a person there. */
  public double ofLead(int slot) {
    return leads[slot];
  }

  /** Room for one person in the slot: above 0 only where the site's capacity binds. */
  public double ofRoom(int slot) {
    return rooms[slot];
  }
}
