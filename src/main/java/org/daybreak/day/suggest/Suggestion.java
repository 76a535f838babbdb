package org.daybreak.day.suggest;

import java.util.List;
import org.daybreak.explain.ScoreDelta;

/**
 * A way to fill a place.
 *
 * @param steps who takes the place, then who takes the place that this leaves, if anybody
 * @param price what it does to the score, constraint by constraint
 */
public record Suggestion(List<Step> steps, ScoreDelta price) {
  public Suggestion {
    steps = List.copyOf(steps);
  }
}
