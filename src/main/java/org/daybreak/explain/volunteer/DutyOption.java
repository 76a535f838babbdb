package org.daybreak.explain.volunteer;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.daybreak.measure.Assessment;
import org.daybreak.problem.ConstraintId;
import org.daybreak.problem.Duty;
import org.daybreak.problem.Score;
import org.daybreak.problem.Site;

/**
 * A duty that a volunteer might have expected.
 *
 * @param assessment the volunteer on it
 * @param obstacles the rules that keep the volunteer from it, everybody else staying; in the order
 *     of the table
 * @param levels what it would do to each level of the score against what the volunteer does now; a
 *     difference, not a score
 */
public record DutyOption(Assessment assessment, Set<ConstraintId> obstacles, Score levels) {
  public DutyOption {
    EnumSet<ConstraintId> inOrder = EnumSet.noneOf(ConstraintId.class);
    inOrder.addAll(obstacles);
    obstacles = Collections.unmodifiableSet(inOrder);
  }

  /** The duty itself. */
  public Duty duty() {
    return Objects.requireNonNull(assessment.duty());
  }

  public Site site() {
    return duty().site();
  }

  /** Whether no rule forbids it. */
  public boolean isFree() {
    return obstacles.isEmpty();
  }
}
