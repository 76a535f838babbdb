package org.daybreak.solve.move;

import static org.assertj.core.api.Assertions.assertThat;

import org.daybreak.problem.ConstraintId;
import org.daybreak.problem.Profile;
import org.daybreak.scenario.Scenario;
import org.daybreak.solve.state.SearchState;
import org.daybreak.solve.state.StateOfEveryCandidate;
import org.junit.jupiter.api.Test;

class TradeMoveTest {
  /** Two teams of four, each with two members in either area, where all places are taken. */
  private static Scenario crosswise() {
    Scenario day = Scenario.day().team("red").team("blue");
    for (String area : new String[] {"north", "south"}) {
      day.site(area).area(area).slot("06:00", "08:00").needs("order", 4, 4, 4);
      for (String team : new String[] {"red", "blue"}) {
        for (int member = 1; member <= 2; member++) {
          day.volunteer(team + area + member).team(team).on(area, "order", "0600");
        }
      }
    }
    return day;
  }

  private static void trade(SearchState state) {
    Descent descent = new Descent(state);
    descent.run(new TradeMove(state, descent.draw(), descent.bath(), descent.mates()));
  }

  @Test
  void twoTeamsTradeTheirAreas() {
    SearchState state = StateOfEveryCandidate.asIn(crosswise().roster());
    assertThat(state.jointCosts()).containsEntry(ConstraintId.TEAM_SPLIT, 480L);
    trade(state);
    assertThat(state.jointCosts()).containsEntry(ConstraintId.TEAM_SPLIT, 0L);
    assertThat(state.mediumCost()).isZero();
  }

  @Test
  void whoIsPinnedStays() {
    Scenario day = crosswise();
    day.volunteer("rednorth1").pinned();
    SearchState state = StateOfEveryCandidate.asIn(day.roster());
    int pinned =
        day.problem().profiles().stream()
            .filter(profile -> profile.id().equals("rednorth1"))
            .mapToInt(Profile::index)
            .findFirst()
            .orElseThrow();
    int duty = state.duty(pinned);
    trade(state);
    assertThat(state.duty(pinned)).isEqualTo(duty);
    assertThat(state.jointCosts()).containsEntry(ConstraintId.TEAM_SPLIT, 0L);
  }
}
