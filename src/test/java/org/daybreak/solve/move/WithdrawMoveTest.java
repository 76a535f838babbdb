package org.daybreak.solve.move;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.daybreak.bound.BoundFinder;
import org.daybreak.problem.ConstraintId;
import org.daybreak.roster.Roster;
import org.daybreak.scenario.Scenario;
import org.daybreak.solve.state.HeatBath;
import org.daybreak.solve.state.SearchState;
import org.daybreak.solve.state.StateOfEveryCandidate;
import org.daybreak.table.CostTables;
import org.junit.jupiter.api.Test;

class WithdrawMoveTest {
  private static final double MEDIUM_PRICE = 30;

  /** All places are taken: red's people in the north but for so many, blue's in the south. */
  private static Roster roster(int strangers, int places) {
    Scenario day = Scenario.day().team("red").team("blue");
    for (String area : new String[] {"north", "south"}) {
      day.site(area).area(area).slot("06:00", "08:00").needs("order", places, places, places);
      for (int place = 1; place <= places; place++) {
        String team = area.equals("north") == (place > strangers) ? "red" : "blue";
        day.volunteer(team + area + place).team(team).on(area, "order", "0600");
      }
    }
    return day.roster();
  }

  /** Tries the move again and again, and keeps what is cheaper; tells how often it was possible. */
  private static int withdraw(Roster roster, SearchState state) {
    SplittableRandom random = new SplittableRandom(1);
    BoundFinder finder = new BoundFinder(new CostTables(state.grid(), roster.measures()));
    while (!finder.hasPrices()) {
      finder.work(0, false);
    }
    HeatBath bath = new HeatBath(state, random.split());
    bath.set(1, MEDIUM_PRICE);
    Draw draw = new Draw(state, random);
    Mates mates = new Mates(state.grid().problem());
    PricedPlaces places = new PricedPlaces(state, bath, finder.prices());
    WithdrawMove move = new WithdrawMove(state, draw, bath, mates, places);
    Trial trial = new Trial(state);
    int possible = 0;
    for (int tries = 0; tries < 500; tries++) {
      trial.begin();
      boolean isPossible = move.propose(trial);
      possible += isPossible ? 1 : 0;
      if (!isPossible || MEDIUM_PRICE * trial.mediumCost() + trial.softCost() >= 0) {
        trial.undo();
      }
    }
    return possible;
  }

  @Test
  void whoIsAwayFromTheTeamTakesAPlaceNearIt() {
    Roster roster = roster(2, 5);
    SearchState state = StateOfEveryCandidate.asIn(roster);
    assertThat(state.jointCosts()).containsEntry(ConstraintId.TEAM_SPLIT, 480L);
    withdraw(roster, state);
    assertThat(state.jointCosts()).containsEntry(ConstraintId.TEAM_SPLIT, 0L);
    assertThat(state.mediumCost()).isZero();
    assertThat(IntStream.of(state.movable()).allMatch(who -> state.duty(who) >= 0)).isTrue();
  }

  @Test
  void aTeamThatIsTogetherStays() {
    Roster roster = roster(0, 3);
    SearchState state = StateOfEveryCandidate.asIn(roster);
    assertThat(withdraw(roster, state)).isZero();
  }

  @Test
  void manyDoNotLeaveTogether() {
    Roster roster = roster(5, 10);
    SearchState state = StateOfEveryCandidate.asIn(roster);
    assertThat(withdraw(roster, state)).isZero();
  }
}
