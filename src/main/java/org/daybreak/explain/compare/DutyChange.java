package org.daybreak.explain.compare;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.daybreak.measure.Assessment;
import org.daybreak.measure.Shift;
import org.daybreak.problem.Duty;
import org.daybreak.problem.Problem;
import org.daybreak.problem.Profile;
import org.daybreak.roster.Roster;
import org.daybreak.roster.Volunteer;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who has to be told: what this person does is not the same in both rosters.
 *
 * @param before what the first roster gives; null where its file lacks the volunteer
 * @param after what the second roster gives; null likewise
 * @param aspects what differs, never empty
 */
public record DutyChange(
    @Nullable Assessment before, @Nullable Assessment after, Set<Aspect> aspects) {
  /** What can differ. The first two stand alone. */
  public enum Aspect {
    /** On a duty in the second roster only. */
    CALLED,
    /** On a duty in the first roster only. */
    SENT_HOME,
    SITE,
    ROLE,
    /** When to be there, or from when to when. */
    TIME
  }

  public DutyChange {
    aspects = Set.copyOf(aspects);
  }

  /** The volunteer as the second file knows him, or the first where it lacks him. */
  public Profile profile() {
    return Objects.requireNonNull(after == null ? before : after).profile();
  }

  /** Everybody who has to be told, in the order of the files. */
  static List<DutyChange> between(Roster before, Roster after) {
    List<DutyChange> changes = new ArrayList<>();
    for (Pair<Volunteer> pair :
        Pair.of(before.getVolunteers(), after.getVolunteers(), Volunteer::getId)) {
      Assessment from = pair.before() == null ? null : pair.before().assessment();
      Assessment to = pair.after() == null ? null : pair.after().assessment();
      Set<Aspect> aspects = aspects(before.problem(), from, after.problem(), to);
      if (!aspects.isEmpty()) {
        changes.add(new DutyChange(from, to, aspects));
      }
    }
    return changes;
  }

  private static Set<Aspect> aspects(
      Problem before, @Nullable Assessment from, Problem after, @Nullable Assessment to) {
    Duty held = from == null ? null : from.duty();
    Duty given = to == null ? null : to.duty();
    if (held == null || given == null) {
      return held == null && given == null
          ? Set.of()
          : EnumSet.of(held == null ? Aspect.CALLED : Aspect.SENT_HOME);
    }
    Set<Aspect> aspects = EnumSet.noneOf(Aspect.class);
    if (!held.site().id().equals(given.site().id())) {
      aspects.add(Aspect.SITE);
    }
    if (!held.role().id().equals(given.role().id())) {
      aspects.add(Aspect.ROLE);
    }
    if (!times(before, held, shift(from)).equals(times(after, given, shift(to)))) {
      aspects.add(Aspect.TIME);
    }
    return aspects;
  }

  private static Shift shift(@Nullable Assessment onDuty) {
    return Objects.requireNonNull(Objects.requireNonNull(onDuty).shift());
  }

  private static List<Long> times(Problem problem, Duty duty, Shift shift) {
    return List.of(
        DayMinute.of(problem, shift.arrivalEpochMinute()),
        DayMinute.of(problem, duty.first().startEpochMinute()),
        DayMinute.of(problem, shift.endEpochMinute()));
  }
}
