package org.daybreak.solve.benchmark;

import java.util.List;
import org.daybreak.problem.Bound;
import org.daybreak.problem.Score;
import org.jspecify.annotations.Nullable;

/**
 * How one run went.
 *
 * @param points the score each time it became better, in order; the last is the result
 * @param elapsedMillis from the start of the run's program to its end
 * @param solvingMillis of it, how long was solved
 * @param moves tried
 * @param peakHeapBytes the most heap in use while solving, garbage included
 * @param bound that was proven; null where the set-up proves nothing
 */
public record Trace(
    List<Point> points,
    long elapsedMillis,
    long solvingMillis,
    long moves,
    long peakHeapBytes,
    @Nullable Bound bound) {
  public Trace {
    points = List.copyOf(points);
    if (points.isEmpty()) {
      throw new IllegalArgumentException("There is no point, not even one of the result.");
    }
  }

  /** A better score, and when it was reached: milliseconds from the start of the run's program. */
  public record Point(long millis, Score score) {}

  /** The score of the result. */
  public Score result() {
    return points.get(points.size() - 1).score();
  }

  /** The score at a moment; null before the first roster. */
  public @Nullable Score at(long millis) {
    Score score = null;
    for (Point point : points) {
      if (point.millis() <= millis) {
        score = point.score();
      }
    }
    return score;
  }

  /** Tried moves in each second of solving. */
  public long movesPerSecond() {
    return moves * 1000 / Math.max(1, solvingMillis);
  }
}
