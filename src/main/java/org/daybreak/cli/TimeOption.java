package org.daybreak.cli;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import org.daybreak.message.CommandWords;
import org.daybreak.message.Phrasebook;
import org.daybreak.problem.Problem;
import org.jspecify.annotations.Nullable;

/** Times as a command line gives them: 05:30 on the day of the problem, or 2022-11-06T00:30. */
final class TimeOption {
  private static final DateTimeFormatter TIME = strict("H:mm");
  private static final DateTimeFormatter DATE_TIME = strict("uuuu-MM-dd'T'H:mm");
  private static final DateTimeFormatter IN_FILES = strict("uuuu-MM-dd'T'HH:mm");

  private TimeOption() {}

  /** The time as files write it, null when it is none. */
  static @Nullable String localTime(String given, Problem problem) {
    LocalDateTime time = local(given, problem);
    return time == null ? null : IN_FILES.format(time);
  }

  /**
   * The instant, minutes since 1970-01-01T00:00Z.
   *
   * @param given null when the command line gives none
   * @throws InputFault when it is no time, or one that a clock change skips
   */
  static @Nullable Long epochMinute(
      String option, @Nullable String given, Problem problem, Phrasebook words) {
    if (given == null) {
      return null;
    }
    LocalDateTime time = local(given, problem);
    List<ZoneOffset> offsets =
        time == null ? List.of() : problem.timeZone().getRules().getValidOffsets(time);
    if (time == null || offsets.isEmpty()) {
      throw new InputFault(
          words.say(
              CommandWords.BAD_FORM,
              option + " " + given,
              "%s 05:30, %s %sT05:30".formatted(option, option, problem.date())));
    }
    return Math.floorDiv(time.toEpochSecond(offsets.get(0)), 60L);
  }

  private static @Nullable LocalDateTime local(String given, Problem problem) {
    try {
      return given.contains("T")
          ? LocalDateTime.parse(given, DATE_TIME)
          : LocalTime.parse(given, TIME).atDate(problem.date());
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  private static DateTimeFormatter strict(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ROOT)
        .withResolverStyle(ResolverStyle.STRICT);
  }
}
