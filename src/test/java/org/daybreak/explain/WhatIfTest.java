package org.daybreak.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.daybreak.constraint.ScoreSheet;
import org.daybreak.problem.Duty;
import org.daybreak.problem.Level;
import org.daybreak.problem.Pin;
import org.daybreak.problem.Problem;
import org.daybreak.problem.Profile;
import org.daybreak.problem.Score;
import org.daybreak.roster.Roster;
import org.daybreak.solve.RandomProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WhatIfTest {
  private static List<Reassignment> randomSteps(WhatIf whatIf, Random random) {
    Problem problem = whatIf.problem();
    List<Reassignment> steps = new ArrayList<>();
    for (Profile profile : problem.profiles()) {
      if (!whatIf.isPinned(profile) && random.nextInt(8) == 0) {
        steps.add(
            whatIf.reassigned(
                profile, random.nextInt(4) == 0 ? null : RandomRosters.duty(problem, random)));
      }
    }
    return steps;
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void aChangeIsWorthWhatScoringTheChangedRosterSays(long seed) {
    Roster roster = RandomProblem.roster(seed, 30, 5);
    Random random = new Random(seed);
    try (WhatIf whatIf = new WhatIf(roster)) {
      for (int check = 0; check < 20; check++) {
        List<Reassignment> steps = randomSteps(whatIf, random);
        ScoreSheet after = ScoreSheet.of(Changed.roster(roster, steps));
        assertThat(whatIf.score(steps)).as("seed %d", seed).isEqualTo(after.score());
        Change change = whatIf.priced(steps);
        assertThat(change.delta()).isEqualTo(ScoreDelta.between(ScoreSheet.of(roster), after));
        for (Level level : Level.values()) {
          assertThat(change.delta().levels().level(level))
              .isEqualTo(after.score().level(level) - whatIf.sheet().score().level(level));
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13})
  void askingChangesNothing(long seed) {
    Roster roster = RandomProblem.roster(seed, 30, 5);
    Score before = ScoreSheet.of(roster).score();
    Random random = new Random(seed);
    try (WhatIf whatIf = new WhatIf(roster)) {
      for (int question = 0; question < 50; question++) {
        whatIf.score(randomSteps(whatIf, random));
        Profile profile = roster.problem().profiles().get(random.nextInt(30));
        whatIf.score(profile, RandomRosters.duty(roster.problem(), random));
      }
      assertThat(whatIf.score(List.of())).isEqualTo(before);
    }
    assertThat(ScoreSheet.of(roster).score()).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(longs = {21, 22, 23})
  void manyQuestionsAtOnceAreAnsweredInTheirOrder(long seed) {
    Roster roster = RandomProblem.roster(seed, 20, 4);
    Random random = new Random(seed);
    try (WhatIf whatIf = new WhatIf(roster)) {
      List<List<Reassignment>> questions = new ArrayList<>();
      for (int question = 0; question < 20; question++) {
        questions.add(randomSteps(whatIf, random));
      }
      assertThat(whatIf.allPriced(questions))
          .isEqualTo(questions.stream().map(whatIf::priced).toList());
    }
  }

  @Test
  void somebodyPinnedCanBeAskedAbout() {
    Roster roster = RandomProblem.roster(31, 20, 4);
    try (WhatIf whatIf = new WhatIf(roster)) {
      for (Pin pin : roster.problem().pins()) {
        Duty other = RandomRosters.duty(roster.problem(), new Random(1));
        List<Reassignment> steps = List.of(whatIf.reassigned(pin.profile(), other));
        assertThat(whatIf.priced(steps).delta().levels())
            .isEqualTo(whatIf.score(steps).minus(whatIf.sheet().score()));
      }
    }
  }
}
