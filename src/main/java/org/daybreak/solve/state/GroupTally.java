package org.daybreak.solve.state;

import static org.daybreak.problem.ConstraintId.APART;
import static org.daybreak.problem.ConstraintId.TOGETHER;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.daybreak.problem.Group;
import org.daybreak.problem.Problem;
import org.daybreak.problem.Profile;

/** At which sites the members of groups are, and what that costs. */
final class GroupTally {
  private static final int HOME = -1;

  private final long apartCost;
  private final long togetherCost;
  private final int[] siteOf;

  /** By volunteer: the other members of each group of the kind; empty for most. */
  private final int[][][] apartFrom;

  private final int[][][] togetherWith;
  private final boolean[] isGrouped;
  private long softCost;

  /** Nobody assigned. */
  GroupTally(Problem problem) {
    this.apartCost = problem.weights().of(APART);
    this.togetherCost = problem.weights().of(TOGETHER);
    this.siteOf = new int[problem.profiles().size()];
    Arrays.fill(siteOf, HOME);
    this.apartFrom = others(problem, Group.Kind.APART, apartCost);
    this.togetherWith = others(problem, Group.Kind.TOGETHER, togetherCost);
    this.isGrouped = new boolean[siteOf.length];
    for (int volunteer = 0; volunteer < isGrouped.length; volunteer++) {
      isGrouped[volunteer] = apartFrom[volunteer].length + togetherWith[volunteer].length > 0;
    }
  }

  /** The same people at the same sites; each changes by itself. */
  GroupTally(GroupTally other) {
    this.apartCost = other.apartCost;
    this.togetherCost = other.togetherCost;
    this.siteOf = other.siteOf.clone();
    this.apartFrom = other.apartFrom;
    this.togetherWith = other.togetherWith;
    this.isGrouped = other.isGrouped;
    this.softCost = other.softCost;
  }

  private static int[][][] others(Problem problem, Group.Kind kind, long cost) {
    List<List<int[]>> others = new ArrayList<>();
    problem.profiles().forEach(profile -> others.add(new ArrayList<>(0)));
    for (Group group : problem.groups()) {
      if (group.kind() == kind && cost > 0) {
        for (Profile member : group.members()) {
          others
              .get(member.index())
              .add(
                  group.members().stream()
                      .filter(other -> !other.equals(member))
                      .mapToInt(Profile::index)
                      .toArray());
        }
      }
    }
    return others.stream().map(lists -> lists.toArray(new int[0][])).toArray(int[][][]::new);
  }

  /** Whether any group is a matter for the volunteer. */
  boolean isGrouped(int volunteer) {
    return isGrouped[volunteer];
  }

  /** What the volunteer at the site adds on the hard level. */
  long apartCost(int volunteer, int site) {
    if (!isGrouped[volunteer]) {
      return 0;
    }
    long cost = 0;
    for (int[] others : apartFrom[volunteer]) {
      if (anyAt(others, site)) {
        cost += apartCost;
      }
    }
    return cost;
  }

  void add(int volunteer, int site) {
    if (!isGrouped[volunteer]) {
      return;
    }
    softCost += togetherCost(volunteer, site);
    siteOf[volunteer] = site;
  }

  void remove(int volunteer, int site) {
    if (!isGrouped[volunteer]) {
      return;
    }
    siteOf[volunteer] = HOME;
    softCost -= togetherCost(volunteer, site);
  }

  /** A site more for each group of which others are assigned, but none there. */
  long togetherCost(int volunteer, int site) {
    long cost = 0;
    for (int[] others : togetherWith[volunteer]) {
      if (anyAssigned(others) && !anyAt(others, site)) {
        cost += togetherCost;
      }
    }
    return cost;
  }

  private boolean anyAt(int[] members, int site) {
    for (int member : members) {
      if (siteOf[member] == site) {
        return true;
      }
    }
    return false;
  }

  private boolean anyAssigned(int[] members) {
    for (int member : members) {
      if (siteOf[member] != HOME) {
        return true;
      }
    }
    return false;
  }

  long softCost() {
    return softCost;
  }
}
