package org.daybreak.solve.state;

import java.util.ArrayList;
import java.util.List;
import org.daybreak.measure.Measures;
import org.daybreak.problem.Duty;
import org.daybreak.problem.Pin;
import org.daybreak.problem.Problem;
import org.daybreak.problem.Profile;
import org.daybreak.table.Grid;
import org.daybreak.table.PairCosts;

/** Who may not be moved, and what everybody costs at home. Immutable. */
public final class FixedDuties {
  private final boolean[] isFixed;
  private final List<Fixed> duties = new ArrayList<>();
  private final long[] homeCosts;

  /** The pins of the problem. */
  public FixedDuties(Grid grid, Measures measures) {
    Problem problem = grid.problem();
    PairCosts pairCosts = new PairCosts(measures);
    this.isFixed = new boolean[problem.profiles().size()];
    this.homeCosts = new long[problem.profiles().size()];
    for (Profile profile : problem.profiles()) {
      homeCosts[profile.index()] = pairCosts.soft(profile, null);
    }
    for (Pin pin : problem.pins()) {
      Profile profile = pin.profile();
      Duty duty = pin.duty();
      isFixed[profile.index()] = true;
      if (duty != null) {
        duties.add(
            new Fixed(
                profile.index(),
                grid.number(duty),
                pairCosts.hard(profile, duty),
                pairCosts.soft(profile, duty)));
      }
    }
  }

  boolean isFixed(int volunteer) {
    return isFixed[volunteer];
  }

  List<Fixed> duties() {
    return duties;
  }

  long[] homeCosts() {
    return homeCosts;
  }

  /**
   * A volunteer on a duty for good.
   *
   * @param hardCost of this volunteer alone
   * @param softCost of this volunteer alone
   */
  record Fixed(int volunteer, int duty, long hardCost, long softCost) {}
}
