package org.daybreak.problem;

import org.jspecify.annotations.Nullable;

/**
 * How far a roster is at most from the best that there can be, level by level.
 *
 * @param medium minutes of missing people, as the medium level counts them
 * @param soft null where the bound says nothing about rosters that miss as many people
 */
public record Gap(OfLevel medium, @Nullable OfLevel soft) {
  /**
   * The gap of one level.
   *
   * @param difference bound − score in the level's units, at least 0; {@link Long#MAX_VALUE} where
   *     it does not fit
   * @param bound what no roster exceeds
   */
  public record OfLevel(long difference, long bound) {
    private static OfLevel between(long bound, long level) {
      try {
        return new OfLevel(Math.subtractExact(bound, level), bound);
      } catch (ArithmeticException doesNotFit) {
        return new OfLevel(Long.MAX_VALUE, bound);
      }
    }

    /** The difference in percent of |bound|, at least 0; null where the bound is 0. */
    public @Nullable Double percent() {
      return bound == 0 ? null : difference * 100.0 / Math.abs((double) bound);
    }
  }

  /**
   * The gap of a roster.
   *
   * @param score of the roster
   * @param pinsHard the hard level of the pins alone
   * @return null where nothing is known: there is no bound, or the score refutes it, or the roster
   *     has more hard penalty than the pins alone, of which no bound speaks
   */
  public static @Nullable Gap of(@Nullable Bound bound, Score score, long pinsHard) {
    if (bound == null || score.hard() < pinsHard || bound.isRefutedBy(score)) {
      return null;
    }
    return new Gap(
        OfLevel.between(bound.medium(), score.medium()),
        bound.isAbout(score.medium()) ? OfLevel.between(bound.soft(), score.soft()) : null);
  }

  /** Whether no roster is better. */
  public boolean isClosed() {
    return medium.difference == 0 && soft != null && soft.difference == 0;
  }
}
