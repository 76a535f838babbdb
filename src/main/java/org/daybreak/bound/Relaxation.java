package org.daybreak.bound;

import static org.daybreak.problem.ConstraintId.*;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.daybreak.problem.Demand;
import org.daybreak.problem.Duty;
import org.daybreak.problem.Pin;
import org.daybreak.problem.Problem;
import org.daybreak.problem.Profile;
import org.daybreak.problem.Role;
import org.daybreak.problem.Rules;
import org.daybreak.problem.Site;
import org.daybreak.problem.Slot;
import org.daybreak.problem.Team;
import org.daybreak.problem.Weights;
import org.daybreak.table.CostTables;
import org.daybreak.table.Grid;

/**
 * A problem without the links between volunteers: what the pins leave of every place, and what the
 * pins cost for good. A cell is one role in one slot of a site, numbered as in {@link Grid}.
 * Immutable.
 *
 * <p>Left out, so that every roster costs at least as much as here: groups. What teams cost enters
 * by {@link TeamLinks} and {@link CompanyLinks}. Source: {@code bound.md}.
 */
final class Relaxation {
  private final CostTables tables;
  private final Grid grid;
  private final Weights weights;
  private final boolean[] isPinned;
  private final boolean[] isLead;
  private final int[] teamOf;

  final int[] min;
  final int[] target;
  final int[] max;
  final double[] shortCost;
  final double[] emptyCost;
  final double[] overCost;

  final int[] capacity;
  final int[] leads;
  final double[] leadCost;

  /** By slot: whether the maxima alone do not already keep the capacity. */
  final boolean[] isTight;

  /** By team: the areas where pinned members are. */
  private final BitSet[] pinnedAreas;

  /** By team: the sites where pinned members are. */
  private final BitSet[] pinnedSites;

  private long fixedSoft;

  Relaxation(CostTables tables) {
    this.tables = tables;
    this.grid = tables.grid();
    Problem problem = grid.problem();
    this.weights = problem.weights();
    int profiles = problem.profiles().size();
    this.isPinned = new boolean[profiles];
    this.isLead = new boolean[profiles];
    this.teamOf = new int[profiles];
    this.min = new int[grid.cellCount()];
    this.target = new int[grid.cellCount()];
    this.max = new int[grid.cellCount()];
    this.shortCost = new double[grid.cellCount()];
    this.emptyCost = new double[grid.cellCount()];
    this.overCost = new double[grid.cellCount()];
    this.capacity = new int[grid.slotCount()];
    this.leads = new int[grid.slotCount()];
    this.leadCost = new double[grid.slotCount()];
    this.isTight = new boolean[grid.slotCount()];
    this.pinnedAreas = new BitSet[problem.teams().size()];
    this.pinnedSites = new BitSet[problem.teams().size()];
    for (Team team : problem.teams()) {
      pinnedAreas[team.index()] = new BitSet();
      pinnedSites[team.index()] = new BitSet();
    }
    Rules rules = problem.rules();
    for (Profile profile : problem.profiles()) {
      isLead[profile.index()] = profile.isLead(rules);
      teamOf[profile.index()] = profile.team() == null ? -1 : profile.team().index();
    }
    int[] people = new int[grid.cellCount()];
    int[] leadsPresent = new int[grid.slotCount()];
    for (Pin pin : problem.pins()) {
      seat(pin, people, leadsPresent);
    }
    for (Site site : problem.sites()) {
      for (Slot slot : site.slots()) {
        prepare(site, slot, people, leadsPresent);
      }
    }
  }

  private void seat(Pin pin, int[] people, int[] leadsPresent) {
    Profile profile = pin.profile();
    Duty duty = pin.duty();
    isPinned[profile.index()] = true;
    fixedSoft = Math.addExact(fixedSoft, tables.pairCosts().soft(profile, duty));
    if (duty == null) {
      return;
    }
    int number = grid.number(duty);
    for (int step = 0; step < grid.slots(number); step++) {
      people[grid.firstCell(number) + step]++;
      if (isLead[profile.index()]) {
        leadsPresent[grid.firstSlot(number) + step]++;
      }
    }
    if (profile.team() != null) {
      pinnedAreas[profile.team().index()].set(grid.area(number));
      pinnedSites[profile.team().index()].set(grid.site(number));
    }
  }

