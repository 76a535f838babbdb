package org.daybreak.solve.state;

/**
 * What one volunteer, now at home, would add to the soft cost of teams and groups at any site: all
 * that does not depend on the site is looked up once.
 */
final class Company {
  private static final int[] NONE = {};

  private final TeamTally teams;
  private final GroupTally groups;
  private final double[] loneCosts;
  private final double[] gatheringCosts;

  /** By whether mates are in the area, 0 or 1. */
  private final double[] splitCosts = new double[2];

  private int volunteer;
  private boolean isGrouped;
  private int[] matesBySite = NONE;
  private int[] matesByArea = NONE;

  Company(TeamTally teams, GroupTally groups) {
    this.teams = teams;
    this.groups = groups;
    this.loneCosts = teams.loneCosts();
    this.gatheringCosts = teams.gatheringCosts();
  }

  /** Asks for one volunteer from now on, as long as nobody moves. */
  void of(int asked) {
    volunteer = asked;
    isGrouped = groups.isGrouped(asked);
    matesBySite = teams.matesBySite(asked);
    matesByArea = teams.matesByArea(asked);
    splitCosts[0] = teams.newAreaCost(asked);
  }

  /** The cost at a site; ∞ where a group must not meet. */
  double cost(int site, int area) {
    int matesHere = Math.min(matesBySite[site], loneCosts.length - 1);
    int matesAround = Math.min(matesByArea[area], gatheringCosts.length - 1);
    double cost =
        loneCosts[matesHere] + splitCosts[Math.min(matesAround, 1)] + gatheringCosts[matesAround];
    return isGrouped ? cost + ofGroups(site) : cost;
  }

  private double ofGroups(int site) {
    return groups.apartCost(volunteer, site) > 0
        ? Double.POSITIVE_INFINITY
        : groups.togetherCost(volunteer, site);
  }
}
