package org.daybreak.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.daybreak.measure.Eligibility;
import org.daybreak.problem.Duty;
import org.daybreak.problem.Problem;
import org.daybreak.problem.Profile;
import org.daybreak.roster.Roster;
import org.daybreak.solve.RandomProblem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CandidatesTest {
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void exactlyTheEligibleDutiesAreListedEachWithTheCostOfItsMeasures(long seed) {
    Roster roster = RandomProblem.roster(seed, 25, 5);
    Problem problem = roster.problem();
    Grid grid = new Grid(problem);
    Eligibility eligibility = new Eligibility(roster.measures());
    PairCosts pairCosts = new PairCosts(roster.measures());
    Candidates candidates = EveryCandidate.of(grid, roster.measures());
    for (Profile profile : problem.profiles()) {
      int listed = 0;
      for (int number = 0; number < grid.dutyCount(); number++) {
        Duty duty = grid.duty(number);
        int candidate = candidates.find(profile.index(), number);
        assertThat(candidate >= 0)
            .as("%s on %s, seed %d", profile, duty, seed)
            .isEqualTo(eligibility.isEligible(profile, duty));
        if (candidate >= 0) {
          listed++;
          assertThat(candidates.cost(profile.index(), candidate))
              .as("%s on %s, seed %d", profile, duty, seed)
              .isEqualTo(pairCosts.soft(profile, duty));
        }
      }
      assertThat(candidates.count(profile.index())).isEqualTo(listed);
    }
  }
}
