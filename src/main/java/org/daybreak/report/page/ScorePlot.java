package org.daybreak.report.page;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import org.daybreak.problem.Level;
import org.daybreak.solve.benchmark.FinishedRun;
import org.daybreak.solve.benchmark.ProblemRuns;
import org.daybreak.solve.benchmark.Trace;
import org.daybreak.solve.benchmark.Yardstick;

/**
 * One level of the score over time as an inline SVG: a stepped line for each run, better upwards.
 * Time is on a logarithmic scale, so that the first seconds are seen. The scale of the score shows
 * the results well; what a run began with may lie below it.
 */
final class ScorePlot {
  private static final int WIDTH = 400;
  private static final int HEIGHT = 220;
  private static final int LEFT = 84;
  private static final int RIGHT = 12;
  private static final int TOP = 12;
  private static final int BOTTOM = 28;
  private static final double FIRST_MILLIS = 250;
  private static final double MARGIN = 0.15;
  private static final int MOST_TICKS = 5;
  private static final int LEAST_BETWEEN_TICKS = 34;
  private static final long[] TICKS_SECONDS = {1, 5, 10, 30, 60, 120, 300, 600, 1_800, 3_600};

  private final ProblemRuns problem;
  private final Level level;
  private final double limitMillis;
  private final OptionalLong reference;
  private final String referenceName;
  private final StringBuilder svg = new StringBuilder();

  private long lowest;
  private long highest;

  /**
   * The plot of one level.
   *
   * @param number of the plot on its page
   * @param referenceName what the yardstick is
   */
  static String of(
      ProblemRuns problem,
      Level level,
      long limitMillis,
      String referenceName,
      String label,
      int number) {
    return new ScorePlot(problem, level, limitMillis, referenceName).draw(label, number);
  }

  private ScorePlot(ProblemRuns problem, Level level, long limitMillis, String referenceName) {
    this.problem = problem;
    this.level = level;
    this.limitMillis = Math.max((double) limitMillis, 2 * FIRST_MILLIS);
    this.referenceName = referenceName;
    this.reference = reference(problem.yardstick(), level);
    scale();
  }

  private static OptionalLong reference(Yardstick yardstick, Level level) {
    return switch (level) {
      case HARD -> OptionalLong.empty();
      case MEDIUM -> OptionalLong.of(yardstick.medium());
      case SOFT -> OptionalLong.of(yardstick.soft());
    };
  }

  private void scale() {
    List<Long> shown = new ArrayList<>();
    problem.runs().forEach(run -> shown.add(run.trace().result().level(level)));
    reference.ifPresent(shown::add);
    long least = shown.stream().mapToLong(Long::longValue).min().orElseThrow();
    long most = shown.stream().mapToLong(Long::longValue).max().orElseThrow();
    long span = Math.max(most - least, Math.max(1, Math.abs(most) / 50));
    lowest = least - Math.max(1, Math.round(span * MARGIN));
    highest = most + Math.max(1, Math.round(span * MARGIN / 2));
  }

  private String draw(String label, int number) {
    svg.append(
        "<svg viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\"%s\">"
            .formatted(WIDTH, HEIGHT, Markup.escaped(label)));
    svg.append(
        "<clipPath id=\"plot%d\"><rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\"/></clipPath>"
            .formatted(number, LEFT, TOP - 2, WIDTH - LEFT - RIGHT, HEIGHT - TOP - BOTTOM + 4));
    scoreAxis();
    timeAxis();
    svg.append("<g clip-path=\"url(#plot%d)\">".formatted(number));
    reference.ifPresent(this::referenceLine);
    problem.runs().forEach(this::line);
    svg.append("</g></svg>");
    return svg.toString();
  }

  private void scoreAxis() {
    long step = Math.max(1, niceStep((highest - lowest) / (double) MOST_TICKS));
    for (long tick = Math.floorDiv(highest, step) * step; tick >= lowest; tick -= step) {
      String y = coordinate(y(tick));
      svg.append("<path class=\"grid\" d=\"M%d %sH%d\"/>".formatted(LEFT, y, WIDTH - RIGHT));
      svg.append(
          "<text class=\"score\" x=\"%d\" y=\"%s\" dy=\"4\">%s</text>"
              .formatted(LEFT - 6, y, NumberFormat.getIntegerInstance(Locale.ROOT).format(tick)));
    }
  }

  private void timeAxis() {
    double before = Double.NEGATIVE_INFINITY;
    for (long seconds : TICKS_SECONDS) {
      double x = x(seconds * 1000.0);
      if (seconds * 1000.0 > limitMillis || x - before < LEAST_BETWEEN_TICKS) {
        continue;
      }
      before = x;
      svg.append(
          "<path class=\"grid\" d=\"M%s %dV%d\"/>".formatted(coordinate(x), TOP, HEIGHT - BOTTOM));
      svg.append(
          "<text class=\"moment\" x=\"%s\" y=\"%d\">%d</text>"
              .formatted(coordinate(x), HEIGHT - BOTTOM + 16, seconds));
    }
  }

  private void referenceLine(long value) {
    String y = coordinate(y(value));
    svg.append("<path class=\"reference\" d=\"M%d %sH%d\"/>".formatted(LEFT, y, WIDTH - RIGHT));
    svg.append(
        "<text class=\"reference\" x=\"%d\" y=\"%s\" dy=\"-4\">%s</text>"
            .formatted(LEFT + 4, y, Markup.escaped(referenceName)));
  }

  private void line(FinishedRun run) {
    StringBuilder path = new StringBuilder();
    for (Trace.Point point : run.trace().points()) {
      String x = coordinate(x((double) point.millis()));
      String y = coordinate(y(point.score().level(level)));
      path.append(path.isEmpty() ? "M" + x + " " + y : "H" + x + "V" + y);
    }
    path.append("H").append(WIDTH - RIGHT);
    svg.append("<path class=\"run %s\" d=\"%s\"/>".formatted(run.setUp().id(), path));
  }

  private double x(double millis) {
    double part = Math.log(Math.max(millis, FIRST_MILLIS) / FIRST_MILLIS);
    return LEFT + Math.min(1, part / Math.log(limitMillis / FIRST_MILLIS)) * (WIDTH - LEFT - RIGHT);
  }

  /** What lies far below is drawn just below what is seen. */
  private double y(long value) {
    double part = (highest - (double) value) / ((double) highest - lowest);
    return TOP + Math.min(2, part) * (HEIGHT - TOP - BOTTOM);
  }

  /** 1, 2 or 5 times a power of 10, at least as large. */
  private static long niceStep(double least) {
    double power = Math.pow(10, Math.floor(Math.log10(Math.max(1, least))));
    for (int factor : new int[] {1, 2, 5}) {
      if (power * factor >= least) {
        return Math.round(power * factor);
      }
    }
    return Math.round(power * 10);
  }

  private static String coordinate(double pixels) {
    return String.format(Locale.ROOT, "%.1f", pixels);
  }
}
