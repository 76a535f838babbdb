package org.daybreak.bound;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.daybreak.measure.Measures;
import org.daybreak.problem.Problem;
import org.daybreak.sample.ProblemGenerator;
import org.daybreak.table.CostTables;
import org.daybreak.table.DutyPrices;
import org.daybreak.table.DutyRow;
import org.daybreak.table.Grid;
import org.daybreak.table.VolunteerCosts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What sites are passed over for must not hide a duty that is worth a look. */
class ChoicesTest {
  private static final int VOLUNTEERS = 120;

  private final Problem problem = ProblemGenerator.generate(VOLUNTEERS, 15, 5);
  private final CostTables tables = new CostTables(new Grid(problem), new Measures(problem));
  private final Grid grid = tables.grid();
  private final Relaxation relaxation = new Relaxation(tables);
  private final VolunteerCosts[] costsOf =
      problem.profiles().stream()
          .map(profile -> tables.of(profile, IntStream.range(0, problem.sites().size()).toArray()))
          .toArray(VolunteerCosts[]::new);
  private final LevelAscent both =
      LevelAscent.of(relaxation, costsOf, new FarSites(tables), new Objective(40, true));

  /** By duty: the reduced cost of every choice of a volunteer in the window. */
  private Map<Integer, Double> found(int volunteer, double window, boolean exact) {
    Choices.Found found = new Choices.Found(grid);
    double[] extras = both.links().of(volunteer, 0, found.extras);
    double best =
        both.choices().find(volunteer, both.prices(), extras, window, false, exact, found);
    Map<Integer, Double> choices = new TreeMap<>();
    for (int at = 0; at < found.size; at++) {
      if (found.reduced[at] <= best + window) {
        choices.put(found.duties[at], found.reduced[at]);
      }
    }
    return choices;
  }

  @Test
  void whatIsKnownOfSitesFromBeforeHidesNoChoice() {
    int choices = 0;
    for (int step = 0; step < 40; step++) {
      both.step(GeometricCooling.between(60, 1, step / 40.0), 1, false);
      both.prices().sum(0);
      both.company().sum(0);
      for (int volunteer = step % 10; volunteer < VOLUNTEERS; volunteer += 10) {
        Map<Integer, Double> known = found(volunteer, 20, false);
        assertThat(known).isEqualTo(found(volunteer, 20, true));
        choices += known.size();
      }
    }
    assertThat(choices).isGreaterThan(40 * VOLUNTEERS / 10);
  }

  @ParameterizedTest
  @ValueSource(doubles = {-300, -100, -20, 0, 40})
  void noDutyLeftOutCostsLessThanIsSaid(double limit) {
    for (int step = 0; step < 30; step++) {
      both.step(GeometricCooling.between(60, 1, step / 30.0), 1, false);
    }
    int leftOut = 0;
    for (int volunteer = 0; volunteer < VOLUNTEERS; volunteer++) {
      VolunteerCosts costs = costsOf[volunteer];
      boolean lead = relaxation.isLead(volunteer);
      double[] ofDuties = both.prices().ofDuties(lead);
      DutyPrices prices =
          new DutyPrices(ofDuties, both.prices().best.ofRuns(costs.roleGroup(), lead));
      for (int position = 0; position < costs.siteCount(); position++) {
        DutyRow all = new DutyRow();
        costs.addDuties(position, all);
        DutyRow kept = new DutyRow();
        double least = costs.addDuties(position, kept, prices, limit, true);
        assertThat(least).isGreaterThan(limit);
        for (int at = 0; at < all.size(); at++) {
          double reduced = all.cost(at) - ofDuties[all.duty(at)];
          assertThat(contains(kept, all.duty(at))).isEqualTo(reduced <= limit);
          if (reduced > limit) {
            assertThat(reduced).isGreaterThanOrEqualTo(least);
            leftOut++;
          }
        }
      }
    }
    assertThat(leftOut).isPositive();
  }

  private static boolean contains(DutyRow row, int duty) {
    return IntStream.range(0, row.size()).anyMatch(at -> row.duty(at) == duty);
  }
}
