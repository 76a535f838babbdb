package org.daybreak.solve.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.daybreak.bound.BoundFinder;
import org.daybreak.problem.ConstraintId;
import org.daybreak.roster.Roster;
import org.daybreak.scenario.Scenario;
import org.daybreak.solve.state.SearchState;
import org.daybreak.solve.state.StateOfEveryCandidate;
import org.daybreak.table.CostTables;
import org.junit.jupiter.api.Test;

class PricedFillTest {
  /** A team of four, two of whom would like the north, two the south. */
  private static Scenario team(int placesInAnArea) {
    Scenario day = Scenario.day().team("red");
    for (String area : new String[] {"north", "south"}) {
      day.site(area).area(area).slot("06:00", "08:00").needs("order", 0, placesInAnArea);
      for (int member = 1; member <= 2; member++) {
        day.volunteer(area + member).team("red").prefers("areas", area);
      }
    }
    return day;
  }

  private static SearchState filled(Roster roster) {
    SearchState state = StateOfEveryCandidate.of(roster);
    BoundFinder finder = new BoundFinder(new CostTables(state.grid(), roster.measures()));
    for (int step = 0; !finder.hasPrices(); step++) {
      finder.work(step / 100.0, false);
    }
    PricedFill.fill(state, finder.prices());
    return state;
  }

  private static long assigned(SearchState state) {
    return state.grid().problem().profiles().stream()
        .filter(profile -> state.duty(profile.index()) != SearchState.HOME)
        .count();
  }

  @Test
  void aTeamStaysTogetherWhereWishesAreWorthLess() {
    SearchState state = filled(team(4).roster());
    assertThat(assigned(state)).isEqualTo(4);
    assertThat(state.jointCosts()).containsEntry(ConstraintId.TEAM_SPLIT, 0L);
  }

  @Test
  void aTeamSpreadsWhereAnAreaSavesMoreThanItCosts() {
    SearchState state = filled(team(2).roster());
    assertThat(assigned(state)).isEqualTo(4);
    assertThat(state.jointCosts()).containsEntry(ConstraintId.TEAM_SPLIT, 240L);
  }

  @Test
  void whoCameAloneGoesWhereItCostsLeast() {
    Scenario day = Scenario.day();
    day.site("far").at(36.2, 120.3).slot("06:00", "08:00").needs("order", 1);
    day.site("near").slot("06:00", "08:00").needs("order", 1);
    day.volunteer("a").livesKmFrom("near", 1);
    SearchState state = filled(day.roster());
    assertThat(state.grid().site(state.duty(0))).isEqualTo(1);
  }
}
