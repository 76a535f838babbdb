package org.daybreak.solve.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;
import org.daybreak.problem.Score;

/** Writes down scores as they become better; of those that follow each other fast, the last. */
final class TraceRecorder {
  /** Points of a trace are at least so far apart, so that it stays short. */
  private static final int MILLIS_APART = 50;

  private final LongSupplier clockMillis;
  private final List<Trace.Point> points = new ArrayList<>();

  TraceRecorder(LongSupplier clockMillis) {
    this.clockMillis = clockMillis;
  }

  /** Notes a score if it is better than all before. */
  synchronized void note(Score score) {
    int last = points.size() - 1;
    if (last >= 0 && score.compareTo(points.get(last).score()) <= 0) {
      return;
    }
    long now = clockMillis.getAsLong();
    if (last >= 1 && now / MILLIS_APART == points.get(last).millis() / MILLIS_APART) {
      points.remove(last);
    }
    points.add(new Trace.Point(now, score));
  }

  synchronized List<Trace.Point> points() {
    return List.copyOf(points);
  }
}
