package org.daybreak.solve.state;

import static org.daybreak.problem.ConstraintId.LONE_VOLUNTEER;
import static org.daybreak.problem.ConstraintId.TEAM_SPLIT;

import java.util.Arrays;
import org.daybreak.problem.Problem;
import org.daybreak.problem.Profile;
import org.daybreak.problem.Team;

/** Assigned members of every team by site and area, and what splitting a team costs. */
final class TeamTally {
  private static final int NONE = -1;

  /** So many mates in an area, and one more makes no difference to whether a team gathers. */
  private static final int CROWD = 64;

  private final int[] teamOf;
  private final int[][] bySite;
  private final int[][] byArea;
  private final int[] apartBySite;
  private final int[] apartByArea;
  private final int[] areas;
  private final IndexSet[] teamsByArea;
  private final long splitCost;
  private final long loneCost;
  private long softCost;

  /** By number of mates in an area: what one more there costs while teams are made to gather. */
  private final double[] gatheringCosts = new double[CROWD + 1];

  /** The same at a price of 1. */
  private final double[] gatherings = new double[CROWD + 1];

  private double pullLeft;

  private double gatheringPrice;
  private double gathering;

  /** Nobody assigned. */
  TeamTally(Problem problem) {
    this.teamOf = new int[problem.profiles().size()];
    this.bySite = new int[problem.teams().size()][0];
    this.byArea = new int[problem.teams().size()][problem.areas().size()];
    this.apartBySite = new int[problem.sites().size()];
    this.apartByArea = new int[problem.areas().size()];
    Arrays.fill(apartBySite, CROWD);
    Arrays.fill(apartByArea, CROWD);
    this.areas = new int[problem.teams().size()];
    this.teamsByArea = new IndexSet[problem.areas().size()];
    Arrays.setAll(teamsByArea, area -> new IndexSet(problem.teams().size()));
    this.splitCost = problem.weights().of(TEAM_SPLIT);
    this.loneCost = problem.weights().of(LONE_VOLUNTEER);
    for (Profile profile : problem.profiles()) {
      Team team = profile.team();
      teamOf[profile.index()] = team == null ? NONE : team.index();
      if (team != null && bySite[team.index()].length == 0) {
        bySite[team.index()] = new int[problem.sites().size()];
      }
    }
  }

  /** The same people in the same places; each changes by itself. */
  TeamTally(TeamTally other) {
    this.teamOf = other.teamOf;
    this.bySite = Arrays.stream(other.bySite).map(int[]::clone).toArray(int[][]::new);
    this.byArea = Arrays.stream(other.byArea).map(int[]::clone).toArray(int[][]::new);
    this.apartBySite = other.apartBySite;
    this.apartByArea = other.apartByArea;
    this.areas = other.areas.clone();
    this.teamsByArea = Arrays.stream(other.teamsByArea).map(IndexSet::new).toArray(IndexSet[]::new);
    this.splitCost = other.splitCost;
    this.loneCost = other.loneCost;
    this.softCost = other.softCost;
    setGathering(other.gatheringPrice, other.pullLeft);
  }

  void add(int volunteer, int site, int area) {
    int team = teamOf[volunteer];
    if (team == NONE) {
      return;
    }
    int mates = bySite[team][site]++;
    if (mates == 0) {
      softCost += loneCost;
    } else if (mates == 1) {
      softCost -= loneCost;
    }
    gathering += gatherings[Math.min(byArea[team][area], CROWD)];
    if (byArea[team][area]++ == 0) {
      teamsByArea[area].add(team);
      if (areas[team]++ > 0) {
        softCost += splitCost;
      }
    }
  }

  void remove(int volunteer, int site, int area) {
    int team = teamOf[volunteer];
    if (team == NONE) {
      return;
    }
    int mates = --bySite[team][site];
    if (mates == 0) {
      softCost -= loneCost;
    } else if (mates == 1) {
      softCost += loneCost;
    }
    gathering -= gatherings[Math.min(byArea[team][area] - 1, CROWD)];
    if (--byArea[team][area] == 0) {
      teamsByArea[area].remove(team);
      if (--areas[team] > 0) {
        softCost -= splitCost;
      }
    }
  }

  /** Teams with a member assigned in the area. */
  IndexSet teamsIn(int area) {
    return teamsByArea[area];
  }

  /** By number of mates at a site: what one more there costs; the last is for all beyond. */
  double[] loneCosts() {
    return new double[] {loneCost, -loneCost, 0};
  }

  /** By number of mates in an area: what {@link #gatheringCost} rises by with one more there. */
  double[] gatheringCosts() {
    return gatheringCosts;
  }

  /**
   * Sets a price for being spread: each member in an area costs less than the one before, so that
   * small parts of teams have a reason to leave before the last member does. Not a cost of the
   * roster.
   *
   * @param pull what is left of the pull of an area with each mate more that is there, above 0 and
   *     below 1
   */
  void setGathering(double price, double pull) {
    gatheringPrice = price;
    if (pull != pullLeft) {
      pullLeft = pull;
      for (int mates = 0; mates < CROWD; mates++) {
        gatherings[mates] = (1 - pull) * Math.pow(pull, mates);
      }
      gathering = countGathering();
    }
    Arrays.setAll(gatheringCosts, mates -> price * gatherings[mates]);
  }

  private double countGathering() {
    double sum = 0;
    for (int[] ofTeam : byArea) {
      for (int members : ofTeam) {
        for (int mates = 0; mates < Math.min(members, CROWD); mates++) {
          sum += gatherings[mates];
        }
      }
    }
    return sum;
  }

  /** What being spread costs at the price set. */
  double gatheringCost() {
    return gatheringPrice * gathering;
  }

  /** By site: members of the volunteer's team there; for who came alone a crowd. */
  int[] matesBySite(int volunteer) {
    return teamOf[volunteer] == NONE ? apartBySite : bySite[teamOf[volunteer]];
  }

  /** By area: members of the volunteer's team there; for who came alone a crowd. */
  int[] matesByArea(int volunteer) {
    return teamOf[volunteer] == NONE ? apartByArea : byArea[teamOf[volunteer]];
  }

  /** What the volunteer, now at home, adds by being where no member of the team is. */
  double newAreaCost(int volunteer) {
    return teamOf[volunteer] != NONE && areas[teamOf[volunteer]] > 0 ? splitCost : 0;
  }

  /** What {@code teamSplit} costs, counted anew. */
  long countSplitCost() {
    return splitCost
        * Arrays.stream(areas).map(count -> Math.max(0, count - 1)).asLongStream().sum();
  }

  /** What {@code loneVolunteer} costs, counted anew. */
  long countLoneCost() {
    return loneCost
        * Arrays.stream(bySite).flatMapToInt(Arrays::stream).filter(count -> count == 1).count();
  }

  long softCost() {
    return softCost;
  }
}
