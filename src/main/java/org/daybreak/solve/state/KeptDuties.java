package org.daybreak.solve.state;

import static org.daybreak.solve.state.SearchState.HOME;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.daybreak.measure.Eligibility;
import org.daybreak.measure.Measures;
import org.daybreak.problem.Duty;
import org.daybreak.problem.Profile;
import org.daybreak.problem.Rules;
import org.daybreak.table.Grid;
import org.daybreak.table.PairCosts;

/**
 * Which of the duties that a roster gives can be kept without breaking a rule, alone or together
 * with the pins and each other. Where not all can, leads are kept first, then those whose duty
 * costs least against staying at home.
 */
public final class KeptDuties {
  private KeptDuties() {}

  /**
   * The number of the duty kept for each volunteer, or {@link SearchState#HOME}; pins included.
   *
   * @param duties by profile index, null for home
   */
  public static int[] of(Grid grid, Measures measures, FixedDuties fixed, List<Duty> duties) {
    List<Profile> profiles = grid.problem().profiles();
    PlaceTally places = new PlaceTally(grid);
    GroupTally groups = new GroupTally(grid.problem());
    int[] kept = new int[profiles.size()];
    Arrays.fill(kept, HOME);
    for (FixedDuties.Fixed one : fixed.duties()) {
      kept[one.volunteer()] = one.duty();
      places.add(one.duty(), false);
      groups.add(one.volunteer(), grid.site(one.duty()));
    }
    for (Held held : inOrder(grid, measures, fixed, duties)) {
      int site = grid.site(held.duty);
      if (places.hasRoom(held.duty) && groups.apartCost(held.volunteer, site) == 0) {
        kept[held.volunteer] = held.duty;
        places.add(held.duty, false);
        groups.add(held.volunteer, site);
      }
    }
    return kept;
  }

  private static List<Held> inOrder(
      Grid grid, Measures measures, FixedDuties fixed, List<Duty> duties) {
    Rules rules = grid.problem().rules();
    Eligibility eligibility = new Eligibility(measures);
    PairCosts pairCosts = new PairCosts(measures);
    List<Held> held = new ArrayList<>();
    for (Profile profile : grid.problem().profiles()) {
      Duty duty = duties.get(profile.index());
      if (duty != null
          && !fixed.isFixed(profile.index())
          && eligibility.isEligible(profile, duty)) {
        long extraCost = pairCosts.soft(profile, duty) - pairCosts.soft(profile, null);
        held.add(new Held(profile.index(), grid.number(duty), profile.isLead(rules), extraCost));
      }
    }
    held.sort(
        Comparator.comparing(Held::lead)
            .reversed()
            .thenComparingLong(Held::extraCost)
            .thenComparingInt(Held::volunteer));
    return held;
  }

  /**
   * An unpinned volunteer on a duty that breaks no rule alone.
   *
   * @param extraCost of the duty against staying at home
   */
  private record Held(int volunteer, int duty, boolean lead, long extraCost) {}
}
