package org.daybreak.sample;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Which streets a problem of some size spreads over. */
final class Streets {
  /** Sites of a street in a small problem, so that even that has several streets. */
  private static final int LEAST_SITES = 5;

  /** Sites of a street where all testing points of Shibei (366 to 548 on 22 streets) are open. */
  private static final int MOST_SITES = 24;

  /** Streets of an outer district before the next one is drawn in. */
  private static final int STREETS_OF_A_DISTRICT = 18;

  private Streets() {}

  /** The streets for so many sites (at least 1): the inner ones first, then districts around. */
  static List<Street> forSites(int sites) {
    int inner = InnerStreets.ALL.size();
    int all = Math.max(Math.min(inner, ceilDiv(sites, LEAST_SITES)), ceilDiv(sites, MOST_SITES));
    return Stream.concat(
            InnerStreets.ALL.stream().limit(all),
            IntStream.range(0, Math.max(0, all - inner)).mapToObj(Streets::outer))
        .toList();
  }

  private static Street outer(int index) {
    int districts = OuterDistrict.ALL.size();
    int turn = index / STREETS_OF_A_DISTRICT;
    int number = turn / districts * STREETS_OF_A_DISTRICT + index % STREETS_OF_A_DISTRICT + 1;
    return OuterDistrict.ALL.get(turn % districts).street(number);
  }

  private static int ceilDiv(int dividend, int divisor) {
    return (dividend - 1) / divisor + 1;
  }
}
