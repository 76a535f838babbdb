package org.daybreak.sample;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import org.daybreak.problem.Rules;
import org.daybreak.problem.TimeWindow;

/** The operational day of every generated problem, and its rules. */
final class Day {
  static final LocalDate DATE = LocalDate.of(2022, 11, 5);
  static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  /** The defaults, with relays of two to six hours. */
  static final Rules RULES =
      new Rules(
          Rules.DEFAULT.setupLeadMinutes(),
          15,
          120,
          360,
          Rules.DEFAULT.maxPpeMinutes(),
          Rules.DEFAULT.minRestMinutes(),
          Rules.DEFAULT.maxConsecutiveDays(),
          Rules.DEFAULT.maxTravelMinutes(),
          Rules.DEFAULT.dawn(),
          Rules.DEFAULT.transitStart(),
          Rules.DEFAULT.detour(),
          Rules.DEFAULT.speedKmh(),
          Trades.LEAD_SKILL);

  /** China has had no clock change since 1991, so that every local minute is this far from UTC. */
  private static final long MIDNIGHT_EPOCH_MINUTE =
      DATE.atStartOfDay().toEpochSecond(ZoneOffset.ofHours(8)) / 60;

  private Day() {}

  /** The instant of a time given in minutes since the day's midnight; may be of another day. */
  static long epochMinute(int minuteOfDay) {
    return MIDNIGHT_EPOCH_MINUTE + minuteOfDay;
  }

  static int minutes(int hours, int minutes) {
    return hours * 60 + minutes;
  }

  static TimeWindow window(int fromMinuteOfDay, int toMinuteOfDay) {
    return new TimeWindow(epochMinute(fromMinuteOfDay), epochMinute(toMinuteOfDay));
  }

  /** The local time of day as slots are named after: four digits. */
  static String slotId(int minuteOfDay) {
    LocalTime time = LocalTime.ofSecondOfDay(minuteOfDay % minutes(24, 0) * 60L);
    return String.format(Locale.ROOT, "%02d%02d", time.getHour(), time.getMinute());
  }
}
