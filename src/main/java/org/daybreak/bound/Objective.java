package org.daybreak.bound;

/**
 * What is bounded from below: {@code mediumPrice × medium cost + soft cost}, the soft cost left out
 * where only people missing are looked at.
 *
 * @param mediumPrice soft cost of one unit of medium cost, above 0
 * @param withSoft whether the soft level counts
 */
record Objective(double mediumPrice, boolean withSoft) {
  /** The medium level alone. */
  static final Objective MEDIUM = new Objective(1, false);

  /** Soft cost, if it counts. */
  double soft(double cost) {
    return withSoft ? cost : 0;
  }

  /** Soft cost, if it counts; exact below 2^53. */
  double soft(long cost) {
    return withSoft ? (double) cost : 0;
  }

  double medium(double cost) {
    return mediumPrice * cost;
  }
}
