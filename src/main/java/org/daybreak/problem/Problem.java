package org.daybreak.problem;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One day to plan: everything that the file says except the duties that a solver may change.
 *
 * @param date the operational day; slots may run past midnight
 * @param skills what the file declares; empty: any skill may be named
 * @param pins assignments that stay as they are, at most one for a profile
 * @param published what was told to whom, at most one for a profile; null: nothing was published
 *     yet, which differs from an empty list
 * @param standbys in call order
 * @param carried days whose attendance is already in the histories
 */
public record Problem(
    String name,
    LocalDate date,
    ZoneId timeZone,
    Rules rules,
    Weights weights,
    List<Skill> skills,
    List<Role> roles,
    List<Team> teams,
    List<Area> areas,
    List<Site> sites,
    List<Profile> profiles,
    List<Group> groups,
    List<Pin> pins,
    @Nullable List<Publication> published,
    List<Standby> standbys,
    List<LocalDate> carried) {
  public Problem {
    skills = List.copyOf(skills);
    roles = List.copyOf(roles);
    teams = List.copyOf(teams);
    areas = List.copyOf(areas);
    sites = List.copyOf(sites);
    profiles = List.copyOf(profiles);
    groups = List.copyOf(groups);
    pins = List.copyOf(pins);
    published = published == null ? null : List.copyOf(published);
    standbys = List.copyOf(standbys);
    carried = List.copyOf(carried);
  }

  /** The same problem under other weights. */
  public Problem withWeights(Weights other) {
    return new Problem(
        name, date, timeZone, rules, other, skills, roles, teams, areas, sites, profiles, groups,
        pins, published, standbys, carried);
  }

  /** The same problem with other pins, published duties and stand-bys. */
  public Problem withPlan(
      List<Pin> newPins, @Nullable List<Publication> newPublished, List<Standby> newStandbys) {
    return new Problem(
        name,
        date,
        timeZone,
        rules,
        weights,
        skills,
        roles,
        teams,
        areas,
        sites,
        profiles,
        groups,
        newPins,
        newPublished,
        newStandbys,
        carried);
  }

  /** The same problem without pins. */
  public Problem withoutPins() {
    return new Problem(
        name, date, timeZone, rules, weights, skills, roles, teams, areas, sites, profiles, groups,
        List.of(), published, standbys, carried);
  }

  /** The local time of an instant in the problem's zone. */
  public LocalDateTime localTime(long epochMinute) {
    return LocalDateTime.ofInstant(Instant.ofEpochSecond(epochMinute * 60), timeZone);
  }

  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }
}
