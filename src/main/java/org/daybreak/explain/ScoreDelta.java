package org.daybreak.explain;

import java.util.ArrayList;
import java.util.List;
import org.daybreak.constraint.ScoreLine;
import org.daybreak.constraint.ScoreSheet;
import org.daybreak.problem.ConstraintId;
import org.daybreak.problem.Score;

/**
 * What a change does to a score: after minus before, so that what is above 0 is better.
 *
 * @param levels the difference of each level; not a score itself
 * @param lines the constraints whose measure or impact changes, in the order of the table
 */
public record ScoreDelta(Score levels, List<Line> lines) {
  /** No change at all. */
  public static final ScoreDelta NONE = new ScoreDelta(new Score(0, 0, 0), List.of());

  public ScoreDelta {
    lines = List.copyOf(lines);
  }

  /** What turns one score sheet into the other. */
  public static ScoreDelta between(ScoreSheet before, ScoreSheet after) {
    List<Line> lines = new ArrayList<>();
    for (ConstraintId constraint : ConstraintId.values()) {
      ScoreLine from = before.line(constraint);
      ScoreLine to = after.line(constraint);
      Line line = new Line(constraint, to.measure() - from.measure(), to.impact() - from.impact());
      if (line.measure != 0 || line.impact != 0) {
        lines.add(line);
      }
    }
    return new ScoreDelta(
        new Score(
            after.score().hard() - before.score().hard(),
            after.score().medium() - before.score().medium(),
            after.score().soft() - before.score().soft()),
        lines);
  }

  /** What undoing the change does. */
  public ScoreDelta reversed() {
    return new ScoreDelta(
        new Score(-levels.hard(), -levels.medium(), -levels.soft()),
        lines.stream().map(it -> new Line(it.constraint, -it.measure, -it.impact)).toList());
  }

  /** Whether the roster is better after the change, level by level. */
  public boolean isBetter() {
    return levels.compareTo(NONE.levels) > 0;
  }

  /**
   * The part of one constraint.
   *
   * @param measure in the constraint's unit
   * @param impact on the constraint's level; differs in sign from the measure for a penalty, and
   *     may differ without it where the weight does
   */
  public record Line(ConstraintId constraint, long measure, long impact) {}
}
