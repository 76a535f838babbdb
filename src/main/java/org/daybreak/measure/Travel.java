package org.daybreak.measure;

import org.daybreak.problem.Location;
import org.daybreak.problem.Rules;
import org.daybreak.problem.Transport;
import org.jspecify.annotations.Nullable;

/** Road distances and travel times, one way. */
public final class Travel {
  /** Mean radius of the earth, km (IUGG). */
  public static final double EARTH_RADIUS_KM = 6371.0088;

  private Travel() {}

  /**
   * Road kilometres between two points: the great-circle distance by the haversine formula, times
   * the rules' detour; 0 when a point is unknown.
   */
  public static double km(@Nullable Location from, @Nullable Location to, Rules rules) {
    return from == null || to == null ? 0 : haversineKm(from, to) * rules.detour();
  }

  /** Whole minutes for a distance, rounded up: {@code ceil(km / speed × 60)}, in doubles. */
  public static long minutes(double km, Transport transport, Rules rules) {
    return (long) Math.ceil((km / rules.speedKmh(transport)) * 60);
  }

  private static double haversineKm(Location from, Location to) {
    double fromLat = Math.toRadians(from.latDegrees());
    double toLat = Math.toRadians(to.latDegrees());
    double sinHalfLat = Math.sin((toLat - fromLat) / 2);
    double sinHalfLon = Math.sin(Math.toRadians(to.lonDegrees() - from.lonDegrees()) / 2);
    double a =
        sinHalfLat * sinHalfLat + Math.cos(fromLat) * Math.cos(toLat) * sinHalfLon * sinHalfLon;
    return 2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(Math.min(1, a)));
  }
}
