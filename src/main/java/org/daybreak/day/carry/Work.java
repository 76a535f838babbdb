package org.daybreak.day.carry;

import org.daybreak.problem.Site;

/**
 * What one person really did.
 *
 * @param site where
 * @param arrivedEpochMinute when the person came, minutes since 1970-01-01T00:00Z
 * @param leftEpochMinute when the person left, later
 */
public record Work(Site site, long arrivedEpochMinute, long leftEpochMinute) {
  /** Elapsed minutes. */
  public long minutes() {
    return leftEpochMinute - arrivedEpochMinute;
  }
}
