package org.daybreak.report;

import java.util.Objects;
import org.daybreak.measure.Assessment;
import org.daybreak.problem.Duty;
import org.daybreak.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * A duty as JSON tells it: ids, and local times as in a problem file.
 *
 * @param arrival when to be there
 * @param start of the first slot
 * @param end of the last slot
 */
record DutyJson(
    String site,
    String role,
    String firstSlot,
    String lastSlot,
    String arrival,
    String start,
    String end) {
  /** The duty of somebody; null at home. */
  static @Nullable DutyJson of(Problem problem, @Nullable Assessment assessment) {
    Duty duty = assessment == null ? null : assessment.duty();
    if (assessment == null || duty == null) {
      return null;
    }
    return new DutyJson(
        duty.site().id(),
        duty.role().id(),
        duty.first().id(),
        duty.last().id(),
        time(problem, Objects.requireNonNull(assessment.shift()).arrivalEpochMinute()),
        time(problem, duty.first().startEpochMinute()),
        time(problem, duty.last().endEpochMinute()));
  }

  private static String time(Problem problem, long epochMinute) {
    return problem.localTime(epochMinute).toString();
  }
}
