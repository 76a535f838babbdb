package org.daybreak.problem;

import java.util.Comparator;

/**
 * The worth of a roster: the three levels, each the negative sum of its penalties. Better is
 * greater.
 *
 * @param hard at most 0; 0 when every rule is kept
 * @param medium at most 0
 * @param soft may be above 0, because fulfilled wishes add
 */
public record Score(long hard, long medium, long soft) implements Comparable<Score> {
  private static final Comparator<Score> ORDER =
      Comparator.comparingLong(Score::hard)
          .thenComparingLong(Score::medium)
          .thenComparingLong(Score::soft);

  /** One level of the score. */
  public long level(Level level) {
    return switch (level) {
      case HARD -> hard;
      case MEDIUM -> medium;
      case SOFT -> soft;
    };
  }

  /** Level by level, what this score is above another: a difference, not a score. */
  public Score minus(Score other) {
    return new Score(hard - other.hard, medium - other.medium, soft - other.soft);
  }

  @Override
  public int compareTo(Score other) {
    return ORDER.compare(this, other);
  }
}
