package org.daybreak.solve.move;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.daybreak.bound.BoundFinder;
import org.daybreak.problem.ConstraintId;
import org.daybreak.roster.Roster;
import org.daybreak.scenario.Scenario;
import org.daybreak.solve.state.HeatBath;
import org.daybreak.solve.state.SearchState;
import org.daybreak.solve.state.StateOfEveryCandidate;
import org.daybreak.table.CostTables;
import org.junit.jupiter.api.Test;

class OutbidMoveTest {
  private static final double MEDIUM_PRICE = 30;
  private static final int TRIES = 500;

  private int possible;

  /** A day with a site in the north and one in the south that need so many for order. */
  private static Scenario day(int places) {
    Scenario day = Scenario.day().team("red").team("blue");
    for (String area : new String[] {"north", "south"}) {
      day.site(area).area(area).slot("06:00", "08:00").needs("order", places, places, places);
    }
    return day;
  }

  /** Tries the move again and again, and keeps what is cheaper. */
  private void outbid(Roster roster, SearchState state) {
    SplittableRandom random = new SplittableRandom(1);
    BoundFinder finder = new BoundFinder(new CostTables(state.grid(), roster.measures()));
    while (!finder.hasPrices()) {
      finder.work(0, false);
    }
    HeatBath bath = new HeatBath(state, random.split());
    bath.set(1, MEDIUM_PRICE);
    OutbidMove move =
        new OutbidMove(
            state, new Draw(state, random), bath, new PricedPlaces(state, bath, finder.prices()));
    Trial trial = new Trial(state);
    for (int tries = 0; tries < TRIES; tries++) {
      trial.begin();
      boolean isPossible = move.propose(trial);
      possible += isPossible ? 1 : 0;
      if (!isPossible || MEDIUM_PRICE * trial.mediumCost() + trial.softCost() >= 0) {
        trial.undo();
      }
    }
  }

  @Test
  void whoIsAwayFromTheTeamTakesAPlaceNearIt() {
    Scenario day = day(3);
    for (String each : new String[] {"red1", "red2", "blue3"}) {
      day.volunteer(each).team(each.substring(0, each.length() - 1)).on("north", "order", "0600");
    }
    for (String each : new String[] {"blue1", "blue2", "red3"}) {
      day.volunteer(each).team(each.substring(0, each.length() - 1)).on("south", "order", "0600");
    }
    Roster roster = day.roster();
    SearchState state = StateOfEveryCandidate.asIn(roster);
    assertThat(state.jointCosts()).containsEntry(ConstraintId.TEAM_SPLIT, 480L);
    outbid(roster, state);
    assertThat(state.jointCosts()).containsEntry(ConstraintId.TEAM_SPLIT, 0L);
    assertThat(state.mediumCost()).isZero();
  }

  @Test
  void whoIsAtHomeTakesAPlaceThatIsFree() {
    Scenario day = day(1);
    day.volunteer("red1").team("red");
    Roster roster = day.roster();
    SearchState state = StateOfEveryCandidate.asIn(roster);
    long before = state.mediumCost();
    outbid(roster, state);
    assertThat(state.mediumCost()).isLessThan(before);
  }

  @Test
  void whoHasNoOtherDutyCanAlwaysGoHome() {
    Scenario day = Scenario.day();
    day.site("north").slot("06:00", "08:00").needs("order", 1, 1, 1);
    day.volunteer("red1").on("north", "order", "0600");
    Roster roster = day.roster();
    SearchState state = StateOfEveryCandidate.asIn(roster);
    outbid(roster, state);
    assertThat(possible).isEqualTo(TRIES);
    assertThat(state.mediumCost()).isZero();
  }
}
