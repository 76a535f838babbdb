package org.daybreak.explain;

import java.util.Comparator;
import java.util.List;
import org.daybreak.problem.Score;

/**
 * A change that was tried.
 *
 * @param steps everybody concerned, the one whom the change is about first
 * @param score of the changed roster
 */
public record Tried(List<Reassignment> steps, Score score) {
  /** The better roster first. */
  public static final Comparator<Tried> BEST_FIRST = Comparator.comparing(Tried::score).reversed();

  public Tried {
    steps = List.copyOf(steps);
  }
}
