package org.daybreak.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
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

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13})
  void aPartKeepsTheOrderOfPromiseAndTheCosts(long seed) {
    Roster roster = RandomProblem.roster(seed, 25, 5);
    Grid grid = new Grid(roster.problem());
    Candidates all = EveryCandidate.of(grid, roster.measures());
    Candidates part = all.part(volunteer -> volunteer > 2, site -> site % 2 == 0);
    for (int volunteer = 0; volunteer < 25; volunteer++) {
      int rank = 0;
      for (int before = 0; before < all.count(volunteer); before++) {
        int candidate = all.ranked(volunteer, before);
        int duty = all.duty(volunteer, candidate);
        boolean isKept = volunteer > 2 && grid.site(duty) % 2 == 0;
        int found = part.find(volunteer, duty);
        assertThat(found >= 0).isEqualTo(isKept);
        if (isKept) {
          assertThat(part.ranked(volunteer, rank)).isEqualTo(found);
          assertThat(part.cost(volunteer, found)).isEqualTo(all.cost(volunteer, candidate));
          assertThat(
                  IntStream.range(0, part.volunteerCount(duty))
                      .map(position -> part.volunteer(duty, position)))
              .contains(volunteer);
          rank++;
        }
      }
      assertThat(part.count(volunteer)).isEqualTo(rank);
    }
  }
}
