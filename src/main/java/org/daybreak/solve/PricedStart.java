package org.daybreak.solve;

import java.util.stream.IntStream;
import org.daybreak.bound.BoundFinder;
import org.daybreak.bound.Prices;
import org.daybreak.measure.Eligibility;
import org.daybreak.problem.Profile;
import org.daybreak.solve.search.Annealing;
import org.daybreak.solve.search.GreedyFill;
import org.daybreak.solve.search.PricedFill;
import org.daybreak.solve.state.SearchState;
import org.daybreak.table.Candidates;
import org.daybreak.table.CostTables;
import org.daybreak.table.DutyRow;
import org.daybreak.table.Grid;
import org.jspecify.annotations.Nullable;

/**
 * Where a search begins: the roster that prices make of the one given, and what the search may give
 * each volunteer, which are the duties that cost least at the prices of places.
 */
final class PricedStart {
  /** Up to so many volunteers, everything is listed. */
  private static final int FEW_VOLUNTEERS = 100;

  private static final int SEVERAL_VOLUNTEERS = 300;
  private static final int VOLUNTEERS_OF_A_TOWN = 4000;
  private static final int MOST_OF_SEVERAL = 64;
  private static final int MOST_OF_MANY = 96;

  /** Soft cost by which a duty may be dearer than the volunteer's best and still be tried. */
  private static final double WINDOW_OF_MANY = 600;

  private final StartingRoster starting;
  private final CostTables tables;
  private final BoundFinder finder;
  private final WorkLimit limit;

  /** At the finder's prices, as they are when a search begins. */
  PricedStart(StartingRoster starting, CostTables tables, BoundFinder finder, WorkLimit limit) {
    this.starting = starting;
    this.tables = tables;
    this.finder = finder;
    this.limit = limit;
  }

  /** A search that begins at the roster given, places that are free being filled. */
  Annealing begin(long seed) {
    return begin(seed, starting.duties());
  }

  /**
   * A search that begins with the better of two rosters: that of {@link #begin(long)}, and one made
   * earlier, while prices were coarse.
   *
   * @param early null: none was made
   */
  Annealing begin(@Nullable Annealing early, long seed) {
    Annealing fresh = begin(seed);
    if (early == null || early.bestScore().compareTo(fresh.bestScore()) <= 0) {
      return fresh;
    }
    int[] held = starting.duties();
    for (int volunteer : early.state().movable()) {
      held[volunteer] = early.bestDuty(volunteer);
    }
    return begin(seed, held);
  }

  private Annealing begin(long seed, int[] held) {
    Candidates candidates = candidates(held);
    SearchState state = new SearchState(starting.grid(), candidates, starting.fixed());
    for (int volunteer : state.movable()) {
      int duty = held[volunteer];
      if (duty != SearchState.HOME) {
        state.assign(volunteer, candidates.find(volunteer, duty));
      }
    }
    Prices prices = finder.prices();
    PricedFill.fill(state, prices);
    GreedyFill.fill(state);
    return new Annealing(state, prices, limit::done, beginning(), seed);
  }

  /** Where few places are short, the bound of the medium level is among the first things known. */
  private Annealing.Begin beginning() {
    if (starting.isBegun()) {
      return Annealing.Begin.WORKED_ON;
    }
    return finder.leastMediumCost().isPresent()
        ? Annealing.Begin.FEW_MISSING
        : Annealing.Begin.MANY_MISSING;
  }

  /**
   * The candidates of everybody.
   *
   * @param held by volunteer: the duty held now, which is listed too when eligible, or below 0
   */
  private Candidates candidates(int[] held) {
    Grid grid = tables.grid();
    DutyRow[] rows = new DutyRow[held.length];
    int volunteers = rows.length;
    double window = volunteers <= SEVERAL_VOLUNTEERS ? Double.POSITIVE_INFINITY : WINDOW_OF_MANY;
    int most =
        volunteers <= FEW_VOLUNTEERS
            ? Integer.MAX_VALUE
            : volunteers <= VOLUNTEERS_OF_A_TOWN ? MOST_OF_SEVERAL : MOST_OF_MANY;
    Eligibility eligibility = new Eligibility(tables.measures());
    IntStream.range(0, rows.length)
        .parallel()
        .forEach(
            volunteer -> {
              Profile profile = grid.problem().profiles().get(volunteer);
              DutyRow row = new DutyRow();
              finder.likelyDuties(volunteer, window, most, row);
              int duty = held[volunteer];
              if (duty >= 0
                  && !row.holds(duty)
                  && eligibility.isEligible(profile, grid.duty(duty))) {
                row.add(duty, tables.pairCosts().soft(profile, grid.duty(duty)));
              }
              rows[volunteer] = row;
            });
    return Candidates.of(grid, rows);
  }
}
