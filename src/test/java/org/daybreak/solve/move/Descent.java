package org.daybreak.solve.move;

import java.util.SplittableRandom;
import org.daybreak.bound.BoundFinder;
import org.daybreak.roster.Roster;
import org.daybreak.solve.state.HeatBath;
import org.daybreak.solve.state.SearchState;
import org.daybreak.table.CostTables;

/** Tries one move again and again in a state, and keeps what is cheaper. */
final class Descent {
  static final int TRIES = 500;

  static final double MEDIUM_PRICE = 30;

  private final SearchState state;
  private final Draw draw;
  private final HeatBath bath;

  Descent(SearchState state) {
    this.state = state;
    SplittableRandom random = new SplittableRandom(1);
    this.bath = new HeatBath(state, random.split());
    bath.set(1, MEDIUM_PRICE);
    this.draw = new Draw(state, random);
  }

  Draw draw() {
    return draw;
  }

  HeatBath bath() {
    return bath;
  }

  Mates mates() {
    return new Mates(state.grid().problem());
  }

  /** All places, at the first prices that are found. */
  PricedPlaces places(Roster roster) {
    BoundFinder finder = new BoundFinder(new CostTables(state.grid(), roster.measures()));
    while (!finder.hasPrices()) {
      finder.work(0, false);
    }
    return new PricedPlaces(state, bath, finder.prices());
  }

  /** Makes {@link #TRIES} tries; tells how often the move was possible. */
  int run(Move move) {
    Trial trial = new Trial(state);
    int possible = 0;
    for (int tries = 0; tries < TRIES; tries++) {
      trial.begin();
      boolean isPossible = move.propose(trial);
      possible += isPossible ? 1 : 0;
      if (!isPossible || MEDIUM_PRICE * trial.mediumCost() + trial.softCost() >= 0) {
        trial.undo();
      }
    }
    return possible;
  }
}
