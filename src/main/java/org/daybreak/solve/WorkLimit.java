package org.daybreak.solve;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.daybreak.problem.Problem;
import org.jspecify.annotations.Nullable;

/** How much work one call may do, and how much it has done. */
final class WorkLimit {
  private static final long SLICE_NANOS = Duration.ofMillis(250).toNanos();
  private static final int STEPS_PER_SLICE = 100;

  /** More slices than pricing takes where it comes on top of the steps. */
  private static final int PRICING_SLICES = 100_000;

  /** Kept back for the last hand-over. */
  private static final Duration RESERVE = Duration.ofMillis(60);

  private static final Duration RESERVE_PER_THOUSAND = Duration.ofMillis(25);

  private final long beginNanos = System.nanoTime();
  private final @Nullable Duration timeLimit;
  private final @Nullable Long steps;
  private final long searchNanos;
  private final BooleanSupplier isStopped;
  private long stepsDone;

  private WorkLimit(
      @Nullable Duration timeLimit,
      @Nullable Long steps,
      Duration reserve,
      BooleanSupplier isStopped) {
    this.timeLimit = timeLimit;
    this.steps = steps;
    this.searchNanos =
        timeLimit == null ? Long.MAX_VALUE : Math.max(0, timeLimit.minus(reserve).toNanos());
    this.isStopped = isStopped;
  }

  /** Begins to count now. */
  static WorkLimit begin(SolveSettings settings, Problem problem, BooleanSupplier isStopped) {
    Duration timeLimit = settings.timeLimit();
    if (timeLimit == null && settings.steps() == null) {
      timeLimit = RosterSolver.defaultTimeLimit(problem);
    }
    Duration reserve =
        RESERVE.plus(RESERVE_PER_THOUSAND.multipliedBy(problem.profiles().size() / 1000));
    return new WorkLimit(timeLimit, settings.steps(), reserve, isStopped);
  }

  /** Enough slices for all the work: none ends before its time or its steps are done. */
  int slices() {
    long slices = steps == null ? searchNanos / SLICE_NANOS : steps / STEPS_PER_SLICE;
    return Math.toIntExact(Math.min(slices, 1_000_000) + PRICING_SLICES);
  }

  void stepped(long steps) {
    stepsDone += steps;
  }

  long stepsDone() {
    return stepsDone;
  }

  /** Whether a slice that began there is to end. */
  boolean isSliceDone(Mark begin) {
    return steps == null ? isSliceOver(begin) : stepsDone - begin.steps >= STEPS_PER_SLICE;
  }

  /** Whether a slice that began there has had its time. */
  boolean isSliceOver(Mark begin) {
    return System.nanoTime() - begin.nanos >= SLICE_NANOS;
  }

  /** Whether the work is limited by steps, so that nothing may depend on the clock. */
  boolean isBySteps() {
    return steps != null;
  }

  /** The most steps; the largest number where only time is limited. */
  long steps() {
    return steps == null ? Long.MAX_VALUE : steps;
  }

  /** Whether somebody asked for a stop. */
  boolean isStopped() {
    return isStopped.getAsBoolean();
  }

  /** Whether no work is left or a stop was asked for. */
  boolean isSpent() {
    return isStopped.getAsBoolean()
        || elapsedNanos() >= searchNanos
        || (steps != null && stepsDone >= steps);
  }

  /** The part of the work done, from 0 to 1: of steps where these are limited, else of time. */
  double done() {
    if (steps != null) {
      return steps == 0 ? 1 : (double) stepsDone / steps;
    }
    return searchNanos == 0 ? 1 : Math.min(1, (double) elapsedNanos() / searchNanos);
  }

  Mark mark() {
    return new Mark(System.nanoTime(), stepsDone);
  }

  Duration elapsed() {
    return Duration.ofNanos(elapsedNanos());
  }

  /** Null where only steps are limited. */
  @Nullable Duration timeLimit() {
    return timeLimit;
  }

  private long elapsedNanos() {
    return System.nanoTime() - beginNanos;
  }

  /** A point in time and work. */
  record Mark(long nanos, long steps) {}
}
