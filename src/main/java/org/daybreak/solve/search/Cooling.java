package org.daybreak.solve.search;

import java.util.Arrays;
import org.daybreak.problem.ConstraintId;
import org.daybreak.solve.move.Moves;
import org.daybreak.solve.move.Trial;
import org.daybreak.solve.state.SearchState;

/**
 * The temperature and two prices over one round of annealing: the temperature in proportion to what
 * a typical move changes, the price of the medium level to the bound's, and that at which teams
 * gather to the weight of {@code teamSplit}. Units: soft cost.
 */
final class Cooling {
  private final double typicalChange;
  private final double mediumPrice;
  private final long splitCost;

  private Cooling(double typicalChange, double mediumPrice, long splitCost) {
    this.splitCost = splitCost;
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
    return new Cooling(
        size == 0 ? 1 : sorted[size / 2],
        mediumPrice,
        state.grid().problem().weights().of(ConstraintId.TEAM_SPLIT));
  }

  /** The temperature, when so much of a round is done. */
  double temperature(double done, Heat heat) {
    return typicalChange * heat.temperature(done);
  }

  /** Soft cost of one unit of medium cost, when so much of a round is done. */
  double mediumPrice(double done, Heat heat) {
    return mediumPrice * heat.mediumPrice(done);
  }

  /** The price at which teams are made to gather, when so much of a round is done. */
  double gatheringPrice(double done, Heat heat) {
    return splitCost * heat.gatheringPrice(done);
  }
}
