package org.daybreak.day.replan;

/**
 * What a mended roster costs, most important first: people missing, people disturbed, everything
 * else. Less is better.
 *
 * @param mediumCost of the medium level
 * @param disturbed people whose duty is not what they were told, or who are newly called; who had
 *     confirmed counts twice
 * @param softCost of the soft level
 */
record Worth(long mediumCost, long disturbed, long softCost) {
  boolean isBetterThan(Worth other) {
    if (mediumCost != other.mediumCost) {
      return mediumCost < other.mediumCost;
    }
    return disturbed != other.disturbed ? disturbed < other.disturbed : softCost < other.softCost;
  }
}
