package org.daybreak.report;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.daybreak.problem.Problem;
import org.daybreak.problem.Slot;

/** Times as people read them: 06:00 on the day of the problem, 11-6 00:30 on any other. */
public final class ClockTime {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  private ClockTime() {}

  /** The local time of an instant, with the date when it is not the day of the problem. */
  public static String of(Problem problem, long epochMinute) {
    LocalDateTime local = problem.localTime(epochMinute);
    String time = TIME.format(local);
    return local.toLocalDate().equals(problem.date())
        ? time
        : "%d-%d %s".formatted(local.getMonthValue(), local.getDayOfMonth(), time);
  }

  /** From the start to the end of a run of slots: 06:00–08:00, with a date told once. */
  public static String span(Problem problem, Slot first, Slot last) {
    return span(problem, first.startEpochMinute(), last.endEpochMinute());
  }

  /** From one instant to a later one, likewise. */
  public static String span(Problem problem, long fromEpochMinute, long toEpochMinute) {
    LocalDateTime from = problem.localTime(fromEpochMinute);
    LocalDateTime to = problem.localTime(toEpochMinute);
    return of(problem, fromEpochMinute)
        + "–"
        + (from.toLocalDate().equals(to.toLocalDate())
            ? TIME.format(to)
            : of(problem, toEpochMinute));
  }
}
