package org.daybreak.table;

import java.util.List;
import org.daybreak.measure.Travel;
import org.daybreak.problem.Location;
import org.daybreak.problem.Site;
import org.jspecify.annotations.Nullable;

/**
 * The sites as points on the unit sphere, for quick lower limits of ways: a chord is never longer
 * than the great circle above it. Immutable.
 */
public final class SitePoints {
  private static final int AXES = 3;

  private final boolean[] isKnown;
  private final double[] points;

  /** Points of the sites, by index. */
  public SitePoints(List<Site> sites) {
    this.isKnown = new boolean[sites.size()];
    this.points = new double[AXES * sites.size()];
    for (Site site : sites) {
      isKnown[site.index()] = site.location() != null;
      System.arraycopy(point(site.location()), 0, points, AXES * site.index(), AXES);
    }
  }

  /**
   * A place as a point to measure from; of an unknown place, what {@link #chordKm} must not see.
   */
  public static double[] point(@Nullable Location location) {
    if (location == null) {
      return new double[AXES];
    }
    double lat = Math.toRadians(location.latDegrees());
    double lon = Math.toRadians(location.lonDegrees());
    return new double[] {
      Math.cos(lat) * Math.cos(lon), Math.cos(lat) * Math.sin(lon), Math.sin(lat)
    };
  }

  /** Whether the site's place is known. */
  public boolean isKnown(int site) {
    return isKnown[site];
  }

  /** Kilometres through the earth from a point to a site whose place is known. */
  public double chordKm(double[] from, int site) {
    int at = AXES * site;
    double x = from[0] - points[at];
    double y = from[1] - points[at + 1];
    double z = from[2] - points[at + 2];
    return Math.sqrt(x * x + y * y + z * z) * Travel.EARTH_RADIUS_KM;
  }
}
