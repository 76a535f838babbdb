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

  private final int[] teamOf;
  private final int[][] bySite;
  private final int[][] byArea;
  private final int[] areas;
  private final IndexSet[] teamsByArea;
  private final long splitCost;
  private final long loneCost;
  private long softCost;

  /** Nobody assigned. */
  TeamTally(Problem problem) {
    this.teamOf = new int[problem.profiles().size()];
    this.bySite = new int[problem.teams().size()][0];
    this.byArea = new int[problem.teams().size()][problem.areas().size()];
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

  /** What the volunteer, now at home, would add at the site. */
  long joinCost(int volunteer, int site, int area) {
    int team = teamOf[volunteer];
    if (team == NONE) {
      return 0;
    }
    int mates = bySite[team][site];
    long cost = mates == 0 ? loneCost : mates == 1 ? -loneCost : 0;
    return byArea[team][area] == 0 && areas[team] > 0 ? cost + splitCost : cost;
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
