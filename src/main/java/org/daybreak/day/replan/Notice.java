package org.daybreak.day.replan;

import org.daybreak.problem.Duty;
import org.daybreak.problem.Profile;
import org.jspecify.annotations.Nullable;

/**
 * What one person must be told.
 *
 * @param kind what has changed
 * @param profile of the changed problem
 * @param before the duty that was told, as it was before the changes; null: none, or one that was
 *     gone already
 * @param after the duty now; null: at home
 * @param confirmed whether the person had confirmed
 */
public record Notice(
    Kind kind, Profile profile, @Nullable Duty before, @Nullable Duty after, boolean confirmed) {
  /** What has changed for a person. */
  public enum Kind {
    /** Newly called. */
    CALLED,
    /** Another site, role or run of slots. */
    MOVED,
    /** The same duty at another time. */
    RETIMED,
    /** No longer needed. */
    DISMISSED
  }
}
