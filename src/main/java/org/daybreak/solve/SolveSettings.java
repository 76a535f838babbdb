package org.daybreak.solve;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How long and from which random seed to search.
 *
 * @param timeLimit from the call of {@link RosterSolver#solve} to its return; null: {@link
 *     RosterSolver#defaultTimeLimit} unless steps are given
 * @param steps the most steps of search, each of 10,000 tries of one thread; with it nothing
 *     depends on the clock or the number of cores unless a time limit is given too; null: unbounded
 * @param seed of the random numbers
 */
public record SolveSettings(@Nullable Duration timeLimit, @Nullable Long steps, long seed) {
  public SolveSettings {
    if (timeLimit != null && timeLimit.isNegative()) {
      throw new IllegalArgumentException(
          "The time limit (%s) is below 0. Give a length of time.".formatted(timeLimit));
    }
    if (steps != null && steps < 0) {
      throw new IllegalArgumentException(
          "The number of steps (%d) is below 0. Give 0 or more.".formatted(steps));
    }
  }
}
