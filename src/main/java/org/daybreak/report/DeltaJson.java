package org.daybreak.report;

import java.util.List;
import org.daybreak.explain.ScoreDelta;
import org.daybreak.problem.Score;

/**
 * What a change does to a score, as JSON tells it.
 *
 * @param score the difference of each level
 * @param constraints those that change
 */
record DeltaJson(Score score, List<Line> constraints) {
  static DeltaJson of(ScoreDelta delta) {
    return new DeltaJson(
        delta.levels(),
        delta.lines().stream()
            .map(it -> new Line(it.constraint().id(), it.measure(), it.impact()))
            .toList());
  }

  /** The difference of one constraint's measure and impact. */
  record Line(String id, long measure, long impact) {}
}
