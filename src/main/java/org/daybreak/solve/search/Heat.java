package org.daybreak.solve.search;

/**
 * How a round of annealing begins. Both numbers are multiples of what a typical move changes in
 * soft cost; found by trying on problems of 60 to 10,000 volunteers.
 */
enum Heat {
  /** Nothing of the roster before is left. */
  MELTING(5, 1, 3),
  /** Much of the roster before is left, but other places may come to be short. */
  HOT(1.5, 1, 3),
  /** Most of the roster before is left. */
  WARM(0.3, 1, 3);

  /** The temperature at which a round ends. */
  private static final double COLDEST = 0.01;

  private final double hottest;
  private final double leastShortage;
  private final double mostShortage;

  Heat(double hottest, double leastShortage, double mostShortage) {
    this.hottest = hottest;
    this.leastShortage = leastShortage;
    this.mostShortage = mostShortage;
  }

  /**
   * The temperature.
   *
   * @param done part of the round that is done, 0 to 1
   */
  double temperature(double done) {
    return hottest * Math.pow(COLDEST / hottest, done);
  }

  /**
   * What the cheapest person missing in a slot costs.
   *
   * @param done part of the round that is done, 0 to 1
   */
  double shortage(double done) {
    return leastShortage * Math.pow(mostShortage / leastShortage, done);
  }
}
