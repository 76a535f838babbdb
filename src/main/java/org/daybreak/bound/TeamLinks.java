package org.daybreak.bound;

import java.util.Arrays;

/**
 * What each member pays for being in an area, for a team that is spread over one area more: at most
 * the weight of {@code teamSplit} for all members together in each area, so that no roster pays
 * more than it costs. A pinned member's area is free. Only areas that members may come to are kept;
 * elsewhere nobody pays.
 */
final class TeamLinks {
  private static final double[] NOTHING = {};

  /** Keeps steps finite where a member does not hesitate. */
  private static final double LEAST_CURVATURE = 0.2;

  private final Relaxation relaxation;
  private final double limit;
  private final int areaCount;

  /** By team and area: the place of the area among those kept, or −1. */
  private final int[][] kept;

  /** By team: its members who are not pinned. */
  private final int[][] members;

  /** By volunteer: place among the team's members. */
  private final int[] placeInTeam;

  /** By team, kept area and member. */
  private final double[][][] extras;

  private final double[][][] before;
  private final double[][][] answered;

  /** By team and kept area: whether a member has answered that may come. */
  private final boolean[][] isAnswered;

  /** By team: whether a first step has divided the limit among those who would come. */
  private final boolean[] isBegun;

  TeamLinks(Relaxation relaxation, int[][] areasOfVolunteer, Objective objective) {
    this.relaxation = relaxation;
    this.limit = objective.soft(relaxation.splitCost());
    this.areaCount = relaxation.grid().problem().areas().size();
    int teams = limit > 0 ? relaxation.teamCount() : 0;
    this.members = relaxation.membersOfTeams(teams);
    this.placeInTeam = new int[relaxation.profiles().size()];
    this.kept = new int[teams][areaCount];
    this.extras = new double[teams][][];
    this.before = new double[teams][][];
    this.answered = new double[teams][][];
    this.isAnswered = new boolean[teams][];
    this.isBegun = new boolean[teams];
    for (int[] areas : kept) {
      Arrays.fill(areas, -1);
    }
    for (int team = 0; team < teams; team++) {
      int size = members[team].length;
      int areas = 0;
      for (int place = 0; place < size; place++) {
        int volunteer = members[team][place];
        placeInTeam[volunteer] = place;
        for (int area : areasOfVolunteer[volunteer]) {
          if (kept[team][area] < 0 && !relaxation.isPinnedArea(team, area)) {
            kept[team][area] = areas++;
          }
        }
      }
      extras[team] = new double[areas][size];
      answered[team] = new double[areas][size];
      isAnswered[team] = new boolean[areas];
      for (double[] ofArea : extras[team]) {
        Arrays.fill(ofArea, limit / size);
      }
      before[team] = Arrays.stream(extras[team]).map(double[]::clone).toArray(double[][]::new);
    }
  }

  int teamCount() {
    return extras.length;
  }

  /** The members who are not pinned. Not to be changed. */
  int[] members(int team) {
    return members[team];
  }

  /** Whether the volunteer pays anywhere. */
  boolean isLinked(int volunteer) {
    return extras.length > 0 && relaxation.teamOf(volunteer) >= 0;
  }

  /** Fills in what the volunteer pays in each area, with part of the last step added again. */
  double[] of(int volunteer, double momentum, double[] buffer) {
    if (!isLinked(volunteer)) {
      return NOTHING;
    }
    for (int area = 0; area < areaCount; area++) {
      buffer[area] = of(volunteer, area, momentum);
    }
    return buffer;
  }

  /** The same in one area, for a volunteer who is linked. */
  double of(int volunteer, int area, double momentum) {
    int team = relaxation.teamOf(volunteer);
    int at = kept[team][area];
    if (at < 0) {
      return 0;
    }
    int place = placeInTeam[volunteer];
    double now = extras[team][at][place];
    return Math.max(0, now + momentum * (now - before[team][at][place]));
  }

  /** Nobody of a team has answered, and nothing moves where nobody does. */
  void begin(int team) {
    Arrays.fill(isAnswered[team], false);
    for (int at = 0; at < extras[team].length; at++) {
      Arrays.fill(answered[team][at], 0);
      System.arraycopy(extras[team][at], 0, before[team][at], 0, extras[team][at].length);
    }
  }

  /** Notes how likely a member is in an area. */
  void answer(int volunteer, int area, double probability) {
    int team = relaxation.teamOf(volunteer);
    int at = kept[team][area];
    if (at >= 0) {
      answered[team][at][placeInTeam[volunteer]] = probability;
      isAnswered[team][at] = true;
    }
  }

  /** One step of one team. */
  void step(int team, double temperature, double momentum) {
    for (int at = 0; at < extras[team].length; at++) {
      if (!isAnswered[team][at]) {
        continue;
      }
      double[] now = extras[team][at];
      double[] last = before[team][at];
      double[] probabilities = answered[team][at];
      double sum = Arrays.stream(probabilities).sum();
      if (sum == 0) {
        System.arraycopy(now, 0, last, 0, now.length);
        continue;
      }
      if (!isBegun[team]) {
        Arrays.setAll(now, member -> limit * probabilities[member] / sum);
        System.arraycopy(now, 0, last, 0, now.length);
        continue;
      }
      for (int member = 0; member < now.length; member++) {
        double probability = probabilities[member];
        double length = temperature / (4 * probability * (1 - probability) + LEAST_CURVATURE);
        double to = now[member] + momentum * (now[member] - last[member]) + length * probability;
        last[member] = now[member];
        now[member] = to;
      }
      project(now, limit);
    }
    isBegun[team] = true;
  }

  /** The nearest point with no number below 0 and a sum of at most the limit (Michelot, 1986). */
  static void project(double[] point, double limit) {
    double sum = 0;
    int above = 0;
    for (int i = 0; i < point.length; i++) {
      if (point[i] > 0) {
        sum += point[i];
        above++;
      } else {
        point[i] = 0;
      }
    }
    while (sum > limit && above > 0) {
      double less = (sum - limit) / above;
      double newSum = 0;
      int newAbove = 0;
      boolean dropped = false;
      for (int i = 0; i < point.length; i++) {
        if (point[i] > less) {
          newSum += point[i];
          newAbove++;
        } else if (point[i] > 0) {
          point[i] = 0;
          dropped = true;
        }
      }
      sum = newSum;
      above = newAbove;
      if (!dropped) {
        for (int i = 0; i < point.length; i++) {
          point[i] = Math.max(0, point[i] - less);
        }
        return;
      }
    }
  }

  /** Rounds down to a multiple of the grid, so that sums are exact and stay within the limit. */
  void round(double perUnit) {
    for (int team = 0; team < extras.length; team++) {
      for (int at = 0; at < extras[team].length; at++) {
        double[] ofArea = extras[team][at];
        Arrays.setAll(ofArea, i -> Math.floor(ofArea[i] * perUnit) / perUnit);
        if (Arrays.stream(ofArea).sum() > limit) {
          throw new IllegalStateException(
              "The members of team (%d) pay more than %s in an area.".formatted(team, limit));
        }
        System.arraycopy(ofArea, 0, before[team][at], 0, ofArea.length);
      }
    }
  }
}
