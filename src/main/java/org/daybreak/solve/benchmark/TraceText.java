package org.daybreak.solve.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.daybreak.problem.Bound;
import org.daybreak.problem.Score;
import org.jspecify.annotations.Nullable;

/** A trace as lines of words and numbers, by which one program hands it to another. */
public final class TraceText {
  private static final String POINT = "point";
  private static final String BOUND = "bound";
  private static final String END = "end";

  private TraceText() {}

  /** The lines of a trace, the last of which says that it is whole. */
  public static List<String> write(Trace trace) {
    List<String> lines = new ArrayList<>();
    for (Trace.Point point : trace.points()) {
      Score score = point.score();
      lines.add(line(POINT, point.millis(), score.hard(), score.medium(), score.soft()));
    }
    Bound bound = trace.bound();
    if (bound != null) {
      lines.add(line(BOUND, bound.medium(), bound.soft(), bound.atMedium()));
    }
    lines.add(
        line(
            END,
            trace.elapsedMillis(),
            trace.solvingMillis(),
            trace.moves(),
            trace.peakHeapBytes()));
    return lines;
  }

  /**
   * The trace that the lines tell, whatever other lines are among them; null if it is not whole.
   */
  public static @Nullable Trace read(List<String> lines) {
    List<Trace.Point> points = new ArrayList<>();
    Bound bound = null;
    Trace trace = null;
    for (String line : lines) {
      String[] words = line.split(" ", -1);
      switch (words[0]) {
        case POINT ->
            points.add(
                new Trace.Point(
                    number(words, 1),
                    new Score(number(words, 2), number(words, 3), number(words, 4))));
        case BOUND -> bound = new Bound(number(words, 1), number(words, 2), number(words, 3));
        case END ->
            trace =
                new Trace(
                    points,
                    number(words, 1),
                    number(words, 2),
                    number(words, 3),
                    number(words, 4),
                    bound);
        default -> Objects.requireNonNull(line);
      }
    }
    return trace;
  }

  private static String line(String word, long... numbers) {
    StringBuilder line = new StringBuilder(word);
    for (long number : numbers) {
      line.append(' ').append(number);
    }
    return line.toString();
  }

  private static long number(String[] words, int position) {
    return Long.parseLong(words[position]);
  }
}
