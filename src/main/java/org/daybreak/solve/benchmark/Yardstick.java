package org.daybreak.solve.benchmark;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.daybreak.problem.Bound;
import org.daybreak.problem.Score;

/**
 * What the runs on one problem are measured with: the tightest bound that any of them proved, else
 * the best score that any of them reached.
 *
 * @param proven whether it is a bound
 * @param hard the hard level of a roster that breaks no more than it has to
 * @param medium what a medium is measured with
 * @param soft what a soft is measured with, where the medium is at least {@code atMedium}
 * @param atMedium the medium at which {@code soft} was proven or reached
 */
public record Yardstick(boolean proven, long hard, long medium, long soft, long atMedium) {
  private static final int PERCENT = 100;

  /** The yardstick of all runs on one problem: at least one. */
  public static Yardstick of(List<Trace> traces) {
    Score best = traces.stream().map(Trace::result).max(Comparator.naturalOrder()).orElseThrow();
    List<Bound> bounds = traces.stream().map(Trace::bound).flatMap(Stream::ofNullable).toList();
    if (bounds.isEmpty()) {
      return new Yardstick(false, best.hard(), best.medium(), best.soft(), best.medium());
    }
    long medium = bounds.stream().mapToLong(Bound::medium).min().orElseThrow();
    Bound soft =
        bounds.stream()
            .max(
                Comparator.comparingLong(Bound::atMedium)
                    .thenComparing(Comparator.comparingLong(Bound::soft).reversed()))
            .orElseThrow();
    return new Yardstick(true, best.hard(), medium, soft.soft(), soft.atMedium());
  }

  /** How far the medium is away, 0 or more; none for a roster that breaks more than it has to. */
  public OptionalLong mediumGap(Score score) {
    return score.hard() < hard ? OptionalLong.empty() : OptionalLong.of(medium - score.medium());
  }

  /**
   * How far the soft level is away. None where the yardstick says nothing of it: for a roster that
   * breaks more than it has to or whose medium is lower.
   */
  public OptionalLong softGap(Score score) {
    return score.hard() < hard || score.medium() < atMedium
        ? OptionalLong.empty()
        : OptionalLong.of(soft - score.soft());
  }

  /** A gap of the soft level in percent of the yardstick; none where that is 0. */
  public OptionalDouble softGapPercent(Score score) {
    OptionalLong gap = softGap(score);
    return gap.isEmpty() || soft == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of((double) PERCENT * gap.getAsLong() / Math.abs((double) soft));
  }

  /**
   * When a run came within 1 %: the first moment from which its best roster breaks no more than it
   * has to and has a medium above {@code atMedium}, or that medium and a soft within 1 % of {@code
   * soft}. None if never.
   */
  public OptionalLong millisToOnePercent(Trace trace) {
    return trace.points().stream()
        .filter(point -> isWithinOnePercent(point.score()))
        .mapToLong(Trace.Point::millis)
        .findFirst();
  }

  private boolean isWithinOnePercent(Score score) {
    return score.hard() >= hard
        && (score.medium() > atMedium
            || (score.medium() == atMedium
                && soft - score.soft() <= Math.abs(soft) / (double) PERCENT));
  }
}
