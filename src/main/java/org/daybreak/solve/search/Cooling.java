package org.daybreak.solve.search;

import java.util.Arrays;
import org.daybreak.solve.move.Moves;
import org.daybreak.solve.move.Trial;
import org.daybreak.solve.state.SearchState;

/**
 * The temperature and the price of the medium level over one round of annealing: the one in
 * proportion to what a typical move changes, the other to the bound's price. Units: soft cost.
 */
final class Cooling {
  private final double typicalChange;
  private final double mediumPrice;

  private Cooling(double typicalChange, double mediumPrice) {
    this.typicalChange = typicalChange;
    this.mediumPrice = mediumPrice;
  }

  /** Measures what moves change, and leaves the state as it was. */
  static Cooling measure(SearchState state, double mediumPrice, Moves moves, Trial trial) {
    long[] changes = new long[1000];
    int size = 0;
    int mostTries = state.movable().length == 0 ? 0 : 50_000;
    for (int tries = 0; tries < mostTries && size < changes.length; tries++) {
      trial.begin();
      if (moves.next().propose(trial) && trial.softCost() != 0) {
        changes[size++] = Math.abs(trial.softCost());
      }
      trial.undo();
    }
    long[] sorted = Arrays.copyOf(changes, size);
    Arrays.sort(sorted);
    return new Cooling(size == 0 ? 1 : sorted[size / 2], mediumPrice);
  }

  /** The temperature, when so much of a round is done. */
  double temperature(double done, Heat heat) {
    return typicalChange * heat.temperature(done);
  }

  /** Soft cost of one unit of medium cost, when so much of a round is done. */
  double mediumPrice(double done, Heat heat) {
    return mediumPrice * heat.mediumPrice(done);
  }
}
