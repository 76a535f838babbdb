package org.daybreak.explain.volunteer;

import org.daybreak.problem.ConstraintId;
import org.jspecify.annotations.Nullable;

/**
 * Why somebody is at home.
 *
 * @param constraint what decided, where something did
 */
public record HomeReason(Kind kind, @Nullable ConstraintId constraint) {
  /** What kept somebody at home. */
  public enum Kind {
    /** The planner pinned the volunteer at home. */
    KEPT_FREE,
    /** A rule bars every duty there is; the constraint is the one that bars most. */
    NO_DUTY,
    /**
     * Every place that the volunteer could take is filled; the constraint is the one by which the
     * people there are the better choice, null where none is.
     */
    FILLED,
    /** A place is open to the volunteer, but the constraint costs more than it is worth. */
    COSTLY,
    /** Nothing: calling the volunteer would make the roster better. */
    OPEN
  }
}
