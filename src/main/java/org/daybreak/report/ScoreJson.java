package org.daybreak.report;

import java.util.List;
import java.util.Locale;
import org.daybreak.constraint.ScoreSheet;
import org.daybreak.problem.Score;

/** A score sheet as JSON, for other programs. */
public final class ScoreJson {
  private ScoreJson() {}

  /** One line without line end: the levels, then every constraint in the order of the table. */
  public static String of(ScoreSheet sheet) {
    return Json.line(new Sheet(sheet.score(), ConstraintEntry.of(sheet)));
  }

  private record Sheet(Score score, List<ConstraintEntry> constraints) {}

  /** One constraint. */
  record ConstraintEntry(String id, String level, int weight, long measure, long impact) {
    /** All constraints, in the order of the table. */
    static List<ConstraintEntry> of(ScoreSheet sheet) {
      return sheet.lines().stream()
          .map(
              line ->
                  new ConstraintEntry(
                      line.constraint().id(),
                      line.constraint().level().name().toLowerCase(Locale.ROOT),
                      line.weight(),
                      line.measure(),
                      line.impact()))
          .toList();
    }
  }
}
