package org.daybreak.solve.search;

import static org.daybreak.solve.state.SearchState.HOME;

import java.util.Comparator;
import java.util.stream.IntStream;
import org.daybreak.bound.Prices;
import org.daybreak.solve.state.PlaceTally;
import org.daybreak.solve.state.SearchState;
import org.daybreak.table.Candidates;
import org.daybreak.table.Grid;

/**
 * A first full roster by the prices of places: whoever is at home takes the duty of least reduced
 * cost, a place counting no more than it now saves; those who would lose most by their second
 * choice come first.
 */
public final class PricedFill {
  private final SearchState state;
  private final Prices prices;
  private final Grid grid;
  private final Candidates candidates;

  private PricedFill(SearchState state, Prices prices) {
    this.state = state;
    this.prices = prices;
    this.grid = state.grid();
    this.candidates = state.candidates();
  }

  /** Gives duties to those at home, where that costs less than staying there. */
  public static void fill(SearchState state, Prices prices) {
    PricedFill fill = new PricedFill(state, prices);
    double[] regrets = new double[state.grid().problem().profiles().size()];
    int[] atHome =
        IntStream.of(state.movable()).filter(it -> state.candidate(it) == HOME).toArray();
    for (int volunteer : atHome) {
      regrets[volunteer] = fill.regret(volunteer);
    }
    IntStream.of(atHome)
        .boxed()
        .sorted(Comparator.comparingDouble(volunteer -> -regrets[volunteer]))
        .forEach(fill::assign);
  }

  /** How much dearer the second choice is than the first while all places are free. */
  private double regret(int volunteer) {
    double best = state.homeCost(volunteer);
    double second = Double.POSITIVE_INFINITY;
    for (int candidate = 0; candidate < candidates.count(volunteer); candidate++) {
      double reduced = reduced(volunteer, candidate, false);
      if (reduced < best) {
        second = best;
        best = reduced;
      } else {
        second = Math.min(second, reduced);
      }
    }
    return second - best;
  }

  private void assign(int volunteer) {
    int chosen = HOME;
    double least = state.homeCost(volunteer);
    for (int candidate = 0; candidate < candidates.count(volunteer); candidate++) {
      if (state.canAssign(volunteer, candidate)) {
        double reduced = reduced(volunteer, candidate, true);
        if (reduced < least) {
          least = reduced;
          chosen = candidate;
        }
      }
    }
    if (chosen != HOME) {
      state.assign(volunteer, chosen);
    }
  }

  private double reduced(int volunteer, int candidate, boolean asItStands) {
    int duty = candidates.duty(volunteer, candidate);
    PlaceTally places = state.places();
    double reduced = candidates.cost(volunteer, candidate);
    for (int step = 0; step < grid.slots(duty); step++) {
      int cell = grid.firstCell(duty) + step;
      int slot = grid.firstSlot(duty) + step;
      double price = prices.ofCell(cell);
      double ofLead = state.isLead(volunteer) ? prices.ofLead(slot) : 0;
      if (asItStands) {
        price = Math.min(price, places.gain(cell, prices.mediumPrice()));
        ofLead = Math.min(ofLead, places.leadGain(slot, prices.mediumPrice()));
      }
      reduced -= price + ofLead - prices.ofRoom(slot);
    }
    return reduced;
  }
}
