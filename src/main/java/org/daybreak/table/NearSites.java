package org.daybreak.table;

import static org.daybreak.problem.ConstraintId.CONTINUITY;
import static org.daybreak.problem.ConstraintId.PARTNER_AREA;
import static org.daybreak.problem.ConstraintId.TRAVEL;

import java.util.Arrays;
import java.util.List;
import org.daybreak.measure.Measures;
import org.daybreak.problem.Location;
import org.daybreak.problem.Profile;
import org.daybreak.problem.Rules;
import org.daybreak.problem.Site;
import org.jspecify.annotations.Nullable;

/**
 * Which sites are worth listing for a volunteer where there are too many to list them all: those
 * that cost least by an estimate of travel, partner areas and the last site. Immutable.
 */
public final class NearSites {
  private static final double EARTH_RADIUS_KM = 6371.0088;

  private final Measures measures;
  private final PairCosts pairCosts;
  private final List<Site> sites;
  private final int limit;
  private final double[] points;

  /**
   * Sites of the measured problem.
   *
   * @param limit most sites for one volunteer
   */
  public NearSites(Measures measures, PairCosts pairCosts, int limit) {
    this.measures = measures;
    this.pairCosts = pairCosts;
    this.sites = measures.problem().sites();
    this.limit = limit;
    this.points = new double[3 * sites.size()];
    for (Site site : sites) {
      double[] point = point(site.location());
      System.arraycopy(point, 0, points, 3 * site.index(), 3);
    }
  }

  /** The indexes of the sites, ascending. */
  public int[] of(Profile profile) {
    if (sites.size() <= limit) {
      return sites.stream().mapToInt(Site::index).toArray();
    }
    long[] nearest = new long[4 * limit];
    int size = 0;
    long worst = Long.MAX_VALUE;
    double[] home = point(profile.home());
    boolean[] outside = outsidePartnerAreas(profile);
    Rules rules = measures.problem().rules();
    double costPerChord =
        EARTH_RADIUS_KM
            * rules.detour()
            / rules.speedKmh(profile.transport())
            * 60
            * pairCosts.cost(TRAVEL, 1);
    for (Site site : sites) {
      int index = site.index();
      double estimate = outside[site.area().index()] ? pairCosts.cost(PARTNER_AREA, 1) : 0;
      if (profile.home() != null && site.location() != null) {
        estimate += costPerChord * chord(home, 3 * index);
      }
      if (site.id().equals(profile.history().lastSite())) {
        estimate -= pairCosts.cost(CONTINUITY, 1);
      }
      long key = ((long) Math.max(-1e9, Math.min(1e9, estimate)) << 32) + index;
      if (key < worst) {
        nearest[size++] = key;
        if (size == nearest.length) {
          Arrays.sort(nearest);
          size = limit;
          worst = nearest[size - 1];
        }
      }
    }
    Arrays.sort(nearest, 0, size);
    return Arrays.stream(nearest, 0, Math.min(size, limit))
        .mapToInt(key -> (int) key)
        .sorted()
        .toArray();
  }

  private boolean[] outsidePartnerAreas(Profile profile) {
    boolean[] outside = new boolean[measures.problem().areas().size()];
    if (profile.team() != null && !profile.team().partnerAreas().isEmpty()) {
      for (int area = 0; area < outside.length; area++) {
        outside[area] =
            !profile.team().partnerAreas().contains(measures.problem().areas().get(area).id());
      }
    }
    return outside;
  }

  private double chord(double[] from, int to) {
    double x = from[0] - points[to];
    double y = from[1] - points[to + 1];
    double z = from[2] - points[to + 2];
    return Math.sqrt(x * x + y * y + z * z);
  }

  /** On the unit sphere. */
  private static double[] point(@Nullable Location location) {
    if (location == null) {
      return new double[3];
    }
    double lat = Math.toRadians(location.latDegrees());
    double lon = Math.toRadians(location.lonDegrees());
    return new double[] {
      Math.cos(lat) * Math.cos(lon), Math.cos(lat) * Math.sin(lon), Math.sin(lat)
    };
  }
}
