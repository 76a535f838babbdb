package org.daybreak.explain.place;

import java.util.List;

/**
 * From everybody who signed up to those who could come.
 *
 * @param signedUp everybody
 * @param steps every removal in its order, those that remove nobody included
 * @param left who could come: the roster would be better with any of them there
 */
public record Funnel(int signedUp, List<Step> steps, int left) {
  public Funnel {
    steps = List.copyOf(steps);
  }

  /**
   * One removal.
   *
   * @param removed people whom nothing before removes, but this does
   * @param left people left after it
   */
  public record Step(Removal removal, int removed, int left) {}
}
