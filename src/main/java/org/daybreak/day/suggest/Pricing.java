package org.daybreak.day.suggest;

import static org.daybreak.problem.ConstraintId.*;
import static org.daybreak.solve.state.DutyLedger.HOME;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.daybreak.explain.ScoreDelta;
import org.daybreak.measure.Assessment;
import org.daybreak.measure.Measures;
import org.daybreak.problem.ConstraintId;
import org.daybreak.problem.Demand;
import org.daybreak.problem.Duty;
import org.daybreak.problem.Group;
import org.daybreak.problem.Level;
import org.daybreak.problem.Problem;
import org.daybreak.problem.Profile;
import org.daybreak.problem.Role;
import org.daybreak.problem.Score;
import org.daybreak.problem.Site;
import org.daybreak.problem.Slot;
import org.daybreak.problem.Team;
import org.daybreak.solve.state.DutyLedger;
import org.daybreak.table.Grid;
import org.jspecify.annotations.Nullable;

/**
 * What a few moves do to every constraint, counted where they touch the roster alone. Equal to what
 * the constraint streams say of the roster before and after.
 */
final class Pricing {
  private final Measures measures;
  private final Problem problem;
  private final DutyLedger ledger;
  private final Grid grid;
  private final Map<Team, List<Profile>> members = new HashMap<>();
  private final Map<Profile, List<Group>> groups = new HashMap<>();

  Pricing(Measures measures, DutyLedger ledger) {
    this.measures = measures;
    this.problem = measures.problem();
    this.ledger = ledger;
    this.grid = ledger.grid();
    for (Profile profile : problem.profiles()) {
      if (profile.team() != null) {
        members.computeIfAbsent(profile.team(), team -> new ArrayList<>()).add(profile);
      }
    }
    for (Group group : problem.groups()) {
      for (Profile member : group.members()) {
        groups.computeIfAbsent(member, key -> new ArrayList<>()).add(group);
      }
    }
  }

  /** The difference that the steps make, all at once; the ledger stays as it is. */
  ScoreDelta price(List<Step> steps) {
    long[] before = measure(steps);
    steps.forEach(step -> ledger.move(step.profile().index(), grid.number(step.after())));
    long[] after = measure(steps);
    steps.forEach(step -> ledger.move(step.profile().index(), number(step.before())));
    List<ScoreDelta.Line> lines = new ArrayList<>();
    long[] levels = new long[Level.values().length];
    for (ConstraintId constraint : ConstraintId.values()) {
      long measure = after[constraint.row()] - before[constraint.row()];
      if (measure != 0) {
        long impact = constraint.sign() * measure * problem.weights().of(constraint);
        lines.add(new ScoreDelta.Line(constraint, measure, impact));
        levels[level(constraint)] += impact;
      }
    }
    return new ScoreDelta(new Score(levels[0], levels[1], levels[2]), lines);
  }

  private static int level(ConstraintId constraint) {
    return switch (constraint.level()) {
      case HARD -> 0;
      case MEDIUM -> 1;
      case SOFT -> 2;
    };
  }

  private int number(@Nullable Duty duty) {
    return duty == null ? HOME : grid.number(duty);
  }

  /** Every constraint, as far as the steps can change it. */
  private long[] measure(List<Step> steps) {
    long[] counted = new long[ConstraintId.values().length];
    Set<Site> sites = new LinkedHashSet<>();
    Set<Team> teams = new LinkedHashSet<>();
    Set<Group> touched = new LinkedHashSet<>();
    for (Step step : steps) {
      Profile profile = step.profile();
      int held = ledger.duty(profile.index());
      Assessment assessment = measures.assess(profile, held == HOME ? null : grid.duty(held));
      for (ConstraintId constraint : ConstraintId.values()) {
        counted[constraint.row()] += assessment.measure(constraint);
      }
      if (step.before() != null) {
        sites.add(step.before().site());
      }
      sites.add(step.after().site());
      if (profile.team() != null) {
        teams.add(profile.team());
      }
      touched.addAll(groups.getOrDefault(profile, List.of()));
    }
    sites.forEach(site -> measureSite(site, counted));
    teams.forEach(team -> measureTeam(team, counted));
    touched.forEach(group -> measureGroup(group, counted));
    return counted;
  }

  private void measureSite(Site site, long[] counted) {
    for (Slot slot : site.slots()) {
      int number = grid.firstSlotOfSite(site.index()) + slot.index();
      long weighted = slot.minutes() * site.priority();
      long all = 0;
      for (Role role : problem.roles()) {
        Demand demand = slot.demandFor(role);
        long people = ledger.places().people(grid.cell(number, role.index()));
        all += people;
        counted[ROLE_MAXIMUM.row()] += Math.max(0, people - demand.max());
        counted[MINIMUM_STAFFING.row()] += Math.max(0, demand.min() - people) * weighted;
        counted[TARGET_STAFFING.row()] +=
            Math.max(0, demand.target() - Math.max(demand.min(), people)) * weighted;
        counted[OVERSTAFFING.row()] += Math.max(0, people - demand.target()) * slot.minutes();
      }
      counted[SITE_CAPACITY.row()] += Math.max(0, all - site.capacity());
      counted[MISSING_LEAD.row()] += ledger.places().missingLeads(number) * weighted;
    }
  }

  private void measureTeam(Team team, long[] counted) {
    Map<Integer, Integer> bySite = new HashMap<>();
    Set<Integer> areas = new HashSet<>();
    for (Profile member : Objects.requireNonNull(members.get(team))) {
      int duty = ledger.duty(member.index());
      if (duty != HOME) {
        bySite.merge(grid.site(duty), 1, Integer::sum);
        areas.add(grid.area(duty));
      }
    }
    counted[TEAM_SPLIT.row()] += Math.max(0, areas.size() - 1);
    counted[LONE_VOLUNTEER.row()] += bySite.values().stream().filter(it -> it == 1).count();
  }

  private void measureGroup(Group group, long[] counted) {
    Map<Integer, Integer> bySite = new HashMap<>();
    for (Profile member : group.members()) {
      int duty = ledger.duty(member.index());
      if (duty != HOME) {
        bySite.merge(grid.site(duty), 1, Integer::sum);
      }
    }
    if (group.kind() == Group.Kind.TOGETHER) {
      counted[TOGETHER.row()] += Math.max(0, bySite.size() - 1);
    } else {
      counted[APART.row()] += bySite.values().stream().mapToLong(it -> it - 1L).sum();
    }
  }
}
