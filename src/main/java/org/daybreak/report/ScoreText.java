package org.daybreak.report;

import static org.daybreak.report.Numbers.grouped;

import org.daybreak.constraint.ScoreLine;
import org.daybreak.constraint.ScoreSheet;
import org.daybreak.message.ConstraintWords;
import org.daybreak.message.LevelWords;
import org.daybreak.message.Phrasebook;
import org.daybreak.message.ScoreWords;
import org.daybreak.message.UnitWords;
import org.daybreak.problem.ConstraintId;
import org.daybreak.problem.Gap;
import org.daybreak.problem.Score;
import org.daybreak.report.TextTable.Side;
import org.jspecify.annotations.Nullable;

/** A score sheet as a table in plain text. */
public final class ScoreText {
  private ScoreText() {}

  /**
   * The levels in one line, in another how far they are from the best, then every constraint in the
   * order of the table.
   *
   * @param gap null where nothing is known of it
   */
  public static String of(
      String problemName, ScoreSheet sheet, @Nullable Gap gap, Phrasebook words) {
    Score score = sheet.score();
    TextTable table =
        new TextTable(
            Side.LEFT, Side.LEFT, Side.LEFT, Side.RIGHT, Side.RIGHT, Side.LEFT, Side.RIGHT);
    table.row(
        words.say(ScoreWords.CONSTRAINT),
        words.say(ScoreWords.MEANING),
        words.say(ScoreWords.LEVEL),
        words.say(ScoreWords.WEIGHT),
        words.say(ScoreWords.MEASURE),
        words.say(ScoreWords.UNIT),
        words.say(ScoreWords.IMPACT));
    for (ScoreLine line : sheet.lines()) {
      ConstraintId constraint = line.constraint();
      table.row(
          constraint.id(),
          words.say(ConstraintWords.valueOf(constraint.name())),
          words.say(LevelWords.valueOf(constraint.level().name())),
          grouped(line.weight()),
          grouped(line.measure()),
          words.say(UnitWords.valueOf(constraint.unit().name())),
          grouped(line.impact()));
    }
    return words.say(
            ScoreWords.TITLE,
            problemName,
            grouped(score.hard()),
            grouped(score.medium()),
            grouped(score.soft()))
        + (gap == null ? "" : "\n" + GapText.of(gap, words))
        + "\n\n"
        + table.text();
  }
}
