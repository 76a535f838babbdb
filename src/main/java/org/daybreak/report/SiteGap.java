package org.daybreak.report;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.daybreak.problem.Site;
import org.daybreak.roster.Coverage;

/**
 * What is missing at one site.
 *
 * @param shortPlaces people missing to the minimum, summed over slots and roles
 * @param emptyPlaces people missing to the target, the short ones included
 */
public record SiteGap(Site site, long shortPlaces, long emptyPlaces) {
  private static final Comparator<SiteGap> WORST_FIRST =
      Comparator.comparingLong((SiteGap it) -> -it.shortPlaces * it.site.priority())
          .thenComparingLong(it -> -it.emptyPlaces * it.site.priority());

  /** The sites where places are empty: by short places, then empty ones, each times priority. */
  public static List<SiteGap> worstFirst(Coverage coverage) {
    Map<Site, SiteGap> bySite = new LinkedHashMap<>();
    for (Coverage.Gap gap : coverage.gaps()) {
      bySite.merge(
          gap.site(), new SiteGap(gap.site(), gap.shortPlaces(), gap.emptyPlaces()), SiteGap::plus);
    }
    return bySite.values().stream().sorted(WORST_FIRST).toList();
  }

  private SiteGap plus(SiteGap other) {
    return new SiteGap(site, shortPlaces + other.shortPlaces, emptyPlaces + other.emptyPlaces);
  }
}
