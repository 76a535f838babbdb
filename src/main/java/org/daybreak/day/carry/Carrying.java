package org.daybreak.day.carry;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.daybreak.problem.Duty;
import org.daybreak.problem.History;
import org.daybreak.problem.Pin;
import org.daybreak.problem.Problem;
import org.daybreak.problem.Profile;
import org.jspecify.annotations.Nullable;

/** Takes a day's roster and attendance into the histories of the next day's volunteers. */
public final class Carrying {
  private final Problem day;
  private final Map<String, Work> attendance;
  private final boolean isDayBefore;
  private final Set<String> assigned = new HashSet<>();
  private final Set<String> keptAtHome = new HashSet<>();
  private final Map<String, Profile> today = new HashMap<>();

  private Carrying(
      Problem day, Map<Profile, Duty> duties, Map<String, Work> attendance, LocalDate next) {
    this.day = day;
    this.attendance = attendance;
    this.isDayBefore = day.date().plusDays(1).equals(next);
    duties.keySet().forEach(profile -> assigned.add(profile.id()));
    for (Pin pin : day.pins()) {
      if (pin.duty() == null) {
        keptAtHome.add(pin.profile().id());
      }
    }
    day.profiles().forEach(profile -> today.put(profile.id(), profile));
  }

  /**
   * The histories of the next day, by its profiles.
   *
   * @param day today
   * @param duties who was assigned today
   * @param attendance by id: who really came; whoever is assigned and not in it did not
   * @param next tomorrow; a volunteer without a history of its own has today's
   */
  public static Map<Profile, History> histories(
      Problem day, Map<Profile, Duty> duties, Map<String, Work> attendance, Problem next) {
    Carrying carrying = new Carrying(day, duties, attendance, next.date());
    Map<Profile, History> histories = new LinkedHashMap<>();
    next.profiles().forEach(it -> histories.put(it, carrying.carried(it)));
    return histories;
  }

  private History carried(Profile profile) {
    Profile before = today.get(profile.id());
    History history =
        profile.history().equals(History.NONE) && before != null
            ? before.history()
            : profile.history();
    Work work = attendance.get(profile.id());
    if (work != null) {
      return worked(history, work);
    }
    if (assigned.contains(profile.id())) {
      return new History(
          history.minutesWorked(),
          history.preDawnDuties(),
          0,
          history.lastShiftEndEpochMinute(),
          history.lastSite(),
          plus(history.timesCalled(), 1),
          plus(history.noShows(), 1),
          0);
    }
    boolean turnedAway = before != null && !keptAtHome.contains(profile.id());
    return new History(
        history.minutesWorked(),
        history.preDawnDuties(),
        0,
        history.lastShiftEndEpochMinute(),
        history.lastSite(),
        history.timesCalled(),
        history.noShows(),
        plus(history.turnedAway(), turnedAway ? 1 : 0));
  }

  private History worked(History history, Work work) {
    return new History(
        plus(history.minutesWorked(), work.minutes()),
        plus(history.preDawnDuties(), isPreDawn(work) ? 1 : 0),
        isDayBefore ? plus(history.consecutiveDays(), 1) : 0,
        later(history.lastShiftEndEpochMinute(), work.leftEpochMinute()),
        work.site().id(),
        plus(history.timesCalled(), 1),
        history.noShows(),
        0);
  }

  /** As far as files can say. */
  private static int plus(int number, long more) {
    return (int) Math.min(Integer.MAX_VALUE, number + more);
  }

  private boolean isPreDawn(Work work) {
    LocalTime arrived = day.localTime(work.arrivedEpochMinute()).toLocalTime();
    return arrived.isBefore(day.rules().dawn());
  }

  private static long later(@Nullable Long before, long now) {
    return before == null ? now : Math.max(before, now);
  }
}
