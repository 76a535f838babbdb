package org.daybreak.sample;

import static org.daybreak.sample.Day.minutes;

import java.util.List;
import org.daybreak.problem.History;
import org.daybreak.problem.Site;

/** Draws what is remembered of earlier days. */
final class Histories {
  private static final int PERCENT_KNOWN = 60;
  private static final List<Integer> SHIFT_END_HOURS = List.of(10, 11, 12, 16, 18, 20, 21);
  private static final int PERCENT_PRE_DAWN = 30;
  private static final int PERCENT_NO_SHOW = 4;
  private static final int PERCENT_TURNED_AWAY = 15;

  private Histories() {}

  /**
   * One volunteer's history; nobody is due a day off, because those do not sign up.
   *
   * @param near sites that the volunteer is likely to have served
   */
  static History draw(List<Site> near, Dice dice) {
    if (!dice.percent(PERCENT_KNOWN)) {
      return dice.percent(PERCENT_TURNED_AWAY) ? turnedAway(dice.between(1, 3)) : History.NONE;
    }
    int consecutiveDays = dice.weighted(24, 23, 19, 15, 11, 8);
    int worked = consecutiveDays + dice.between(1, 4);
    int minutesWorked = 0;
    int preDawnDuties = 0;
    int noShows = 0;
    for (int day = 0; day < worked; day++) {
      minutesWorked += dice.between(135, 345);
      preDawnDuties += dice.percent(PERCENT_PRE_DAWN) ? 1 : 0;
      noShows += dice.percent(PERCENT_NO_SHOW) ? 1 : 0;
    }
    int daysAgo = consecutiveDays > 0 ? 1 : dice.between(2, 5);
    int turnedAway = consecutiveDays > 0 ? 0 : dice.below(2);
    return new History(
        minutesWorked,
        preDawnDuties,
        consecutiveDays,
        Day.epochMinute(minutes(dice.oneOf(SHIFT_END_HOURS) - 24 * daysAgo, 0)),
        dice.percent(88) ? dice.oneOf(near).id() : null,
        worked + noShows,
        noShows,
        turnedAway);
  }

  private static History turnedAway(int times) {
    return new History(0, 0, 0, null, null, 0, 0, times);
  }
}
