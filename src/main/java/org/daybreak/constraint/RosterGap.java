package org.daybreak.constraint;

import java.util.Map;
import org.daybreak.problem.Bound;
import org.daybreak.problem.Gap;
import org.daybreak.problem.Score;
import org.daybreak.roster.Roster;
import org.jspecify.annotations.Nullable;

/** Holds a roster against what no roster can exceed. */
public final class RosterGap {
  private RosterGap() {}

  /**
   * The gap of a roster; null where {@linkplain Gap#of nothing is known}.
   *
   * @param bound of the roster's problem
   * @param score of the roster
   */
  public static @Nullable Gap of(@Nullable Bound bound, Roster roster, Score score) {
    return bound == null ? null : Gap.of(bound, score, pinsHard(roster, score));
  }

  /** A duty more never mends a hard rule, so where nothing is broken the pins break nothing. */
  private static long pinsHard(Roster roster, Score score) {
    if (score.hard() == 0 || roster.problem().pins().isEmpty()) {
      return 0;
    }
    return ScoreSheet.of(Roster.of(roster.measures(), Map.of())).score().hard();
  }
}
