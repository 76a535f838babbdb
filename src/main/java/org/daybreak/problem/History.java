package org.daybreak.problem;

import org.jspecify.annotations.Nullable;

/**
 * What is remembered of a volunteer's earlier days.
 *
 * @param minutesWorked minutes worked so far
 * @param preDawnDuties pre-dawn duties so far
 * @param consecutiveDays days in a row worked up to the day before
 * @param lastShiftEndEpochMinute minutes since 1970-01-01T00:00Z, null: no shift known
 * @param lastSite id of the last site, which today may lack
 * @param timesCalled how often called
 * @param noShows of the calls, how many the volunteer did not turn up for
 * @param turnedAway sign-ups in a row that were not called
 */
public record History(
    int minutesWorked,
    int preDawnDuties,
    int consecutiveDays,
    @Nullable Long lastShiftEndEpochMinute,
    @Nullable String lastSite,
    int timesCalled,
    int noShows,
    int turnedAway) {
  /** Nothing remembered. */
  public static final History NONE = new History(0, 0, 0, null, null, 0, 0, 0);

  /**
   * How likely the volunteer is to turn up when called, above 0 and below 1: {@code (timesCalled −
   * noShows + 9) / (timesCalled + 10)}, so that nobody new counts as certain.
   */
  public double showUpRate() {
    return (timesCalled - noShows + 9.0) / (timesCalled + 10.0);
  }
}
