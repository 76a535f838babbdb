package org.daybreak.explain.place;

import java.util.List;
import org.daybreak.explain.Change;
import org.daybreak.problem.Problem;

/**
 * Why a place is empty.
 *
 * @param present people there
 * @param arrivalEpochMinute when somebody whose duty begins with the slot must be there
 * @param funnel who is not there, and why
 * @param fills the cheapest ways to have one person more there, best first: one move, or a second
 *     that fills the place which the first leaves; they break no rule
 */
public record PlaceExplanation(
    Problem problem,
    Place place,
    int present,
    long arrivalEpochMinute,
    Funnel funnel,
    List<Change> fills) {
  public PlaceExplanation {
    fills = List.copyOf(fills);
  }
}
