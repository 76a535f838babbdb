package org.daybreak.table;

import static org.daybreak.problem.ConstraintId.AVOIDED;
import static org.daybreak.problem.ConstraintId.CONTINUITY;
import static org.daybreak.problem.ConstraintId.PARTNER_AREA;
import static org.daybreak.problem.ConstraintId.PREFERRED;
import static org.daybreak.problem.ConstraintId.PRE_DAWN_BURDEN;
import static org.daybreak.problem.ConstraintId.STABILITY;
import static org.daybreak.problem.ConstraintId.TRAVEL;
import static org.daybreak.problem.ConstraintId.WORKLOAD;

import java.util.Arrays;
import java.util.List;
import org.daybreak.measure.Eligibility;
import org.daybreak.measure.Measures;
import org.daybreak.measure.Shift;
import org.daybreak.problem.Profile;
import org.daybreak.problem.Role;
import org.daybreak.problem.Site;

/**
 * Lists the duties that a volunteer could hold, each with its {@link PairCosts}. What depends on
 * the shift, the role or the way alone is measured once for all duties that share it.
 */
final class CandidateLister {
  private static final byte UNKNOWN = 0;
  private static final byte ALLOWED = 1;
  private static final byte FORBIDDEN = 2;

  private final Grid grid;
  private final Measures measures;
  private final Eligibility eligibility;
  private final PairCosts pairCosts;
  private final ShiftClasses shifts;
  private final List<Site> sites;
  private final List<Role> roles;
  private final boolean[] open;

  CandidateLister(Grid grid, Measures measures, PairCosts pairCosts) {
    this.grid = grid;
    this.measures = measures;
    this.eligibility = new Eligibility(measures);
    this.pairCosts = pairCosts;
    this.shifts = new ShiftClasses(grid, measures);
    this.sites = grid.problem().sites();
    this.roles = grid.problem().roles();
    this.open = new boolean[grid.dutyCount()];
    for (int duty = 0; duty < open.length; duty++) {
      open[duty] = eligibility.isOpen(grid.duty(duty));
    }
  }

  /** Everything for one volunteer at these sites, in the order of the duties' numbers. */
  Row list(Profile profile, int[] siteIndexes) {
    Row row = new Row();
    if (eligibility.mayWork(profile)) {
      Person person = new Person(profile);
      for (int site : siteIndexes) {
        if (eligibility.maySend(profile, sites.get(site))) {
          person.addSite(site, row);
        }
      }
    }
    return row;
  }

  /** What is known of one volunteer while the sites are gone through. */
  private final class Person {
    private final Profile profile;
    private final byte[] shiftStates = new byte[shifts.count()];
    private final long[] shiftCosts = new long[shifts.count()];
    private final boolean[] rolesByDay = new boolean[roles.size()];
    private final boolean[] rolesBeforeDawn = new boolean[roles.size()];

    Person(Profile profile) {
      this.profile = profile;
      for (Role role : roles) {
        rolesByDay[role.index()] = eligibility.mayHold(profile, role, false);
        rolesBeforeDawn[role.index()] = eligibility.mayHold(profile, role, true);
      }
    }

    void addSite(int siteIndex, Row row) {
      Site site = sites.get(siteIndex);
      List<Site.Run> runs = site.runs();
      long siteCost =
          pairCosts.cost(PARTNER_AREA, measures.isOutsidePartnerAreas(profile, site) ? 1 : 0)
              + pairCosts.cost(CONTINUITY, measures.isElsewhereThanLast(profile, site) ? 1 : 0);
      long[] runCosts = new long[runs.size()];
      boolean[] possible = runs(siteIndex, runs, siteCost, runCosts);
      for (Role role : roles) {
        long roleCost =
            pairCosts.cost(AVOIDED, measures.wishes(profile.avoids(), site, role))
                + pairCosts.cost(PREFERRED, measures.wishes(profile.prefers(), site, role));
        int firstDuty = grid.firstDuty(siteIndex, role.index());
        for (int run = 0; run < possible.length; run++) {
          int duty = firstDuty + run;
          if (possible[run] && open[duty] && mayHold(role, shifts.of(siteIndex, run))) {
            row.add(duty, runCosts[run] + roleCost + changeCost(duty));
          }
        }
      }
    }

    private boolean[] runs(int site, List<Site.Run> runs, long siteCost, long[] runCosts) {
      boolean[] possible = new boolean[runs.size()];
      int firstSlot = -1;
      long travelMinutes = 0;
      for (int run = 0; run < possible.length; run++) {
        int shiftClass = shifts.of(site, run);
        if (!mayWork(shiftClass)) {
          continue;
        }
        if (runs.get(run).firstSlot() != firstSlot) {
          firstSlot = runs.get(run).firstSlot();
          travelMinutes = measures.travelMinutes(profile, sites.get(site), firstSlot);
        }
        possible[run] = eligibility.mayTravel(travelMinutes);
        runCosts[run] = siteCost + shiftCosts[shiftClass] + pairCosts.cost(TRAVEL, travelMinutes);
      }
      return possible;
    }

    private boolean mayWork(int shiftClass) {
      if (shiftStates[shiftClass] == UNKNOWN) {
        Shift shift = shifts.shift(shiftClass);
        shiftStates[shiftClass] = eligibility.mayWork(profile, shift) ? ALLOWED : FORBIDDEN;
        shiftCosts[shiftClass] =
            pairCosts.cost(WORKLOAD, measures.workload(profile, shift.minutes()))
                + pairCosts.cost(
                    PRE_DAWN_BURDEN, shift.preDawn() ? measures.preDawnBurden(profile) : 0);
      }
      return shiftStates[shiftClass] == ALLOWED;
    }

    private boolean mayHold(Role role, int shiftClass) {
      Shift shift = shifts.shift(shiftClass);
      return (shift.preDawn() ? rolesBeforeDawn : rolesByDay)[role.index()]
          && eligibility.isLengthAllowed(role, shift.minutes());
    }

    private long changeCost(int duty) {
      return grid.problem().published() == null
          ? 0
          : pairCosts.cost(STABILITY, measures.changes(profile, grid.duty(duty)));
    }
  }

  /** Duties and costs of one volunteer, as they are found. */
  static final class Row {
    private int size;
    private int[] duties = new int[16];
    private long[] costs = new long[16];

    private void add(int duty, long cost) {
      if (size == duties.length) {
        duties = Arrays.copyOf(duties, 2 * size);
        costs = Arrays.copyOf(costs, 2 * size);
      }
      duties[size] = duty;
      costs[size] = cost;
      size++;
    }

    int[] duties() {
      return Arrays.copyOf(duties, size);
    }

    long[] costs() {
      return Arrays.copyOf(costs, size);
    }
  }
}
