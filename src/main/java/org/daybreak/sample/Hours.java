package org.daybreak.sample;

import static org.daybreak.sample.Day.minutes;
import static org.daybreak.sample.Day.window;

import java.util.List;
import org.daybreak.problem.Site;
import org.daybreak.problem.Slot;
import org.daybreak.problem.TimeWindow;

/** When volunteers can come. */
final class Hours {
  private static final List<TimeWindow> MORNING = List.of(window(minutes(4, 0), minutes(13, 0)));
  static final List<TimeWindow> LONG_DAY = List.of(window(minutes(4, 0), minutes(22, 0)));
  private static final List<TimeWindow> OFFICE_DAY = List.of(window(minutes(6, 0), minutes(18, 0)));
  private static final List<TimeWindow> AROUND_NOON_AWAY =
      List.of(window(minutes(4, 0), minutes(9, 0)), window(minutes(13, 30), minutes(22, 0)));
  private static final List<TimeWindow> EVENING = List.of(window(minutes(15, 30), minutes(22, 0)));
  private static final List<TimeWindow> NIGHT = List.of(window(minutes(20, 0), minutes(31, 0)));

  private Hours() {}

  /**
   * Windows of somebody who lives near a site: some offer the evening or the night where the site
   * needs it, the others what most people offer anywhere.
   */
  static List<TimeWindow> draw(Site near, Dice dice) {
    Slot last = near.slots().get(near.slots().size() - 1);
    if (last.endEpochMinute() > Day.epochMinute(minutes(24, 0))) {
      if (dice.percent(50)) {
        return NIGHT;
      }
    } else if (last.endEpochMinute() > Day.epochMinute(minutes(18, 0)) && dice.percent(30)) {
      return EVENING;
    }
    return switch (dice.weighted(46, 29, 15, 10)) {
      case 0 -> MORNING;
      case 1 -> LONG_DAY;
      case 2 -> OFFICE_DAY;
      default -> AROUND_NOON_AWAY;
    };
  }
}
