package org.daybreak.report.page;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import org.daybreak.measure.Measures;
import org.daybreak.problem.Problem;
import org.daybreak.problem.Site;
import org.daybreak.problem.Slot;

/**
 * The page's way of telling time: minutes since the day began, which are elapsed minutes, and what
 * to add to them to read a clock in the problem's zone, so that a page knows no time zones.
 */
final class DayClock {
  private final Problem problem;
  private final long dayStartEpochMinute;
  private final List<Offset> offsets = new ArrayList<>();

  /**
   * What a clock shows beside the elapsed minutes.
   *
   * @param fromMinute from when on, in minutes since the day began
   * @param addMinutes local minutes since midnight of the day, less elapsed minutes
   */
  record Offset(long fromMinute, long addMinutes) {}

  DayClock(Measures measures) {
    problem = measures.problem();
    dayStartEpochMinute =
        Math.floorDiv(problem.date().atStartOfDay(problem.timeZone()).toEpochSecond(), 60);
    long first = dayStartEpochMinute;
    long last = dayStartEpochMinute;
    for (Site site : problem.sites()) {
      for (Slot slot : site.slots()) {
        first =
            Math.min(first, measures.shift(site, slot.index(), slot.index()).arrivalEpochMinute());
        last = Math.max(last, slot.endEpochMinute());
      }
    }
    offsets.add(offsetFrom(first));
    ZoneRules rules = problem.timeZone().getRules();
    Instant end = Instant.ofEpochSecond(last * 60);
    ZoneOffsetTransition change = rules.nextTransition(Instant.ofEpochSecond(first * 60));
    while (change != null && !change.getInstant().isAfter(end)) {
      offsets.add(offsetFrom(Math.floorDiv(change.toEpochSecond() + 59, 60)));
      change = rules.nextTransition(change.getInstant());
    }
  }

  private Offset offsetFrom(long epochMinute) {
    long local =
        ChronoUnit.MINUTES.between(problem.date().atStartOfDay(), problem.localTime(epochMinute));
    return new Offset(minute(epochMinute), local - minute(epochMinute));
  }

  /** Minutes since the day began, negative before. */
  long minute(long epochMinute) {
    return epochMinute - dayStartEpochMinute;
  }

  /** In order of time; the first holds for everything before the second. */
  List<Offset> offsets() {
    return List.copyOf(offsets);
  }
}
