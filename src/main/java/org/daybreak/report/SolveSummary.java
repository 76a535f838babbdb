package org.daybreak.report;

import static org.daybreak.message.SolveWords.*;
import static org.daybreak.report.Numbers.grouped;

import java.util.ArrayList;
import java.util.List;
import org.daybreak.message.Phrasebook;
import org.daybreak.problem.Gap;
import org.daybreak.problem.Score;
import org.daybreak.roster.Coverage;
import org.daybreak.roster.Roster;
import org.jspecify.annotations.Nullable;

/**
 * What a solved roster is worth in a few lines: score, how far it is from the best, people, places,
 * and where they are empty.
 */
public final class SolveSummary {
  private static final int MOST_SITES = 5;

  private SolveSummary() {}

  /**
   * The lines, each with a line end.
   *
   * @param gap null where nothing is known of it
   */
  public static String of(Roster roster, Score score, @Nullable Gap gap, Phrasebook words) {
    Coverage coverage = Coverage.of(roster);
    List<String> lines = new ArrayList<>();
    lines.add(
        words.say(SCORE, grouped(score.hard()), grouped(score.medium()), grouped(score.soft())));
    if (gap != null) {
      lines.add(GapText.of(gap, words));
    }
    if (score.hard() < 0) {
      lines.add(words.say(PINS_BREAK));
    }
    lines.add(words.say(CALLED, roster.duties().size(), roster.getVolunteers().size()));
    long empty = coverage.emptyPlaces();
    lines.add(words.say(PLACES, coverage.shortPlaces(), empty, coverage.missingLeads()));
    if (empty == 0) {
      lines.add(words.say(FULL));
    } else {
      lines.add(words.say(WHERE));
      SiteGap.worstFirst(coverage).stream()
          .limit(MOST_SITES)
          .forEach(
              it ->
                  lines.add(
                      words.say(WHERE_LINE, it.site().name(), it.shortPlaces(), it.emptyPlaces())));
    }
    return String.join("\n", lines) + "\n";
  }
}
