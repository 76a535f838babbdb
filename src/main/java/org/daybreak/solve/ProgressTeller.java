package org.daybreak.solve;

import java.time.Duration;
import java.util.function.Consumer;
import org.daybreak.problem.Bound;
import org.daybreak.problem.Score;
import org.daybreak.roster.Coverage;
import org.daybreak.roster.Roster;
import org.jspecify.annotations.Nullable;

/** Tells a listener of the progress, at most 4 times a second. */
final class ProgressTeller {
  private static final long LEAST_NANOS_BETWEEN = Duration.ofMillis(250).toNanos();

  private final Consumer<Progress> listener;
  private final WorkLimit limit;
  private @Nullable Progress told;
  private long toldNanos;

  ProgressTeller(Consumer<Progress> listener, WorkLimit limit) {
    this.listener = listener;
    this.limit = limit;
  }

  /**
   * Tells of the best roster, which has this score.
   *
   * @param bound what is proven so far
   * @param last whether it is to be told even if something was told just before
   */
  void tell(Roster best, Score score, @Nullable Bound bound, boolean last) {
    long now = System.nanoTime();
    Progress before = told;
    if (before != null && now - toldNanos < LEAST_NANOS_BETWEEN && !last) {
      return;
    }
    toldNanos = now;
    told =
        before != null && before.best().equals(score)
            ? progress(score, bound, before.shortPlaces(), before.emptyPlaces())
            : progress(score, bound, Coverage.of(best));
    listener.accept(told);
  }

  private Progress progress(Score score, @Nullable Bound bound, Coverage coverage) {
    return progress(score, bound, coverage.shortPlaces(), coverage.emptyPlaces());
  }

  private Progress progress(
      Score score, @Nullable Bound bound, long shortPlaces, long emptyPlaces) {
    return new Progress(limit.elapsed(), limit.timeLimit(), score, shortPlaces, emptyPlaces, bound);
  }
}
