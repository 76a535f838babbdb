package org.daybreak.table;

import static org.daybreak.problem.ConstraintId.CONTINUITY;
import static org.daybreak.problem.ConstraintId.PARTNER_AREA;
import static org.daybreak.problem.ConstraintId.TRAVEL;

import java.util.Arrays;
import java.util.List;
import org.daybreak.measure.Measures;
import org.daybreak.problem.Profile;
import org.daybreak.problem.Rules;
import org.daybreak.problem.Site;

/**
 * Which sites are worth listing for a volunteer where there are too many to list them all: those
 * that cost least by an estimate of travel, partner areas and the last site. Immutable.
 */
public final class NearSites {
  private final Measures measures;
  private final PairCosts pairCosts;
  private final List<Site> sites;
  private final int limit;
  private final SitePoints points;

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
    this.points = new SitePoints(sites);
  }

  /** The indexes of the sites, ascending. */
  public int[] of(Profile profile) {
    if (sites.size() <= limit) {
      return sites.stream().mapToInt(Site::index).toArray();
    }
    long[] nearest = new long[4 * limit];
    int size = 0;
    long worst = Long.MAX_VALUE;
    double[] home = SitePoints.point(profile.home());
    boolean[] outside = outsidePartnerAreas(profile);
    Rules rules = measures.problem().rules();
    double costPerKm =
        rules.detour() / rules.speedKmh(profile.transport()) * 60 * pairCosts.cost(TRAVEL, 1);
    for (Site site : sites) {
      int index = site.index();
      double estimate = outside[site.area().index()] ? pairCosts.cost(PARTNER_AREA, 1) : 0;
      if (profile.home() != null && points.isKnown(index)) {
        estimate += costPerKm * points.chordKm(home, index);
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
}
