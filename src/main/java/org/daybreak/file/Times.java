package org.daybreak.file;

import static org.daybreak.message.ComplaintWords.*;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the local times of one file. */
final class Times {
  private static final DateTimeFormatter DATE = strict("uuuu-MM-dd");
  private static final DateTimeFormatter TIME = strict("uuuu-MM-dd'T'HH:mm");
  private static final DateTimeFormatter TIME_OF_DAY = strict("HH:mm");

  private final ZoneId zone;
  private final Complaints complaints;

  /** The few sound times that a large file repeats. */
  private final Map<String, Long> known = new HashMap<>();

  Times(ZoneId zone, Complaints complaints) {
    this.zone = zone;
    this.complaints = complaints;
  }

  /**
   * The instant of a local time, minutes since 1970-01-01T00:00Z; null, and told, if it is none.
   */
  @Nullable Long epochMinute(@Nullable String text, At at) {
    if (text == null) {
      return null;
    }
    Long minute = known.get(text);
    return minute == null ? parsed(text, at) : minute;
  }

  private @Nullable Long parsed(String text, At at) {
    LocalDateTime local;
    try {
      local = LocalDateTime.parse(text, TIME);
    } catch (DateTimeParseException e) {
      complaints.error(at, BAD_TIME, text);
      return null;
    }
    List<ZoneOffset> offsets = zone.getRules().getValidOffsets(local);
    if (offsets.isEmpty()) {
      complaints.error(at, SKIPPED_TIME, text, zone);
      return null;
    }
    long minute = Math.floorDiv(local.toEpochSecond(offsets.get(0)), 60L);
    if (offsets.size() > 1) {
      complaints.warning(at, REPEATED_TIME, text, zone);
    } else {
      known.put(text, minute);
    }
    return minute;
  }

  /** A local time as files write it. */
  static String written(LocalDateTime time) {
    return TIME.format(time);
  }

  /** The same, for times that were read before: nothing is told again. */
  Times silent() {
    return new Times(zone, new Complaints(new byte[0]));
  }

  static @Nullable LocalDate date(@Nullable String text, At at, Complaints complaints) {
    if (text == null) {
      return null;
    }
    try {
      return LocalDate.parse(text, DATE);
    } catch (DateTimeParseException e) {
      complaints.error(at, BAD_DATE, text);
      return null;
    }
  }

  static LocalTime timeOfDay(
      @Nullable String text, LocalTime otherwise, At at, Complaints complaints) {
    if (text == null) {
      return otherwise;
    }
    try {
      return LocalTime.parse(text, TIME_OF_DAY);
    } catch (DateTimeParseException e) {
      complaints.error(at, BAD_TIME_OF_DAY, text);
      return otherwise;
    }
  }

  private static DateTimeFormatter strict(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ROOT)
        .withResolverStyle(ResolverStyle.STRICT);
  }
}
