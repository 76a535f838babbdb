package org.daybreak.constraint;

import java.util.List;
import org.daybreak.problem.Duty;
import org.daybreak.problem.Group;
import org.daybreak.problem.Profile;
import org.daybreak.problem.Role;
import org.daybreak.problem.Site;
import org.daybreak.problem.Slot;
import org.daybreak.problem.Team;
import org.daybreak.roster.Volunteer;
import org.jspecify.annotations.Nullable;

/**
 * One instance of what a constraint counts: who, where, when, how much.
 *
 * @param who the volunteers concerned; empty where the place itself is
 * @param team the team concerned, if any
 * @param group the group concerned, if any
 * @param site null: at home, or at several sites
 * @param first the first slot concerned, null with {@code site} or for the whole day
 * @param last the last slot concerned
 * @param role the role concerned, if one
 * @param measure in the constraint's unit
 */
public record Finding(
    List<Profile> who,
    @Nullable Team team,
    @Nullable Group group,
    @Nullable Site site,
    @Nullable Slot first,
    @Nullable Slot last,
    @Nullable Role role,
    long measure) {
  public Finding {
    who = List.copyOf(who);
  }

  static Finding of(Volunteer volunteer, long measure) {
    Duty duty = volunteer.getDuty();
    List<Profile> who = List.of(volunteer.profile());
    return duty == null
        ? new Finding(who, null, null, null, null, null, null, measure)
        : new Finding(
            who, null, null, duty.site(), duty.first(), duty.last(), duty.role(), measure);
  }

  static Finding at(Site site, Slot slot, @Nullable Role role, long measure) {
    return new Finding(List.of(), null, null, site, slot, slot, role, measure);
  }

  static Finding of(Team team, long measure) {
    return new Finding(List.of(), team, null, null, null, null, null, measure);
  }

  static Finding of(Team team, Volunteer alone) {
    Finding finding = of(alone, 1);
    return new Finding(
        finding.who, team, null, finding.site, finding.first, finding.last, finding.role, 1);
  }

  static Finding of(Group group, @Nullable Site site, long measure) {
    return new Finding(group.members(), null, group, site, null, null, null, measure);
  }
}
