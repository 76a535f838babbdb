package org.daybreak.bound;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.daybreak.constraint.ScoreSheet;
import org.daybreak.problem.ConstraintId;
import org.daybreak.problem.Pin;
import org.daybreak.problem.Problem;
import org.daybreak.problem.Profile;
import org.daybreak.problem.Score;
import org.daybreak.reading.RandomInstance;
import org.daybreak.roster.Roster;
import org.daybreak.scenario.Scenario;
import org.daybreak.solve.RandomProblem;
import org.daybreak.solve.RosterSolver;
import org.daybreak.solve.SolveSettings;
import org.daybreak.table.CostTables;
import org.daybreak.table.Grid;
import org.daybreak.table.VolunteerCosts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who would come alone pays for it, and no roster pays more than it costs. */
class CompanyLinksTest {
  private static CompanyLinks after(int steps, Roster roster) {
    CostTables tables = new CostTables(new Grid(roster.problem()), roster.measures());
    int[] everywhere = IntStream.range(0, roster.problem().sites().size()).toArray();
    VolunteerCosts[] costsOf =
        roster.problem().profiles().stream()
            .map(profile -> tables.of(profile, everywhere))
            .toArray(VolunteerCosts[]::new);
    LevelAscent both =
        LevelAscent.of(
            new Relaxation(tables), costsOf, new FarSites(tables), new Objective(30, true));
    for (int step = 0; step < steps; step++) {
      both.step(GeometricCooling.between(300, 1, (double) step / steps), 1, false);
    }
    both.value(false);
    return both.company();
  }

  static LongStream seeds() {
    return LongStream.rangeClosed(1, 20);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void nobodyPaysMoreThanItCosts(long seed) {
    assertNobodyPaysMoreThanItCosts(RandomProblem.roster(seed, 20, 5), seed);
    assertNobodyPaysMoreThanItCosts(RandomInstance.document(seed).roster(), seed);
  }

  /** Whoever of a team comes to a site, beside those who are pinned there. */
  private static void assertNobodyPaysMoreThanItCosts(Roster roster, long seed) {
    Problem problem = roster.problem();
    CompanyLinks company = after(100, roster);
    Random random = new Random(seed);
    for (int check = 0; check < 2000 && !problem.teams().isEmpty(); check++) {
      int team = random.nextInt(problem.teams().size());
      int site = random.nextInt(problem.sites().size());
      long present = pinned(problem, team, site);
      double paid = 0;
      for (Profile profile : problem.profiles()) {
        boolean isOfTeam = profile.team() != null && profile.team().index() == team;
        boolean isPinned = problem.pins().stream().anyMatch(pin -> pin.profile().equals(profile));
        if (isOfTeam && !isPinned && random.nextInt(4) == 0) {
          paid += company.of(profile.index(), site);
          present++;
        }
      }
      double cost = present == 1 ? (double) problem.weights().of(ConstraintId.LONE_VOLUNTEER) : 0;
      assertThat(paid)
          .as("team %d at site %d, seed %d", team, site, seed)
          .isLessThanOrEqualTo(cost);
    }
  }

  private static long pinned(Problem problem, int team, int site) {
    return problem.pins().stream()
        .filter(pin -> pin.profile().team() != null && pin.profile().team().index() == team)
        .map(Pin::duty)
        .filter(duty -> duty != null && duty.site().index() == site)
        .count();
  }

  /** One of a team at either end of the town, where one person is wanted. */
  private static Scenario eitherEnd() {
    Scenario day = Scenario.day().team("red");
    day.site("north").at(36.12, 120.4).slot("08:00", "10:00").needs("order", 1, 1, 1);
    day.site("south").at(36.0, 120.4).slot("08:00", "10:00").needs("order", 1, 1, 1);
    day.volunteer("a").team("red").home(36.12, 120.4);
    day.volunteer("b").team("red").home(36.0, 120.4);
    return day;
  }

  private static long gapOfSoft(Roster roster) {
    BoundFinder finder =
        new BoundFinder(new CostTables(new Grid(roster.problem()), roster.measures()));
    for (int step = 0; !finder.isFinished(); step++) {
      finder.work(step / 400.0, false);
    }
    RosterSolver solver = new RosterSolver(new SolveSettings(null, 20L, 1), progress -> {});
    Score score = ScoreSheet.of(solver.solve(Roster.of(roster.measures(), Map.of()))).score();
    return -score.soft() - finder.leastSoftCost(-score.medium()).orElseThrow();
  }

  @Test
  void beingAloneCountsInTheBound() {
    assertThat(gapOfSoft(eitherEnd().roster())).isBetween(0L, 1L);
    assertThat(gapOfSoft(eitherEnd().weight(ConstraintId.LONE_VOLUNTEER, 0).roster()))
        .isBetween(0L, 1L);
  }
}
