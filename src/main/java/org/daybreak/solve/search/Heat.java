package org.daybreak.solve.search;

/**
 * How a round of annealing begins: temperatures as multiples of what a typical move changes in soft
 * cost, prices of the medium level as multiples of the bound's; found by trying on problems of 60
 * to 10,000 volunteers.
 */
enum Heat {
  /** Nothing of the roster before is left. */
  MELTING(1.5, 1, 3),
  /** Much of the roster before is left, but other places may come to be short. */
  HOT(1.5, 1, 3),
  /** Most of the roster before is left. */
  WARM(0.3, 1, 3);

  /** The temperature at which a round ends. */
  private static final double COLDEST = 0.01;

  private final double hottest;
  private final double leastMediumPrice;
  private final double mostMediumPrice;

  Heat(double hottest, double leastMediumPrice, double mostMediumPrice) {
    this.hottest = hottest;
    this.leastMediumPrice = leastMediumPrice;
    this.mostMediumPrice = mostMediumPrice;
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
   * What one unit of medium cost costs.
   *
   * @param done part of the round that is done, 0 to 1
   */
  double mediumPrice(double done) {
    return leastMediumPrice * Math.pow(mostMediumPrice / leastMediumPrice, done);
  }
}