  private void prepare(Site site, Slot slot, int[] people, int[] leadsPresent) {
    int slotNumber = grid.firstSlotOfSite(site.index()) + slot.index();
    long minutes = slot.minutes() * site.priority();
    int present = 0;
    long most = 0;
    for (Role role : grid.problem().roles()) {
      Demand demand = slot.demandFor(role);
      int cell = grid.cell(slotNumber, role.index());
      int here = people[cell];
      min[cell] = Math.max(0, demand.min() - here);
      target[cell] = Math.max(0, demand.target() - here);
      max[cell] = weights.isOn(ROLE_MAXIMUM) ? Math.max(0, demand.max() - here) : Demand.UNBOUNDED;
      shortCost[cell] = (double) minutes * weights.of(MINIMUM_STAFFING);
      emptyCost[cell] = (double) minutes * weights.of(TARGET_STAFFING);
      overCost[cell] = (double) slot.minutes() * weights.of(OVERSTAFFING);
      fixedSoft =
          Math.addExact(
              fixedSoft,
              Math.multiplyExact(
                  slot.minutes() * weights.of(OVERSTAFFING),
                  (long) Math.max(0, here - demand.target())));
      present += here;
      most += max[cell];
    }
    capacity[slotNumber] =
        weights.isOn(SITE_CAPACITY) ? Math.max(0, site.capacity() - present) : Integer.MAX_VALUE;
    isTight[slotNumber] = most > capacity[slotNumber];
    leads[slotNumber] = Math.max(0, slot.leads() - leadsPresent[slotNumber]);
    leadCost[slotNumber] = (double) minutes * weights.of(MISSING_LEAD);
  }

  CostTables tables() {
    return tables;
  }

  Grid grid() {
    return grid;
  }

  List<Profile> profiles() {
    return grid.problem().profiles();
  }

  boolean isPinned(int volunteer) {
    return isPinned[volunteer];
  }

  boolean isLead(int volunteer) {
    return isLead[volunteer];
  }

  /** Index of the volunteer's team; below 0 for who came alone. */
  int teamOf(int volunteer) {
    return teamOf[volunteer];
  }

  int teamCount() {
    return pinnedAreas.length;
  }

  /** Whether a pinned member of the team is in the area already. */
  boolean isPinnedArea(int team, int area) {
    return pinnedAreas[team].get(area);
  }

  /** Whether a pinned member of the team is at the site already. */
  boolean isPinnedSite(int team, int site) {
    return pinnedSites[team].get(site);
  }

  /** By team, of the first so many teams: the members who are not pinned. */
  int[][] membersOfTeams(int teams) {
    IntStream.Builder[] members =
        Stream.generate(IntStream::builder).limit(teams).toArray(IntStream.Builder[]::new);
    for (int volunteer = 0; volunteer < teamOf.length && teams > 0; volunteer++) {
      if (teamOf[volunteer] >= 0 && !isPinned[volunteer]) {
        members[teamOf[volunteer]].add(volunteer);
      }
    }
    return Arrays.stream(members).map(each -> each.build().toArray()).toArray(int[][]::new);
  }

  /** Soft cost of an area more that a team is spread over. */
  long splitCost() {
    return weights.of(TEAM_SPLIT);
  }

  /**
   * Soft cost, whatever is decided: what the pins cost alone, and for each team one area less than
   * its pins are spread over.
   */
  long fixedSoft() {
    long sum = fixedSoft;
    for (BitSet areas : pinnedAreas) {
      sum = Math.addExact(sum, splitCost() * (areas.cardinality() - 1L));
    }
    return sum;
  }
}
