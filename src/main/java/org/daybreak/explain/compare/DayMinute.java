package org.daybreak.explain.compare;

import java.time.temporal.ChronoUnit;
import org.daybreak.problem.Problem;

/** Puts the times of two problems, perhaps of different days, on one scale. */
final class DayMinute {
  private DayMinute() {}

  /** Minutes by the local clock since the midnight that the problem's date begins with. */
  static long of(Problem problem, long epochMinute) {
    return ChronoUnit.MINUTES.between(
        problem.date().atStartOfDay(), problem.localTime(epochMinute));
  }
}
