package org.daybreak.explain;

import org.daybreak.measure.Assessment;
import org.daybreak.problem.Profile;

/**
 * One volunteer who gets another duty, or none.
 *
 * @param before what the volunteer does now
 * @param after what the volunteer would do
 */
public record Reassignment(Assessment before, Assessment after) {
  public Profile profile() {
    return before.profile();
  }
}
