package org.daybreak.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.test.api.score.stream.ConstraintVerifier;
import org.daybreak.problem.ConstraintId;
import org.daybreak.problem.Level;
import org.daybreak.problem.Score;
import org.daybreak.roster.Roster;
import org.daybreak.roster.Volunteer;
import org.daybreak.scenario.EverythingWrong;
import org.daybreak.scenario.Scenario;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ScoreSheetTest {
  @Test
  void itHasALineForEveryConstraintInTheOrderOfTheTable() {
    assertThat(ScoreSheet.of(Scenario.day().roster()).lines())
        .extracting(ScoreLine::constraint)
        .containsExactly(ConstraintId.values());
  }

  @Test
  void aDayWithoutAnythingIsWorthNothing() {
    assertThat(ScoreSheet.of(Scenario.day().roster()).score()).isEqualTo(new Score(0, 0, 0));
  }

  @Test
  void aRosterWithEverythingWrongIsScoredAllTheSame() {
    ScoreSheet sheet = ScoreSheet.of(EverythingWrong.scenario().roster());
    assertThat(sheet.lines()).allMatch(line -> line.measure() > 0);
    for (Level level : Level.values()) {
      assertThat(sheet.score().level(level))
          .isEqualTo(
              sheet.lines().stream()
                  .filter(line -> line.constraint().level() == level)
                  .mapToLong(ScoreLine::impact)
                  .sum());
    }
  }

  /** The solver sees the roster with its weights; the sheet multiplies them by itself. */
  @Test
  void theSolverGivesTheSameScoreUnderAnyWeights() {
    Scenario scenario = EverythingWrong.scenario();
    int weight = 0;
    for (ConstraintId constraint : ConstraintId.values()) {
      scenario.weight(constraint, weight);
      weight += 7;
    }
    Roster roster = scenario.roster();
    Score score = ScoreSheet.of(roster).score();
    ConstraintVerifier.build(new RosterConstraints(), Roster.class, Volunteer.class)
        .verifyThat()
        .givenSolution(roster)
        .scores(HardMediumSoftLongScore.of(score.hard(), score.medium(), score.soft()));
  }

  @Nested
  class Weight {
    @ParameterizedTest
    @EnumSource(ConstraintId.class)
    void aConstraintCountsAtItsOwnLevelAlone(ConstraintId constraint) {
      Scenario scenario = EverythingWrong.scenario();
      for (ConstraintId other : ConstraintId.values()) {
        scenario.weight(other, other == constraint ? 3 : 0);
      }
      ScoreSheet sheet = ScoreSheet.of(scenario.roster());
      long impact = 3 * sheet.line(constraint).measure() * constraint.sign();
      assertThat(sheet.line(constraint).impact()).isEqualTo(impact).isNotZero();
      assertThat(sheet.score())
          .isEqualTo(
              switch (constraint.level()) {
                case HARD -> new Score(impact, 0, 0);
                case MEDIUM -> new Score(0, impact, 0);
                case SOFT -> new Score(0, 0, impact);
              });
    }

    @Test
    void itIsTheDefaultUnlessTheFileSaysOtherwise() {
      Scenario scenario = EverythingWrong.scenario();
      scenario.weight(ConstraintId.TRAVEL, 11);
      for (ScoreLine line : ScoreSheet.of(scenario.roster()).lines()) {
        ConstraintId constraint = line.constraint();
        assertThat(line.weight())
            .isEqualTo(constraint == ConstraintId.TRAVEL ? 11 : constraint.defaultWeight());
      }
    }

    @Test
    void zeroCostsNothingAndStillShowsTheMeasure() {
      Scenario scenario = EverythingWrong.scenario().weight(ConstraintId.EXCLUDED_SITE, 0);
      ScoreSheet sheet = ScoreSheet.of(scenario.roster());
      assertThat(sheet.line(ConstraintId.EXCLUDED_SITE))
          .isEqualTo(new ScoreLine(ConstraintId.EXCLUDED_SITE, 0, 1, 0));
    }
  }

  @Test
  void aRewardIsAddedAndMayMakeAScorePositive() {
    Scenario day = Scenario.day();
    day.site("s1").slot("08:00", "08:45").needs("order", 1);
    day.site("s1").setupLeadMinutes(15);
    day.volunteer("v1").prefers("sites", "s1").prefers("roles", "order").on("s1", "order", "0800");
    ScoreSheet sheet = ScoreSheet.of(day.roster());
    assertThat(sheet.line(ConstraintId.PREFERRED))
        .isEqualTo(new ScoreLine(ConstraintId.PREFERRED, 30, 2, 60));
    assertThat(sheet.score().soft()).isPositive();
  }

  @Test
  void scoringLeavesTheRosterAsItIs() {
    Roster roster = EverythingWrong.scenario().roster();
    var before = roster.duties();
    ScoreSheet.of(roster);
    assertThat(roster.duties()).isEqualTo(before);
    assertThat(roster.getScore()).isNull();
  }
}
