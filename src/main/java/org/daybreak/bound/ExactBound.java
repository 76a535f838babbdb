package org.daybreak.bound;

import java.util.stream.IntStream;

/**
 * The value of the relaxation at given prices: no roster costs less. Exact: prices are multiples of
 * {@code 1 / PER_UNIT}, costs whole, and sums of such numbers below 2^46 are exact in doubles.
 */
final class ExactBound {
  /** The grid of prices, a power of two. */
  static final int PER_UNIT = 64;

  private static final int PARTS = 8;
  private static final double LARGEST = 0x1p45;

  private final Relaxation relaxation;
  private final Objective objective;
  private final PlacePrices prices;
  private final TeamLinks links;
  private final CompanyLinks company;
  private final Choices choices;

  ExactBound(
      Relaxation relaxation,
      Objective objective,
      PlacePrices prices,
      TeamLinks links,
      CompanyLinks company,
      Choices choices) {
    this.company = company;
    this.relaxation = relaxation;
    this.objective = objective;
    this.prices = prices;
    this.links = links;
    this.choices = choices;
  }

  /**
   * Rounds the prices and adds everything up.
   *
   * @param parallel whether more than one core may be used
   * @return in units of {@code 1 / PER_UNIT}
   * @throws ArithmeticException when the numbers are too large to be exact
   */
  long value(boolean parallel) {
    prices.round(PER_UNIT);
    links.round(PER_UNIT);
    company.round(PER_UNIT);
    long value = objective.withSoft() ? units((double) relaxation.fixedSoft()) : 0;
    value = Math.addExact(value, ofPlaces());
    long[] ofParts = new long[PARTS];
    IntStream all = IntStream.range(0, PARTS);
    (parallel ? all.parallel() : all).forEach(part -> ofParts[part] = ofVolunteers(part));
    for (long ofPart : ofParts) {
      value = Math.addExact(value, ofPart);
    }
    return value;
  }

  private long ofVolunteers(int part) {
    int volunteers = relaxation.profiles().size();
    int end = (int) ((long) volunteers * (part + 1) / PARTS);
    Choices.Found found = new Choices.Found(relaxation.grid());
    long sum = 0;
    for (int volunteer = (int) ((long) volunteers * part / PARTS); volunteer < end; volunteer++) {
      if (!relaxation.isPinned(volunteer)) {
        double[] extras = links.of(volunteer, 0, found.extras);
        sum =
            Math.addExact(
                sum, units(choices.find(volunteer, prices, extras, 0, true, true, found)));
      }
    }
    return sum;
  }

  private static long units(double cost) {
    if (!(Math.abs(cost) < LARGEST)) {
      throw new ArithmeticException("A cost of %s is too large.".formatted(cost));
    }
    return (long) (cost * PER_UNIT);
  }

  private long ofPlaces() {
    long sum = 0;
    for (int cell = 0; cell < prices.cells.length; cell++) {
      sum = Math.addExact(sum, units(ofCell(cell)));
    }
    for (int slot = 0; slot < prices.leads.length; slot++) {
      sum = Math.addExact(sum, units(ofLeads(slot)));
      if (relaxation.isTight[slot]) {
        sum = Math.addExact(sum, units(-prices.rooms[slot] * relaxation.capacity[slot]));
      }
    }
    return sum;
  }

  /** The least that the cell costs at its price, over all head counts. */
  private double ofCell(int cell) {
    int min = relaxation.min[cell];
    int target = relaxation.target[cell];
    int max = relaxation.max[cell];
    double price = prices.cells[cell];
    double slope = price + objective.soft(relaxation.overCost[cell]);
    double atTarget = price * target;
    double atMost = slope >= 0 ? atTarget : atTarget + slope * (max - target);
    double empty = objective.soft(relaxation.emptyCost[cell]) * (target - min);
    double atMin = price * min + empty;
    double atNone = objective.medium(relaxation.shortCost[cell]) * min + empty;
    return Math.min(Math.min(atNone, atMin), atMost);
  }

  private double ofLeads(int slot) {
    int wanted = relaxation.leads[slot];
    return Math.min(prices.leads[slot], objective.medium(relaxation.leadCost[slot])) * wanted;
  }
}
