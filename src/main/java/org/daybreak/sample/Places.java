package org.daybreak.sample;

import org.daybreak.problem.Location;

/** Points around street centroids. */
final class Places {
  private static final double LOCATION_UNITS_TO_A_DEGREE = 1e5;

  private Places() {}

  /** A point at most so far from the centre in latitude and in longitude, mostly nearer. */
  static Location near(Location centre, double spreadDegrees, Dice dice) {
    return new Location(
        rounded(centre.latDegrees() + spreadDegrees * dice.bell()),
        rounded(centre.lonDegrees() + spreadDegrees * dice.bell()));
  }

  /** To about a metre, as surveyed points are given. */
  private static double rounded(double degrees) {
    return Math.rint(degrees * LOCATION_UNITS_TO_A_DEGREE) / LOCATION_UNITS_TO_A_DEGREE;
  }
}
