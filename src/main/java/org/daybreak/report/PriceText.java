package org.daybreak.report;

import static org.daybreak.message.SuggestWords.*;
import static org.daybreak.report.Numbers.grouped;

import java.util.ArrayList;
import java.util.List;
import org.daybreak.explain.ScoreDelta;
import org.daybreak.message.ConstraintWords;
import org.daybreak.message.Phrasebook;
import org.daybreak.message.ShowWords;
import org.daybreak.message.UnitWords;

/** What a change is good for and what it costs, in plain words. */
final class PriceText {
  private PriceText() {}

  /** What gets better, what gets worse, and what that is for the score; a line for each. */
  static List<String> of(ScoreDelta price, Phrasebook words) {
    List<String> better = new ArrayList<>();
    List<String> worse = new ArrayList<>();
    for (ScoreDelta.Line line : price.lines()) {
      if (line.impact() != 0) {
        (line.impact() > 0 ? better : worse).add(part(line, words));
      }
    }
    String separator = words.say(ShowWords.LIST_SEPARATOR);
    List<String> lines = new ArrayList<>();
    if (!better.isEmpty()) {
      lines.add(words.say(BETTER, String.join(separator, better)));
    }
    if (!worse.isEmpty()) {
      lines.add(words.say(WORSE, String.join(separator, worse)));
    }
    lines.add(words.say(IN_ALL, DeltaText.levels(price.levels(), words)));
    return lines;
  }

  /** Travel 7 minutes more. */
  private static String part(ScoreDelta.Line line, Phrasebook words) {
    return words.say(
        line.measure() > 0 ? MORE : LESS,
        words.say(ConstraintWords.valueOf(line.constraint().name())),
        grouped(Math.abs(line.measure())),
        words.say(UnitWords.valueOf(line.constraint().unit().name())));
  }
}
