package org.daybreak.solve.move;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.daybreak.problem.ConstraintId;
import org.daybreak.roster.Roster;
import org.daybreak.scenario.Scenario;
import org.daybreak.solve.state.SearchState;
import org.daybreak.solve.state.StateOfEveryCandidate;
import org.junit.jupiter.api.Test;

class WithdrawMoveTest {
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

  /** Tells how often the move was possible. */
  private static int withdraw(Roster roster, SearchState state) {
    Descent descent = new Descent(state);
    return descent.run(
        new WithdrawMove(
            state, descent.draw(), descent.bath(), descent.mates(), descent.places(roster)));
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
