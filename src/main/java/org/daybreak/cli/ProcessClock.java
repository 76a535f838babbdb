package org.daybreak.cli;

import java.lang.management.ManagementFactory;
import java.time.Duration;

/** The time since the program was started, and what it leaves. */
final class ProcessClock {
  /** What scoring and writing a roster takes, with a margin. */
  private static final Duration LEAST_RESERVE = Duration.ofMillis(600);

  private static final double RESERVE_MILLIS_PER_VOLUNTEER = 0.12;
  private static final double RESERVE_MILLIS_PER_SITE = 0.2;

  /** A limit that is over before solving begins still gives a first roster, not an empty one. */
  private static final Duration LEAST_SOLVING = Duration.ofMillis(250);

  private ProcessClock() {}

  /** How long may be solved so that the file is written when the limit is over. */
  static Duration remaining(Duration limit, int volunteers, int sites) {
    Duration elapsed =
        Duration.ofMillis(
            System.currentTimeMillis() - ManagementFactory.getRuntimeMXBean().getStartTime());
    Duration reserve =
        LEAST_RESERVE.plusMillis(
            (long) (volunteers * RESERVE_MILLIS_PER_VOLUNTEER + sites * RESERVE_MILLIS_PER_SITE));
    Duration remaining = limit.minus(elapsed).minus(reserve);
    return remaining.compareTo(LEAST_SOLVING) < 0 ? LEAST_SOLVING : remaining;
  }
}
