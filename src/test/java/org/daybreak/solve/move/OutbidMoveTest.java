package org.daybreak.solve.move;

import static org.assertj.core.api.Assertions.assertThat;

import org.daybreak.problem.ConstraintId;
import org.daybreak.roster.Roster;
import org.daybreak.scenario.Scenario;
import org.daybreak.solve.state.SearchState;
import org.daybreak.solve.state.StateOfEveryCandidate;
import org.junit.jupiter.api.Test;

class OutbidMoveTest {
  /** A day with a site in the north and one in the south that need so many for order. */
  private static Scenario day(int places) {
    Scenario day = Scenario.day().team("red").team("blue");
    for (String area : new String[] {"north", "south"}) {
      day.site(area).area(area).slot("06:00", "08:00").needs("order", places, places, places);
    }
    return day;
  }

  /** Tells how often the move was possible. */
  private static int outbid(Roster roster, SearchState state) {
    Descent descent = new Descent(state);
    return descent.run(
        new OutbidMove(state, descent.draw(), descent.bath(), descent.places(roster)));
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
    assertThat(outbid(roster, state)).isEqualTo(Descent.TRIES);
    assertThat(state.mediumCost()).isZero();
  }
}
