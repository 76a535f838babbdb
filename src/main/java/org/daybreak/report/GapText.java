package org.daybreak.report;

import static org.daybreak.report.Numbers.grouped;
import static org.daybreak.report.Numbers.percent;

import org.daybreak.message.BoundWords;
import org.daybreak.message.Phrasebook;
import org.daybreak.problem.Gap;
import org.jspecify.annotations.Nullable;

/** How far a roster is from the best possible one, in one line without line end. */
public final class GapText {
  private GapText() {}

  /** The line for a roster that is finished. */
  public static String of(Gap gap, Phrasebook words) {
    Gap.OfLevel soft = gap.soft();
    if (gap.isClosed()) {
      return words.say(BoundWords.BEST);
    }
    if (soft == null) {
      return words.say(BoundWords.MEDIUM_ALONE, medium(gap.medium(), words));
    }
    return words.say(
        BoundWords.AT_MOST,
        whole(gap.medium(), soft, words),
        medium(gap.medium(), words),
        number(soft, words));
  }

  /** The end of the line that tells the progress. */
  static String live(Gap gap, Phrasebook words) {
    return words.say(BoundWords.LIVE, medium(gap.medium(), words), number(gap.soft(), words));
  }

  /** Likewise, in short: medium, then soft, without units. */
  static String brief(Gap gap, Phrasebook words) {
    return words.say(BoundWords.BRIEF, number(gap.medium(), words), number(gap.soft(), words));
  }

  /** Missing people outweigh everything soft, so the whole is as far as its first level that is. */
  private static String whole(Gap.OfLevel medium, Gap.OfLevel soft, Phrasebook words) {
    if (medium.difference() > 0) {
      return words.say(BoundWords.MINUTES, medium.difference());
    }
    Double percent = soft.percent();
    return percent == null
        ? words.say(BoundWords.POINTS, soft.difference())
        : words.say(BoundWords.PERCENT, percent(percent));
  }

  private static String medium(Gap.OfLevel gap, Phrasebook words) {
    Double percent = gap.percent();
    return percent == null
        ? words.say(BoundWords.MINUTES, gap.difference())
        : words.say(BoundWords.MINUTES_PERCENT, gap.difference(), percent(percent));
  }

  private static String number(Gap.@Nullable OfLevel gap, Phrasebook words) {
    if (gap == null) {
      return words.say(BoundWords.UNKNOWN);
    }
    Double percent = gap.percent();
    return percent == null
        ? grouped(gap.difference())
        : words.say(BoundWords.POINTS_PERCENT, gap.difference(), percent(percent));
  }
}
