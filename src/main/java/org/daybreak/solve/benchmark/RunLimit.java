package org.daybreak.solve.benchmark;

import java.time.Duration;
import java.util.List;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * How much work each run may do: a time, or a count of moves, with which nothing that is told of a
 * run depends on the clock.
 *
 * @param time from the start of a run's program to its end; null where steps limit
 * @param steps each of 10,000 tried moves; null where time limits
 */
public record RunLimit(@Nullable Duration time, @Nullable Long steps) {
  /** Tried moves in one step. */
  public static final int MOVES_PER_STEP = 10_000;

  private static final long[] MOMENTS_SECONDS = {
    1, 5, 10, 30, 60, 120, 300, 600, 1_800, 3_600, 7_200, 14_400, 28_800
  };

  public RunLimit {
    if ((time == null) == (steps == null)) {
      throw new IllegalArgumentException(
          "The time (%s) and the steps (%s) are not one of the two.".formatted(time, steps));
    }
  }

  /** Limited by time. */
  public static RunLimit ofTime(Duration time) {
    return new RunLimit(time, null);
  }

  /** Limited by a count. */
  public static RunLimit ofSteps(long steps) {
    return new RunLimit(null, steps);
  }

  /** The moments at which scores are looked at, the end apart; none where steps limit. */
  public List<Duration> moments() {
    Duration limit = time;
    return limit == null
        ? List.of()
        : LongStream.of(MOMENTS_SECONDS)
            .mapToObj(Duration::ofSeconds)
            .filter(it -> it.compareTo(limit) < 0)
            .toList();
  }
}
