package org.daybreak.measure;

/**
 * The time a duty takes: {@code [arrival, end of the last slot)}.
 *
 * @param arrivalEpochMinute when the volunteer must be at the site, minutes since 1970-01-01T00:00Z
 * @param endEpochMinute the end of the last slot, likewise
 * @param preDawn whether the arrival's local time of day is before the rules' dawn
 */
public record Shift(long arrivalEpochMinute, long endEpochMinute, boolean preDawn) {
  /** The shift length in elapsed minutes. */
  public long minutes() {
    return endEpochMinute - arrivalEpochMinute;
  }
}
