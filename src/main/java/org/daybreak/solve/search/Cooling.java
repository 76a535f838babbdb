package org.daybreak.solve.search;

import java.util.Arrays;
import org.daybreak.solve.move.Moves;
import org.daybreak.solve.move.Trial;
import org.daybreak.solve.state.SearchState;

/**
 * The temperature and the price of the medium level over one round of annealing, in proportion to
 * what a typical move changes. Units: soft cost.
 */
final class Cooling {
  private static final double HOTTEST = 0.6;
  private static final double WARM = 0.15;
  private static final double COLDEST = 0.006;
  private static final double LEAST_MEDIUM = 4;
  private static final double MOST_MEDIUM = 40;

  private final double typicalChange;
  private final double leastMediumCost;

  private Cooling(double typicalChange, double leastMediumCost) {
    this.typicalChange = typicalChange;
    this.leastMediumCost = leastMediumCost;
  }

  /** Measures what moves change, and leaves the state as it was. */
  static Cooling measure(SearchState state, Moves moves, Trial trial) {
    long[] changes = new long[1000];
    int size = 0;
    for (int tries = 0; tries < 50_000 && size < changes.length; tries++) {
      trial.begin();
      if (moves.next().propose(trial) && trial.softCost() != 0) {
        changes[size++] = Math.abs(trial.softCost());
      }
      trial.undo();
    }
    long[] sorted = Arrays.copyOf(changes, size);
    Arrays.sort(sorted);
    return new Cooling(
        size == 0 ? 1 : sorted[size / 2], Math.max(1, state.places().leastMediumCost()));
  }

  /**
   * The temperature.
   *
   * @param done part of the round that is done, 0 to 1
   * @param again whether the round starts from a good roster
   */
  double temperature(double done, boolean again) {
    double hottest = again ? WARM : HOTTEST;
    return typicalChange * hottest * Math.pow(COLDEST / hottest, done);
  }

  /** Soft cost of one unit of medium cost. */
  double mediumPrice(double done) {
    return typicalChange
        * LEAST_MEDIUM
        * Math.pow(MOST_MEDIUM / LEAST_MEDIUM, done)
        / leastMediumCost;
  }
}
