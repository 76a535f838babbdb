package org.daybreak.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.daybreak.measure.Eligibility;
import org.daybreak.measure.Measures;
import org.daybreak.problem.Profile;
import org.daybreak.problem.Role;
import org.daybreak.problem.Site;

/**
 * What all volunteers' {@link VolunteerCosts} share: which duties are open, what shifts there are
 * and which roles may be held so long. Immutable.
 */
public final class CostTables {
  private final Grid grid;
  private final Measures measures;
  private final Eligibility eligibility;
  private final PairCosts pairCosts;
  private final ShiftClasses shifts;
  private final boolean[] open;
  private final List<RoleGroup> groups = new ArrayList<>();
  private final Map<List<Boolean>, RoleGroup> groupsByRoles = new HashMap<>();

  /** Tables of the grid's problem, which is the measured one. */
  public CostTables(Grid grid, Measures measures) {
    this.grid = grid;
    this.measures = measures;
    this.eligibility = new Eligibility(measures);
    this.pairCosts = new PairCosts(measures);
    this.shifts = new ShiftClasses(grid, measures);
    this.open = new boolean[grid.dutyCount()];
    for (int site = 0; site < grid.siteCount(); site++) {
      for (Role role : grid.problem().roles()) {
        int first = grid.firstDuty(site, role.index());
        for (int run = 0; run < grid.runsOfSite(site); run++) {
          open[first + run] =
              eligibility.isLengthAllowed(role, shifts.shift(shifts.of(site, run)).minutes())
                  && eligibility.isOpen(grid.duty(first + run));
        }
      }
    }
  }

  /** The group of the profile: those who may hold the same roles, by day and before dawn. */
  synchronized RoleGroup groupOf(Profile profile) {
    boolean[] byDay = new boolean[roles().size()];
    boolean[] beforeDawn = new boolean[roles().size()];
    List<Boolean> key = new ArrayList<>(2 * byDay.length);
    for (Role role : roles()) {
      byDay[role.index()] = eligibility.mayHold(profile, role, false);
      beforeDawn[role.index()] = eligibility.mayHold(profile, role, true);
      key.add(byDay[role.index()]);
      key.add(beforeDawn[role.index()]);
    }
    return groupsByRoles.computeIfAbsent(
        key,
        unknown -> {
          RoleGroup group = new RoleGroup(groups.size(), byDay, beforeDawn);
          groups.add(group);
          return group;
        });
  }

  /** How many groups of volunteers may hold different roles; known once all have their costs. */
  public synchronized int roleGroupCount() {
    return groups.size();
  }

  /** Whether a group's volunteers could hold the duty, as far as role and length go. */
  public boolean mayHold(int roleGroup, int duty) {
    int site = grid.site(duty);
    int run = (duty - grid.firstDutyOfSite(site)) % grid.runsOfSite(site);
    return open[duty]
        && groups
            .get(roleGroup)
            .mayHold(grid.role(duty), shifts.shift(shifts.of(site, run)).preDawn());
  }

  /**
   * The costs of one volunteer.
   *
   * @param sites indexes of the sites looked at
   */
  public VolunteerCosts of(Profile profile, int[] sites) {
    return new VolunteerCosts(this, profile, sites);
  }

  public Grid grid() {
    return grid;
  }

  public Measures measures() {
    return measures;
  }

  List<Role> roles() {
    return grid.problem().roles();
  }

  Site site(int index) {
    return grid.problem().sites().get(index);
  }

  Eligibility eligibility() {
    return eligibility;
  }

  public PairCosts pairCosts() {
    return pairCosts;
  }

  ShiftClasses shifts() {
    return shifts;
  }

  /** Whether anybody could hold the duty: there is room, and the role may be held so long. */
  boolean isOpen(int duty) {
    return open[duty];
  }
}
