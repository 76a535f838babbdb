package org.daybreak.bound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.daybreak.roster.Roster;
import org.daybreak.scenario.Scenario;
import org.daybreak.table.CostTables;
import org.daybreak.table.Grid;
import org.junit.jupiter.api.Test;

class TeamAnswersTest {
  private static final double HOME_COST = 10_000;

  /**
   * Two of a team, each of whom would cost 100 more in the other's area. Together in one area they
   * cost 100, apart 240: prices prove the 100 when each pays 170 in the own area and 70 in the
   * other's, of which 240 are for the area that a team may always have.
   */
  private final Roster roster = roster();

  private final Grid grid = new Grid(roster.problem());
  private final Relaxation relaxation = new Relaxation(new CostTables(grid, roster.measures()));
  private final TeamLinks links =
      new TeamLinks(
          relaxation,
          new int[][] {{area(0), area(1)}, {area(0), area(1)}},
          new Objective(30, true));

  private static Roster roster() {
    Scenario day = Scenario.day().team("red");
    for (String area : new String[] {"north", "south"}) {
      day.site(area).area(area).slot("06:00", "08:00").needs("order", 0, 2, 2);
    }
    day.volunteer("a").team("red");
    day.volunteer("b").team("red");
    return day.roster();
  }

  private double[][] paidAfter(int steps) {
    TeamAnswers answers = new TeamAnswers(grid);
    for (int step = 0; step < steps; step++) {
      double temperature = GeometricCooling.between(20, 0.5, (double) step / steps);
      answers.clear();
      for (int member = 0; member < 2; member++) {
        answers.add(HOME_COST, found(member), temperature);
      }
      answers.settle(links, 0, temperature);
    }
    return new double[][] {paid(0), paid(1)};
  }

  private int area(int site) {
    return grid.area(grid.firstDutyOfSite(site));
  }

  /** By site. */
  private double[] paid(int member) {
    double[] byArea = links.of(member, 0, new double[roster.problem().areas().size()]);
    return new double[] {byArea[area(0)], byArea[area(1)]};
  }

  /** The member's duty in each area, at what is paid there. */
  private Choices.Found found(int member) {
    Choices.Found found = new Choices.Found(grid);
    double[] extras = links.of(member, 0, found.extras);
    found.size = 2;
    for (int site = 0; site < 2; site++) {
      found.duties[site] = grid.firstDutyOfSite(site);
      found.reduced[site] = extras[area(site)] + (site == member ? 0 : 100);
    }
    return found;
  }

  @Test
  void whatMembersPaySettlesBetweenThem() {
    double[][] paid = paidAfter(20);
    assertThat(Math.min(paid[0][0], paid[0][1] + 100)).isCloseTo(170, within(2.0));
    assertThat(Math.min(paid[1][1], paid[1][0] + 100)).isCloseTo(170, within(2.0));
    assertThat(paid[0][0] + paid[1][0]).isLessThanOrEqualTo(240 + 1e-9);
    assertThat(paid[0][1] + paid[1][1]).isLessThanOrEqualTo(240 + 1e-9);
  }

  @Test
  void dutiesComeBackAtWhatIsPaidNow() {
    TeamAnswers answers = new TeamAnswers(grid);
    answers.add(HOME_COST, found(0), 5);
    answers.add(HOME_COST, found(1), 5);
    double[] before = paid(1);
    answers.settle(links, 0, 5);
    assertThat(paid(1)).isNotEqualTo(before);
    Choices.Found found = new Choices.Found(grid);
    answers.restore(1, links.of(1, 0, found.extras), found);
    assertThat(found.size).isEqualTo(2);
    assertThat(found.duties).startsWith(grid.firstDutyOfSite(0), grid.firstDutyOfSite(1));
    assertThat(found.reduced[0]).isCloseTo(paid(1)[0] + 100, within(1e-9));
    assertThat(found.reduced[1]).isCloseTo(paid(1)[1], within(1e-9));
  }
}
