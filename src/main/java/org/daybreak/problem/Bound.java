package org.daybreak.problem;

import org.jspecify.annotations.Nullable;

/**
 * What is proven of all rosters that keep the pins and whose hard penalty is no more than that of
 * the pins alone, the least there can be. All numbers are levels of a {@link Score}: greater is
 * better.
 *
 * @param medium no such roster has a medium level above it
 * @param soft no such roster whose medium level is at least {@code atMedium} has a soft level above
 *     it; of a roster whose medium level is lower it says nothing
 * @param atMedium the medium level of the roster that the bound goes with
 */
public record Bound(long medium, long soft, long atMedium) {

  /** Whether the soft bound says something about rosters of this medium level. */
  public boolean isAbout(long rosterMedium) {
    return rosterMedium >= atMedium;
  }

  /**
   * Whether a roster of this score shows the bound to be wrong.
   *
   * @param score of a roster with no more hard penalty than the pins alone
   */
  public boolean isRefutedBy(Score score) {
    return score.medium() > medium || (isAbout(score.medium()) && score.soft() > soft);
  }

  /**
   * What two bounds of one problem prove together, to go with a roster of this score. The lower
   * medium bound holds for all rosters. A soft bound that is about the roster is about those with a
   * higher medium level as well, so it may be raised to the roster's own; of two raised ones the
   * lower holds. Where neither is about the roster, the one that begins at the lower medium level
   * is kept as it is.
   *
   * @param score of a roster with no more hard penalty than the pins alone; a bound that it refutes
   *     is left out
   * @return null when nothing is left
   */
  public static @Nullable Bound tightest(
      @Nullable Bound first, @Nullable Bound second, Score score) {
    Bound one = raised(first, score);
    Bound other = raised(second, score);
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    long medium = Math.min(one.medium, other.medium);
    if (one.atMedium == other.atMedium) {
      return new Bound(medium, Math.min(one.soft, other.soft), one.atMedium);
    }
    Bound lower = one.atMedium < other.atMedium ? one : other;
    return new Bound(medium, lower.soft, lower.atMedium);
  }

  /** The bound as it goes with a roster of this score; null when there is none or it is refuted. */
  private static @Nullable Bound raised(@Nullable Bound bound, Score score) {
    if (bound == null || bound.isRefutedBy(score)) {
      return null;
    }
    return bound.isAbout(score.medium())
        ? new Bound(bound.medium, bound.soft, score.medium())
        : bound;
  }
}
