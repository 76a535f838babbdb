package org.daybreak.solve;

import java.time.Duration;
import java.util.OptionalLong;
import java.util.function.BooleanSupplier;
import org.daybreak.bound.BoundFinder;
import org.daybreak.problem.Bound;
import org.daybreak.problem.Score;
import org.daybreak.table.CostTables;
import org.jspecify.annotations.Nullable;

/**
 * The bound's part of one call: both cores until there are prices to search with, then the second
 * core. Where work is limited by steps, all of it is done first, so that nothing depends on the
 * clock.
 */
final class Pricing {
  /** The part of the time left that the first prices take, unless that is too few steps. */
  private static final double SHARE = 0.25;

  /** Where the prices take longer, nobody should wait for them without a roster. */
  private static final long PATIENCE_SECONDS = 20;

  private static final double COARSE_ENOUGH = 0.4;

  private static final double MOST_BEFORE = 0.9;

  /** The part of the time after which the second core searches, when both levels have a bound. */
  private static final double PROVING = 0.5;

  private static final long LEAST_STEPS = 50;
  private static final long MOST_STEPS = 2000;

  private final BoundFinder finder;
  private final WorkLimit limit;
  private final long steps;

  /** The part of the time that was over before. */
  private final double doneBefore;

  private long stepsDone;
  private boolean hurried;
  private @Nullable BoundWorker worker;

  Pricing(CostTables tables, WorkLimit limit) {
    this.finder = new BoundFinder(tables);
    this.doneBefore = Math.min(limit.done(), MOST_BEFORE);
    this.limit = limit;
    this.steps = Math.max(LEAST_STEPS, Math.min(MOST_STEPS, limit.steps()));
  }

  BoundFinder finder() {
    return finder;
  }

  /** Works for one slice. */
  void work(BooleanSupplier isStopped) {
    WorkLimit.Mark begin = limit.mark();
    do {
      finder.work(share(), true);
      stepsDone++;
    } while (!isDone() && !limit.isSliceOver(begin) && !isStopped.getAsBoolean());
    if (isStopped.getAsBoolean()) {
      finder.hurry();
      hurried = true;
    }
  }

  private double share() {
    return limit.isBySteps()
        ? (double) finder.firstSteps() / steps
        : (limit.done() - doneBefore) / (SHARE * (1 - doneBefore));
  }

  /** Whether to make a first roster of the prices, though they are coarse: they take long. */
  boolean isRosterDue() {
    Duration time = limit.timeLimit();
    return time != null && SHARE * time.toSeconds() >= PATIENCE_SECONDS && share() >= COARSE_ENOUGH;
  }

  /** Whether a search can begin. */
  boolean isDone() {
    if (hurried) {
      return true;
    }
    return limit.isBySteps() ? finder.isFinished() || stepsDone >= 3 * steps : finder.hasPrices();
  }

  /**
   * Goes on beside the search.
   *
   * @param isSearchHard whether the search needs the second core more, once there is a bound
   */
  void goOn(boolean isSearchHard) {
    if (!limit.isBySteps()) {
      worker =
          new BoundWorker(
              finder, () -> isSearchHard && limit.done() >= PROVING && finder.hasBounds());
    }
  }

  /** Whether all is proven that can be, or time is better spent searching. */
  boolean leavesACore() {
    return worker != null && worker.isDone();
  }

  /** Ends the work beside the search. */
  void stop() {
    if (worker != null) {
      worker.stop();
    }
  }

  /**
   * What is proven, to go with a roster; null: nothing about its soft level.
   *
   * @param score of the roster
   */
  @Nullable Bound bound(Score score) {
    OptionalLong soft = finder.leastSoftCost(-score.medium());
    return soft.isEmpty()
        ? null
        : new Bound(-finder.leastMediumCost().orElse(0), -soft.getAsLong(), score.medium());
  }

  /** Whether no roster can be better. */
  boolean isReached(Score score) {
    Bound bound = bound(score);
    return bound != null && score.medium() >= bound.medium() && score.soft() >= bound.soft();
  }
}
