package org.daybreak.roster;

import java.util.ArrayList;
import java.util.List;
import org.daybreak.problem.Demand;
import org.daybreak.problem.Duty;
import org.daybreak.problem.Problem;
import org.daybreak.problem.Role;
import org.daybreak.problem.Rules;
import org.daybreak.problem.Site;
import org.daybreak.problem.Slot;

/** How many people and leads a roster has on site, by site, slot and role. A snapshot. */
public final class Coverage {
  private final Problem problem;
  private final int[][][] people;
  private final int[][] leads;

  private Coverage(Problem problem) {
    this.problem = problem;
    int roles = problem.roles().size();
    this.people =
        problem.sites().stream()
            .map(site -> new int[site.slots().size()][roles])
            .toArray(int[][][]::new);
    this.leads =
        problem.sites().stream().map(site -> new int[site.slots().size()]).toArray(int[][]::new);
  }

  /** Counts the roster as it stands now. */
  public static Coverage of(Roster roster) {
    Coverage coverage = new Coverage(roster.problem());
    Rules rules = roster.problem().rules();
    for (Volunteer volunteer : roster.getVolunteers()) {
      Duty duty = volunteer.getDuty();
      if (duty == null) {
        continue;
      }
      int site = duty.site().index();
      boolean lead = volunteer.profile().isLead(rules);
      for (int slot = duty.firstSlot(); slot <= duty.lastSlot(); slot++) {
        coverage.people[site][slot][duty.role().index()]++;
        if (lead) {
          coverage.leads[site][slot]++;
        }
      }
    }
    return coverage;
  }

  /** People on site in this role and slot. */
  public int people(Site site, Slot slot, Role role) {
    return people[site.index()][slot.index()][role.index()];
  }

  /** People on site in this slot in any role. */
  public int people(Site site, Slot slot) {
    int sum = 0;
    for (int inRole : people[site.index()][slot.index()]) {
      sum += inRole;
    }
    return sum;
  }

  /** Leads on site in this slot in any role. */
  public int leads(Site site, Slot slot) {
    return leads[site.index()][slot.index()];
  }

  /** The demands that are not met to their target, by site, slot, and the order of the file. */
  public List<Gap> gaps() {
    List<Gap> gaps = new ArrayList<>();
    for (Site site : problem.sites()) {
      for (Slot slot : site.slots()) {
        for (Demand demand : slot.demand()) {
          int present = people(site, slot, demand.role());
          if (present < demand.target()) {
            gaps.add(
                new Gap(
                    site,
                    slot,
                    demand,
                    present,
                    Math.max(0, demand.min() - present),
                    demand.target() - present));
          }
        }
      }
    }
    return gaps;
  }

  /** Places short in all: people missing to the minimum, summed over site, slot and role. */
  public long shortPlaces() {
    return gaps().stream().mapToLong(Gap::shortPlaces).sum();
  }

  /** Places empty in all, the short ones included: people missing to the target. */
  public long emptyPlaces() {
    return gaps().stream().mapToLong(Gap::emptyPlaces).sum();
  }

  /** Leads missing in all, summed over site and slot. */
  public long missingLeads() {
    long missing = 0;
    for (Site site : problem.sites()) {
      for (Slot slot : site.slots()) {
        missing += Math.max(0, slot.leads() - leads(site, slot));
      }
    }
    return missing;
  }

  /**
   * One demand that is not met.
   *
   * @param present people there
   * @param shortPlaces people missing to the minimum
   * @param emptyPlaces people missing to the target, the short ones included
   */
  public record Gap(
      Site site, Slot slot, Demand demand, int present, int shortPlaces, int emptyPlaces) {}
}
