package org.daybreak.day.replan;

import java.util.List;
import org.daybreak.problem.Problem;
import org.daybreak.roster.Roster;

/**
 * A roster mended after changes.
 *
 * @param before the problem before the changes
 * @param roster of the changed document, without the pins that only held still what had begun
 * @param notices who must be told what, in the order of the problem
 * @param shortages where people are missing to a minimum
 * @param frozen how many could not be moved because they have begun or must be on the way
 * @param neverPublished how many were assigned but never told, and are not in force
 */
public record Replan(
    Problem before,
    Roster roster,
    List<Notice> notices,
    List<Shortage> shortages,
    int frozen,
    int neverPublished) {
  public Replan {
    notices = List.copyOf(notices);
    shortages = List.copyOf(shortages);
  }
}
