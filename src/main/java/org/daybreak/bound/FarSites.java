package org.daybreak.bound;

import java.util.Arrays;
import java.util.List;
import org.daybreak.problem.ConstraintId;
import org.daybreak.problem.Profile;
import org.daybreak.problem.Rules;
import org.daybreak.problem.Site;
import org.daybreak.problem.Transport;
import org.daybreak.table.CostTables;
import org.daybreak.table.DutyPrices;
import org.daybreak.table.SitePoints;
import org.daybreak.table.VolunteerCosts;

/** Which sites beyond those listed for a volunteer could cost less at given prices. Immutable. */
final class FarSites {
  /** Leaves room for rounding in a distance that must not be too long. */
  private static final double A_LITTLE_LESS = 1 - 1e-9;

  private final CostTables tables;
  private final List<Site> sites;
  private final SitePoints points;

  FarSites(CostTables tables) {
    this.tables = tables;
    this.sites = tables.grid().problem().sites();
    this.points = new SitePoints(sites);
  }

  /**
   * Sites that are not among the listed ones, and where no bound on the cost says that all duties
   * cost more: the way is at least as long as the chord.
   */
  int[] worthALook(
      int volunteer,
      VolunteerCosts options,
      DutyPrices prices,
      double[] bestOfSite,
      CompanyLinks company,
      Objective objective,
      double least,
      boolean[] listed) {
    Profile profile = tables.grid().problem().profiles().get(volunteer);
    if (options.isIdle() || options.siteCount() == sites.size()) {
      return new int[0];
    }
    Rules rules = tables.measures().problem().rules();
    double fastest = Math.max(rules.speedKmh(profile.transport()), rules.speedKmh(Transport.WALK));
    double costPerKm =
        objective.soft(tables.pairCosts().cost(ConstraintId.TRAVEL, 1))
            * rules.detour()
            / fastest
            * 60
            * A_LITTLE_LESS;
    double[] home = SitePoints.point(profile.home());
    boolean isAnywhere = profile.home() == null;
    double ofSite = objective.soft(options.leastSiteCost());
    double beyondWay = objective.soft(options.leastCost()) + ofSite;
    Arrays.fill(listed, false);
    for (int position = 0; position < options.siteCount(); position++) {
      listed[options.site(position)] = true;
    }
    int[] found = new int[4];
    int size = 0;
    for (int site = 0; site < listed.length; site++) {
      if (listed[site]) {
        continue;
      }
      double left = least - beyondWay + bestOfSite[site] - company.of(volunteer, site);
      if (left <= 0) {
        continue;
      }
      double way = isAnywhere || !points.isKnown(site) ? 0 : costPerKm * points.chordKm(home, site);
      if (way < left
          && ofSite + way + options.leastBeyondWay(site, prices, objective.withSoft())
              < least - company.of(volunteer, site)) {
        if (size == found.length) {
          found = Arrays.copyOf(found, 2 * size);
        }
        found[size++] = site;
      }
    }
    return Arrays.copyOf(found, size);
  }
}
