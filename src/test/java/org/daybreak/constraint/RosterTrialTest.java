package org.daybreak.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.daybreak.explain.RandomRosters;
import org.daybreak.problem.Duty;
import org.daybreak.problem.Profile;
import org.daybreak.roster.Roster;
import org.daybreak.solve.RandomProblem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RosterTrialTest {
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void afterAnyChangesTheScoreIsThatOfTheRosterScoredAnew(long seed) {
    Roster roster = RandomProblem.roster(seed, 30, 5);
    List<Profile> free =
        roster.problem().profiles().stream()
            .filter(it -> !roster.getVolunteers().get(it.index()).isPinned())
            .toList();
    Map<Profile, Duty> duties = new LinkedHashMap<>(roster.duties());
    Random random = new Random(seed);
    try (RosterTrial trial = new RosterTrial(roster)) {
      for (int change = 0; change < 60; change++) {
        Profile profile = free.get(random.nextInt(free.size()));
        @Nullable Duty duty =
            random.nextInt(3) == 0 ? null : RandomRosters.duty(roster.problem(), random);
        Map<Profile, Duty> changed = new LinkedHashMap<>(duties);
        changed.remove(profile);
        if (duty != null) {
          changed.put(profile, duty);
        }
        assertThat(trial.scoreWith(profile, duty))
            .as("seed %d, change %d", seed, change)
            .isEqualTo(ScoreSheet.of(Roster.of(roster.measures(), changed)).score());
        assertThat(trial.duty(profile)).isEqualTo(duties.get(profile));
        if (random.nextBoolean()) {
          trial.give(profile, duty);
          duties = changed;
        }
      }
      assertThat(trial.score())
          .isEqualTo(ScoreSheet.of(Roster.of(roster.measures(), duties)).score());
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12})
  void theRosterItselfStaysAsItIs(long seed) {
    Roster roster = RandomProblem.roster(seed, 10, 3);
    Map<Profile, Duty> before = roster.duties();
    try (RosterTrial trial = new RosterTrial(roster)) {
      roster.problem().profiles().forEach(profile -> trial.give(profile, null));
    }
    assertThat(roster.duties()).isEqualTo(before);
  }
}
