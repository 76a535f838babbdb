package org.daybreak.sample;

import static org.daybreak.sample.Day.minutes;

import java.util.ArrayList;
import java.util.List;

/**
 * When a site is open: the bounds of its slots, session by session, in minutes since midnight.
 *
 * @param sessions each the bounds of touching slots, one more than it has slots
 */
record Timetable(List<List<Integer>> sessions) {
  private static final List<Integer> MORNING_OPENINGS =
      List.of(minutes(5, 30), minutes(6, 0), minutes(6, 0), minutes(6, 30), minutes(7, 0));
  private static final int HOUR = 60;
  private static final int TWO_HOURS = 120;

  /** A night post, by two-hour watches until the morning's testing begins. */
  static final Timetable NIGHT =
      single(minutes(21, 30), minutes(23, 30), minutes(25, 30), minutes(27, 30), minutes(29, 30));

  /** A control post by day. */
  static final Timetable DAY_POST =
      single(minutes(7, 0), minutes(9, 0), minutes(11, 0), minutes(13, 0), minutes(15, 0));

  /** A hotline desk. */
  static final Timetable HOTLINE =
      single(minutes(8, 0), minutes(10, 0), minutes(12, 0), minutes(14, 0), minutes(16, 0));

  private static final List<Integer> AFTERNOON =
      List.of(minutes(14, 0), minutes(16, 0), minutes(18, 0));
  private static final List<Integer> EVENING =
      List.of(minutes(17, 0), minutes(19, 0), minutes(21, 30));

  private static Timetable single(Integer... bounds) {
    return new Timetable(List.of(List.of(bounds)));
  }

  /**
   * A testing point: a morning, by the hour or by two, and at some a second session.
   *
   * @param mostSlots of the morning; a second session needs that this be at least four
   */
  static Timetable testing(int mostSlots, Dice dice) {
    List<List<Integer>> sessions = new ArrayList<>();
    sessions.add(morning(mostSlots, dice));
    if (mostSlots >= 4) {
      switch (dice.weighted(72, 13, 15)) {
        case 1 -> sessions.add(AFTERNOON);
        case 2 -> sessions.add(EVENING);
        default -> {}
      }
    }
    return new Timetable(List.copyOf(sessions));
  }

  private static List<Integer> morning(int mostSlots, Dice dice) {
    List<Integer> bounds = new ArrayList<>();
    int end = dice.oneOf(MORNING_OPENINGS);
    bounds.add(end);
    boolean hourly = mostSlots >= 4 && dice.percent(45);
    int slots = Math.min(mostSlots, hourly ? dice.between(4, 6) : dice.between(2, 3));
    boolean lastIsShort = !hourly && slots == 3 && dice.percent(50);
    for (int slot = 1; slot <= slots; slot++) {
      end += hourly || (lastIsShort && slot == slots) ? HOUR : TWO_HOURS;
      bounds.add(end);
    }
    return List.copyOf(bounds);
  }
}
