package org.daybreak.bound;

/** Temperatures that fall by the same part in each step. */
final class GeometricCooling {
  /** Of its temperature an ascent that asks everybody keeps at least so much in one step. */
  static final double FASTEST = 0.8;

  private GeometricCooling() {}

  /** The temperature when so much is done, 0 to 1; soft cost. */
  static double between(double hottest, double coldest, double done) {
    return hottest * Math.pow(coldest / hottest, done);
  }
}
