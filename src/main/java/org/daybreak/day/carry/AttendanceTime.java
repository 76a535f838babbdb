package org.daybreak.day.carry;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import org.daybreak.problem.Duty;
import org.daybreak.problem.Problem;
import org.daybreak.problem.Site;
import org.jspecify.annotations.Nullable;

/**
 * Times as people and spreadsheets write them: 2022-11-05T04:30, 2022/11/5 4:30, 4:30, with or
 * without seconds. A time of day alone means the day on which it is nearest to what the person was
 * to do, or to the site's hours; a leaving is after the arrival.
 */
final class AttendanceTime {
  private static final int MINUTES_A_DAY = 24 * 60;

  private static final List<DateTimeFormatter> DATE_TIMES =
      List.of(strict("uuuu-M-d'T'H:m[:s]"), strict("uuuu-M-d H:m[:s]"), strict("uuuu/M/d H:m[:s]"));

  private static final DateTimeFormatter TIME = strict("H:m[:s]");

  private final Problem day;
  private final long expectedEpochMinute;

  AttendanceTime(Problem day, @Nullable Site site, @Nullable Duty duty) {
    this.day = day;
    long noon = epochMinute(day.date().atTime(12, 0));
    if (duty != null && (site == null || duty.site().equals(site))) {
      this.expectedEpochMinute = duty.first().startEpochMinute();
    } else if (site != null && !site.slots().isEmpty()) {
      this.expectedEpochMinute =
          (site.slots().get(0).startEpochMinute()
                  + site.slots().get(site.slots().size() - 1).endEpochMinute())
              / 2;
    } else {
      this.expectedEpochMinute = noon;
    }
  }

  String date() {
    return day.date().toString();
  }

  /** Whether an instant is on the day, the day before or the day after. */
  boolean isOfTheDay(long epochMinute) {
    LocalDate date = day.localTime(epochMinute).toLocalDate();
    return !date.isBefore(day.date().minusDays(1)) && !date.isAfter(day.date().plusDays(1));
  }

  /**
   * The instant, minutes since 1970-01-01T00:00Z; null when it is no time.
   *
   * @param after the arrival, for a leaving
   */
  @Nullable Long epochMinute(String given, @Nullable Long after) {
    for (DateTimeFormatter form : DATE_TIMES) {
      try {
        return epochMinute(LocalDateTime.parse(given, form));
      } catch (DateTimeParseException e) {
        // Another form, or none.
      }
    }
    try {
      return nearest(LocalTime.parse(given, TIME), after);
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  private long nearest(LocalTime time, @Nullable Long after) {
    if (after != null) {
      LocalDate arrived = day.localTime(after).toLocalDate();
      long sameDay = epochMinute(arrived.atTime(time));
      return sameDay > after ? sameDay : epochMinute(arrived.plusDays(1).atTime(time));
    }
    long best = epochMinute(day.date().atTime(time));
    for (int days : new int[] {-1, 1}) {
      long other = epochMinute(day.date().plusDays(days).atTime(time));
      if (Math.abs(other - expectedEpochMinute) < Math.abs(best - expectedEpochMinute)
          && Math.abs(best - expectedEpochMinute) > MINUTES_A_DAY / 2) {
        best = other;
      }
    }
    return best;
  }

  /** A time that a clock change skips is the one as much later. */
  private long epochMinute(LocalDateTime local) {
    List<ZoneOffset> offsets = day.timeZone().getRules().getValidOffsets(local);
    long seconds =
        offsets.isEmpty()
            ? local.atZone(day.timeZone()).toEpochSecond()
            : local.toEpochSecond(offsets.get(0));
    return Math.floorDiv(seconds, 60L);
  }

  private static DateTimeFormatter strict(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ROOT)
        .withResolverStyle(ResolverStyle.STRICT);
  }
}
