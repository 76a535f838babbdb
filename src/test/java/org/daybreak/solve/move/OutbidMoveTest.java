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
        OutbidMove.byAnybody(state, descent.draw(), descent.bath(), descent.places(roster)));
  }

  /** Likewise where leads begin. */
  private static int outbidByLead(Roster roster, SearchState state) {
    Descent descent = new Descent(state);
    return descent.run(
        OutbidMove.byLead(state, descent.draw(), descent.bath(), descent.places(roster)));
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

  /**
   * A day on which one lead holds a place only to lead there, though needed elsewhere for an hour,
   * and another, who can do nothing else, is at home.
   */
  private static Scenario dayOfTwoLeads() {
    Scenario day = Scenario.day();
    day.role("entry").needs("entry");
    day.site("north")
        .slot("06:00", "08:00")
        .leads(1)
        .needs("order", 1, 1, 1)
        .needs("entry", 0, 0, 1);
    day.site("south").slot("07:00", "08:00").needs("entry", 1, 1, 1);
    day.volunteer("helper").on("north", "order", "0600");
    day.volunteer("able").skills("entry", "lead").on("north", "entry", "0600");
    day.volunteer("lead").skills("lead");
    return day;
  }

  @Test
  void aLeadMakesWayForAnotherInAnyRole() {
    Roster roster = dayOfTwoLeads().roster();
    SearchState state = StateOfEveryCandidate.asIn(roster);
    assertThat(state.mediumCost()).isEqualTo(60);
    outbidByLead(roster, state);
    assertThat(state.mediumCost()).isZero();
  }

  @Test
  void onlyALeadBeginsAChainOfLeads() {
    Scenario day = day(1);
    day.volunteer("red1").team("red");
    Roster roster = day.roster();
    SearchState state = StateOfEveryCandidate.asIn(roster);
    assertThat(outbidByLead(roster, state)).isZero();
  }

  @Test
  void leadingIsWorthItsPriceWhereALeadIsMissed() {
    Roster roster = dayOfTwoLeads().roster();
    SearchState state = StateOfEveryCandidate.asIn(roster);
    int able = 1;
    int order = state.grid().firstDuty(0, 0);
    Descent descent = new Descent(state);
    PricedPlaces places = descent.places(roster);
    state.unassign(able);
    assertThat(places.isLeadWorthItsPrice(order)).isTrue();
    assertThat(state.places().leadWorth(order)).isEqualTo(120 * Descent.MEDIUM_PRICE);
    state.assign(able, 0);
    assertThat(state.places().leadWorth(order)).isZero();
    assertThat(places.isLeadWorthItsPrice(order)).isFalse();
  }
}
