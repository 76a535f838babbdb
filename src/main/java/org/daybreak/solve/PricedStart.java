package org.daybreak.solve;

import java.util.stream.IntStream;
import org.daybreak.bound.BoundFinder;
import org.daybreak.measure.Eligibility;
import org.daybreak.problem.Profile;
import org.daybreak.table.Candidates;
import org.daybreak.table.CostTables;
import org.daybreak.table.DutyRow;
import org.daybreak.table.Grid;

/** What a search may give each volunteer: the duties that cost least at the prices of places. */
final class PricedStart {
  /** Up to so many volunteers, everything is listed. */
  private static final int FEW_VOLUNTEERS = 100;

  private static final int SEVERAL_VOLUNTEERS = 300;
  private static final int VOLUNTEERS_OF_A_TOWN = 1000;
  private static final int MOST_OF_SEVERAL = 64;
  private static final int MOST_OF_MANY = 96;

  /** Soft cost by which a duty may be dearer than the volunteer's best and still be tried. */
  private static final double WINDOW_OF_MANY = 600;

  private PricedStart() {}

  /**
   * The candidates of everybody.
   *
   * @param held by volunteer: the duty held now, which is listed too when eligible, or below 0
   */
  static Candidates candidates(CostTables tables, BoundFinder finder, int[] held) {
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
