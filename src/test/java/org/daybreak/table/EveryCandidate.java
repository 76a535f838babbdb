package org.daybreak.table;

import java.util.stream.IntStream;
import org.daybreak.measure.Measures;

/** Candidates that leave nothing out: all that everybody could hold. */
public final class EveryCandidate {
  private EveryCandidate() {}

  /** Lists every eligible duty of every volunteer, with its cost. */
  public static Candidates of(Grid grid, Measures measures) {
    CostTables tables = new CostTables(grid, measures);
    int[] allSites = IntStream.range(0, grid.siteCount()).toArray();
    return Candidates.of(
        grid,
        grid.problem().profiles().stream()
            .map(profile -> row(tables.of(profile, allSites)))
            .toArray(DutyRow[]::new));
  }

  private static DutyRow row(VolunteerCosts costs) {
    DutyRow row = new DutyRow();
    for (int position = 0; position < costs.siteCount(); position++) {
      costs.addDuties(position, row);
    }
    return row;
  }
}
