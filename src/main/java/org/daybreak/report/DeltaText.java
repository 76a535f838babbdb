package org.daybreak.report;

import static org.daybreak.report.Numbers.signed;

import java.util.ArrayList;
import java.util.List;
import org.daybreak.explain.ScoreDelta;
import org.daybreak.message.ConstraintWords;
import org.daybreak.message.ExplainWords;
import org.daybreak.message.LevelWords;
import org.daybreak.message.Phrasebook;
import org.daybreak.message.ShowWords;
import org.daybreak.message.UnitWords;
import org.daybreak.problem.Level;
import org.daybreak.problem.Score;

/** What a change does to a score, in a line. */
final class DeltaText {
  private DeltaText() {}

  /** The levels that change: medium +120, soft -14. */
  static String levels(Score difference, Phrasebook words) {
    List<String> levels = new ArrayList<>();
    for (Level level : Level.values()) {
      if (difference.level(level) != 0) {
        levels.add(
            words.say(
                ExplainWords.LEVEL,
                words.say(LevelWords.valueOf(level.name())),
                signed(difference.level(level))));
      }
    }
    return levels.isEmpty()
        ? words.say(ExplainWords.SAME)
        : String.join(words.say(ShowWords.LIST_SEPARATOR), levels);
  }

  /** The levels, then the constraints, that change. */
  static String of(ScoreDelta delta, Phrasebook words) {
    String levels = levels(delta.levels(), words);
    return delta.lines().isEmpty()
        ? levels
        : words.say(ExplainWords.DELTA, levels, constraints(delta, words));
  }

  /** Every constraint that changes: travel +7 minutes (-14), … */
  private static String constraints(ScoreDelta delta, Phrasebook words) {
    return String.join(
        words.say(ShowWords.LIST_SEPARATOR),
        delta.lines().stream()
            .map(
                line ->
                    words.say(
                        ExplainWords.LINE,
                        words.say(ConstraintWords.valueOf(line.constraint().name())),
                        signed(line.measure()),
                        words.say(UnitWords.valueOf(line.constraint().unit().name())),
                        signed(line.impact())))
            .toList());
  }
}
