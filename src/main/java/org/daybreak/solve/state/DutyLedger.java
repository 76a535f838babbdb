package org.daybreak.solve.state;

import java.util.List;
import org.daybreak.measure.Measures;
import org.daybreak.problem.Profile;
import org.daybreak.table.Grid;
import org.daybreak.table.PairCosts;

/**
 * Who is on which duty and what that costs, for those who look at a few moves only: unlike {@link
 * SearchState} it lists no candidates, and takes any duty of anybody.
 */
public final class DutyLedger {
  /** In place of a duty: at home. */
  public static final int HOME = SearchState.HOME;

  private final Grid grid;
  private final List<Profile> profiles;
  private final PairCosts pairCosts;
  private final FixedDuties fixed;
  private final boolean[] lead;
  private final int[] dutyOf;
  private final long[] costOf;

  /** The duty that a volunteer left last, and its cost: a move is often undone. */
  private final int[] leftDuty;

  private final long[] leftCost;
  private final PlaceTally places;
  private final TeamTally teams;
  private final GroupTally groups;
  private long pairCost;

  /**
   * Everybody on these duties.
   *
   * @param duties by profile index: a duty's number or {@link #HOME}; the pins' own for the fixed
   */
  public DutyLedger(Grid grid, Measures measures, FixedDuties fixed, int[] duties) {
    this.grid = grid;
    this.profiles = grid.problem().profiles();
    this.pairCosts = new PairCosts(measures);
    this.fixed = fixed;
    this.lead = new boolean[profiles.size()];
    this.dutyOf = new int[profiles.size()];
    this.costOf = new long[profiles.size()];
    this.leftDuty = new int[profiles.size()];
    this.leftCost = new long[profiles.size()];
    this.places = new PlaceTally(grid);
    this.teams = new TeamTally(grid.problem());
    this.groups = new GroupTally(grid.problem());
    for (Profile profile : profiles) {
      int volunteer = profile.index();
      lead[volunteer] = profile.isLead(grid.problem().rules());
      dutyOf[volunteer] = HOME;
      leftDuty[volunteer] = HOME;
      costOf[volunteer] = fixed.homeCosts()[volunteer];
      pairCost += costOf[volunteer];
      if (duties[volunteer] != HOME) {
        enter(volunteer, duties[volunteer]);
      }
    }
  }

  public Grid grid() {
    return grid;
  }

  /** People and leads by place. */
  public PlaceTally places() {
    return places;
  }

  /** The volunteer's duty, or {@link #HOME}. */
  public int duty(int volunteer) {
    return dutyOf[volunteer];
  }

  /** Whether the volunteer may not be moved. */
  public boolean isFixed(int volunteer) {
    return fixed.isFixed(volunteer);
  }

  public boolean isLead(int volunteer) {
    return lead[volunteer];
  }

  /**
   * Whether a volunteer at home, who is eligible for the duty alone, can take it without breaking a
   * rule on more than one volunteer.
   */
  public boolean hasRoom(int volunteer, int duty) {
    return places.hasRoom(duty) && groups.apartCost(volunteer, grid.site(duty)) == 0;
  }

  /** Moves a volunteer to a duty or {@link #HOME}, room or not. */
  public void move(int volunteer, int duty) {
    if (dutyOf[volunteer] != HOME) {
      leave(volunteer);
    }
    if (duty != HOME) {
      enter(volunteer, duty);
    }
  }

  private void enter(int volunteer, int number) {
    dutyOf[volunteer] = number;
    setCost(
        volunteer,
        leftDuty[volunteer] == number
            ? leftCost[volunteer]
            : pairCosts.soft(profiles.get(volunteer), grid.duty(number)));
    places.add(number, lead[volunteer]);
    teams.add(volunteer, grid.site(number), grid.area(number));
    groups.add(volunteer, grid.site(number));
  }

  private void leave(int volunteer) {
    int number = dutyOf[volunteer];
    dutyOf[volunteer] = HOME;
    leftDuty[volunteer] = number;
    leftCost[volunteer] = costOf[volunteer];
    setCost(volunteer, fixed.homeCosts()[volunteer]);
    places.remove(number, lead[volunteer]);
    teams.remove(volunteer, grid.site(number), grid.area(number));
    groups.remove(volunteer, grid.site(number));
  }

  private void setCost(int volunteer, long cost) {
    pairCost += cost - costOf[volunteer];
    costOf[volunteer] = cost;
  }

  /** What people missing cost. */
  public long mediumCost() {
    return places.mediumCost();
  }

  /** What everything else costs that is not a rule. */
  public long softCost() {
    return pairCost + places.softCost() + teams.softCost() + groups.softCost();
  }
}
