package org.daybreak.explain;

import java.util.List;

/**
 * A change of a roster, and what it is worth.
 *
 * @param steps everybody concerned, the one whom the change is about first
 * @param delta what the constraint streams say of the changed roster against the roster itself
 */
public record Change(List<Reassignment> steps, ScoreDelta delta) {
  public Change {
    steps = List.copyOf(steps);
  }
}
