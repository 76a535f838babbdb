package org.daybreak.day.replan;

import org.daybreak.measure.Measures;
import org.daybreak.problem.Duty;
import org.daybreak.problem.Profile;
import org.jspecify.annotations.Nullable;

/**
 * When volunteers have to leave home for a duty, held against the time of day: who must be on the
 * way cannot be called back, and nobody can be told to have left.
 *
 * @param nowEpochMinute null: the day has not begun
 */
public record Departures(Measures measures, @Nullable Long nowEpochMinute) {
  /** When the volunteer has to leave home: the arrival less the way. */
  long leaveEpochMinute(Profile profile, Duty duty) {
    return measures.shift(duty).arrivalEpochMinute()
        - measures.travelMinutes(profile, duty.site(), duty.firstSlot());
  }

  /** Whether the volunteer must be on the way to the duty, or is there. */
  public boolean hasLeft(Profile profile, Duty duty) {
    return nowEpochMinute != null && leaveEpochMinute(profile, duty) <= nowEpochMinute;
  }

  /** Whether the volunteer can still set out for the duty in time. */
  public boolean canReach(Profile profile, Duty duty) {
    return nowEpochMinute == null || leaveEpochMinute(profile, duty) >= nowEpochMinute;
  }
}
