package org.daybreak.constraint;

import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.countBi;
import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.countDistinctLong;
import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.toList;
import static ai.timefold.solver.core.api.score.stream.Joiners.equal;
import static org.daybreak.constraint.VolunteerStreams.onDuty;
import static org.daybreak.constraint.VolunteerStreams.one;
import static org.daybreak.problem.ConstraintId.*;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.bi.BiConstraintStream;
import org.daybreak.problem.Group;
import org.daybreak.roster.Membership;
import org.daybreak.roster.Volunteer;

/** What keeps teams and groups together or apart. Source of each: the constraint table. */
final class TeamConstraints {
  private TeamConstraints() {}

  static Constraint[] all(ConstraintFactory factory) {
    return new Constraint[] {
      apart(factory),
      teamSplit(factory),
      loneVolunteer(factory),
      partnerArea(factory),
      together(factory)
    };
  }

  /** Hard. Unit: members of an apart group above one, at each site. */
  static Constraint apart(ConstraintFactory factory) {
    return assignedMembers(factory, Group.Kind.APART)
        .groupBy(
            (membership, volunteer) -> membership.group(),
            (membership, volunteer) -> volunteer.site(),
            countBi())
        .filter((group, site, members) -> members > 1)
        .penalizeLong(one(APART.level()), (group, site, members) -> members - 1L)
        .justifyWith(
            (group, site, members, score) ->
                Justification.of(APART, Finding.of(group, site, members - 1L)))
        .asConstraint(APART.id());
  }

  /** Soft. Unit: areas above one that a team's assigned members are spread over. */
  static Constraint teamSplit(ConstraintFactory factory) {
    return factory
        .forEach(Volunteer.class)
        .filter(volunteer -> volunteer.team() != null)
        .groupBy(Volunteer::team, countDistinctLong(volunteer -> volunteer.site().area()))
        .filter((team, areas) -> areas > 1)
        .penalizeLong(one(TEAM_SPLIT.level()), (team, areas) -> areas - 1)
        .justifyWith(
            (team, areas, score) -> Justification.of(TEAM_SPLIT, Finding.of(team, areas - 1)))
        .asConstraint(TEAM_SPLIT.id());
  }

  /** Soft. Unit: assigned volunteers of a team with no team-mate at the same site. */
  static Constraint loneVolunteer(ConstraintFactory factory) {
    return factory
        .forEach(Volunteer.class)
        .filter(volunteer -> volunteer.team() != null)
        .groupBy(Volunteer::team, Volunteer::site, toList())
        .filter((team, site, members) -> members.size() == 1)
        .penalizeLong(one(LONE_VOLUNTEER.level()), (team, site, members) -> 1L)
        .justifyWith(
            (team, site, members, score) ->
                Justification.of(LONE_VOLUNTEER, Finding.of(team, members.get(0))))
        .asConstraint(LONE_VOLUNTEER.id());
  }

  /** Soft. Unit: volunteers at a site outside the partner areas that their team names. */
  static Constraint partnerArea(ConstraintFactory factory) {
    return onDuty(factory, PARTNER_AREA);
  }

  /** Soft. Unit: sites above one that a together group's assigned members are spread over. */
  static Constraint together(ConstraintFactory factory) {
    return assignedMembers(factory, Group.Kind.TOGETHER)
        .groupBy(
            (membership, volunteer) -> membership.group(),
            countDistinctLong((membership, volunteer) -> volunteer.site()))
        .filter((group, sites) -> sites > 1)
        .penalizeLong(one(TOGETHER.level()), (group, sites) -> sites - 1)
        .justifyWith(
            (group, sites, score) -> Justification.of(TOGETHER, Finding.of(group, null, sites - 1)))
        .asConstraint(TOGETHER.id());
  }

  private static BiConstraintStream<Membership, Volunteer> assignedMembers(
      ConstraintFactory factory, Group.Kind kind) {
    return factory
        .forEach(Membership.class)
        .filter(membership -> membership.group().kind() == kind)
        .join(Volunteer.class, equal(Membership::profile, Volunteer::profile));
  }
}
