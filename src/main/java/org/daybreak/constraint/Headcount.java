package org.daybreak.constraint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.daybreak.problem.ConstraintId;
import org.daybreak.problem.Demand;
import org.daybreak.problem.Duty;
import org.daybreak.problem.Role;
import org.daybreak.problem.Site;
import org.daybreak.problem.Slot;
import org.jspecify.annotations.Nullable;

/**
 * Counts the people and leads of one site by slot and role, and keeps the measures of the staffing
 * constraints as running totals, so that a change costs only the cells it touches.
 */
final class Headcount {
  private final Site site;
  private final int[] peopleInSlot;
  private final int[] leads;
  private final long[] totals = new long[StaffingMeasure.values().length];

  /** By role index: the role, null while neither demanded nor held here. */
  private @Nullable Role[] roles = new Role[0];

  /** By role index, then slot. */
  private int[][] people = new int[0][];

  /** Nobody on site. */
  Headcount(Site site) {
    this.site = site;
    int slots = site.slots().size();
    this.peopleInSlot = new int[slots];
    this.leads = new int[slots];
    for (Slot slot : site.slots()) {
      for (Demand demand : slot.demand()) {
        know(demand.role());
        addCell(slot, demand.role(), 1);
      }
      addSlot(slot, 1);
    }
  }

  /** Adds a volunteer's duty ({@code sign} 1) or takes it away (−1). */
  void count(Duty duty, boolean lead, int sign) {
    know(duty.role());
    for (int index = duty.firstSlot(); index <= duty.lastSlot(); index++) {
      Slot slot = site.slots().get(index);
      addCell(slot, duty.role(), -1);
      addSlot(slot, -1);
      people[duty.role().index()][index] += sign;
      peopleInSlot[index] += sign;
      if (lead) {
        leads[index] += sign;
      }
      addCell(slot, duty.role(), 1);
      addSlot(slot, 1);
    }
  }

  /** The measure of one staffing constraint over the whole site. */
  long measure(ConstraintId constraint) {
    return totals[StaffingMeasure.of(constraint).row()];
  }

  /** Where the measure comes from, by slot, then role. */
  List<Finding> findings(ConstraintId constraint) {
    StaffingMeasure measure = StaffingMeasure.of(constraint);
    List<Finding> findings = new ArrayList<>();
    for (Slot slot : site.slots()) {
      if (measure.perRole()) {
        for (Role role : roles) {
          if (role != null) {
            addFinding(findings, Finding.at(site, slot, role, cell(measure, slot, role)));
          }
        }
      } else {
        addFinding(findings, Finding.at(site, slot, null, slot(measure, slot)));
      }
    }
    return findings;
  }

  private void know(Role role) {
    int index = role.index();
    if (index >= roles.length) {
      roles = Arrays.copyOf(roles, index + 1);
      people = Arrays.copyOf(people, index + 1);
    }
    if (roles[index] == null) {
      roles[index] = role;
      people[index] = new int[peopleInSlot.length];
    }
  }

  private static void addFinding(List<Finding> findings, Finding finding) {
    if (finding.measure() > 0) {
      findings.add(finding);
    }
  }

  private void addCell(Slot slot, Role role, int sign) {
    for (StaffingMeasure measure : StaffingMeasure.PER_ROLE) {
      totals[measure.row()] += sign * cell(measure, slot, role);
    }
  }

  private void addSlot(Slot slot, int sign) {
    for (StaffingMeasure measure : StaffingMeasure.PER_SLOT) {
      totals[measure.row()] += sign * slot(measure, slot);
    }
  }

  private long cell(StaffingMeasure measure, Slot slot, Role role) {
    Demand demand = slot.demandFor(role);
    return measure.ofRole(site, slot, demand, people[role.index()][slot.index()]);
  }

  private long slot(StaffingMeasure measure, Slot slot) {
    return measure.ofSlot(site, slot, peopleInSlot[slot.index()], leads[slot.index()]);
  }
}
