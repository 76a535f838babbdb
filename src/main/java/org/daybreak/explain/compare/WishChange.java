package org.daybreak.explain.compare;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.daybreak.problem.Duty;
import org.daybreak.problem.Profile;
import org.daybreak.problem.Wishes;
import org.daybreak.roster.Roster;
import org.daybreak.roster.Volunteer;
import org.jspecify.annotations.Nullable;

/**
 * A wish that only one of two rosters fulfils or hurts.
 *
 * @param profile whose wish, as the second file knows the volunteer
 * @param preferred whether the wish is for something, else against it
 * @param subject what the wish is about
 * @param duty the duty that fulfils or hurts it, in whichever roster that is
 * @param gained whether the second roster is the kinder one
 */
public record WishChange(
    Profile profile, boolean preferred, Subject subject, Duty duty, boolean gained) {
  /** What a wish can be about. */
  public enum Subject {
    SITE,
    AREA,
    ROLE
  }

  /** All of them, of volunteers whom both files have, in the order of the files. */
  static List<WishChange> between(Roster before, Roster after) {
    List<WishChange> changes = new ArrayList<>();
    for (Pair<Volunteer> pair :
        Pair.of(before.getVolunteers(), after.getVolunteers(), Volunteer::getId)) {
      if (pair.before() != null && pair.after() != null) {
        add(pair.before(), pair.after(), true, changes);
        add(pair.before(), pair.after(), false, changes);
      }
    }
    return changes;
  }

  private static void add(
      Volunteer before, Volunteer after, boolean preferred, List<WishChange> changes) {
    Set<Subject> from = met(before, preferred);
    Set<Subject> to = met(after, preferred);
    for (Subject subject : Subject.values()) {
      if (from.contains(subject) != to.contains(subject)) {
        Duty duty =
            Objects.requireNonNull(to.contains(subject) ? after.getDuty() : before.getDuty());
        changes.add(
            new WishChange(
                after.profile(), preferred, subject, duty, to.contains(subject) == preferred));
      }
    }
  }

  /** What of the duty the volunteer wishes for, or against. */
  private static Set<Subject> met(Volunteer volunteer, boolean preferred) {
    Profile profile = volunteer.profile();
    Wishes wishes = preferred ? profile.prefers() : profile.avoids();
    @Nullable Duty duty = volunteer.getDuty();
    Set<Subject> met = EnumSet.noneOf(Subject.class);
    if (duty != null) {
      if (wishes.sites().contains(duty.site().id())) {
        met.add(Subject.SITE);
      }
      if (wishes.areas().contains(duty.site().area().id())) {
        met.add(Subject.AREA);
      }
      if (wishes.roles().contains(duty.role().id())) {
        met.add(Subject.ROLE);
      }
    }
    return met;
  }
}
