package org.daybreak.solve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import ai.timefold.solver.core.config.solver.EnvironmentMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.daybreak.constraint.ScoreSheet;
import org.daybreak.problem.Pin;
import org.daybreak.problem.Problem;
import org.daybreak.problem.Score;
import org.daybreak.roster.Roster;
import org.daybreak.roster.Volunteer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RosterSolverTest {
  private static Roster solve(Roster start, long steps, long seed) {
    return new RosterSolver(
            new SolveSettings(null, steps, seed), progress -> {}, EnvironmentMode.FULL_ASSERT)
        .solve(start);
  }

  private static Roster pinsAlone(Roster roster) {
    return Roster.of(roster.measures(), Map.of());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
  void theHardPenaltyIsThatOfThePinsAloneWhateverItStartsFrom(long seed) {
    Roster start = RandomProblem.roster(seed, 12, 4);
    long pinsAlone = ScoreSheet.of(pinsAlone(start)).score().hard();
    assertThat(ScoreSheet.of(solve(start, 0, seed)).score().hard())
        .as("without a step, seed %d", seed)
        .isEqualTo(pinsAlone);
    assertThat(ScoreSheet.of(solve(start, 20, seed)).score().hard())
        .as("seed %d", seed)
        .isEqualTo(pinsAlone);
  }

  @ParameterizedTest
  @ValueSource(longs = {21, 22, 23, 24, 25})
  void pinnedVolunteersStayWhereTheyAre(long seed) {
    Roster solved = solve(RandomProblem.roster(seed, 20, 4), 20, seed);
    for (Pin pin : solved.problem().pins()) {
      Volunteer volunteer = solved.getVolunteers().get(pin.profile().index());
      assertThat(volunteer.getDuty()).as("%s, seed %d", pin.profile(), seed).isEqualTo(pin.duty());
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {31, 32, 33})
  void theSameSeedAndStepsGiveTheSameRoster(long seed) {
    Roster start = RandomProblem.roster(seed, 30, 6);
    assertThat(solve(start, 150, seed).duties()).isEqualTo(solve(start, 150, seed).duties());
  }

  @Test
  void theStartIsLeftAsItIs() {
    Roster start = RandomProblem.roster(41, 20, 4);
    var before = start.duties();
    solve(start, 10, 1);
    assertThat(start.duties()).isEqualTo(before);
  }

  @Test
  void stoppedBeforeItBeginsItStillReturnsARosterThatKeepsTheRules() {
    Roster start = RandomProblem.roster(42, 20, 4);
    RosterSolver solver = new RosterSolver(new SolveSettings(null, null, 1), progress -> {});
    solver.stop();
    Roster solved = solver.solve(start);
    assertThat(ScoreSheet.of(solved).score().hard())
        .isEqualTo(ScoreSheet.of(pinsAlone(start)).score().hard());
  }

  @Test
  void stopEndsASearchThatWouldGoOn() {
    List<Progress> told = new ArrayList<>();
    Roster start = RandomProblem.roster(43, 20, 4);
    RosterSolver[] solver = new RosterSolver[1];
    solver[0] =
        new RosterSolver(
            new SolveSettings(Duration.ofHours(1), null, 1),
            progress -> {
              told.add(progress);
              solver[0].stop();
            });
    Roster solved = solver[0].solve(start);
    assertThat(told).hasSizeBetween(1, 2);
    assertThat(ScoreSheet.of(solved).score()).isEqualTo(told.get(told.size() - 1).best());
  }

  @Test
  void theProgressEndsWithTheScoreOfTheResult() {
    List<Progress> told = new ArrayList<>();
    Roster solved =
        new RosterSolver(new SolveSettings(null, 50L, 1), told::add)
            .solve(RandomProblem.roster(44, 20, 4));
    Score score = ScoreSheet.of(solved).score();
    assertThat(told.get(told.size() - 1).best()).isEqualTo(score);
    assertThat(told.get(told.size() - 1).limit()).isNull();
  }

  @Test
  void moreStepsNeverMakeItWorse() {
    Roster start = RandomProblem.roster(45, 30, 6);
    Score few = ScoreSheet.of(solve(start, 5, 1)).score();
    Score again = ScoreSheet.of(solve(solve(start, 5, 1), 5, 2)).score();
    assertThat(again).isGreaterThanOrEqualTo(few);
  }

  @Test
  void theDefaultTimeLimitGrowsWithTheProblem() {
    Problem small = RandomProblem.roster(46, 5, 2).problem();
    Problem large = RandomProblem.roster(46, 600, 2).problem();
    assertThat(RosterSolver.defaultTimeLimit(small)).isEqualTo(Duration.ofSeconds(5));
    assertThat(RosterSolver.defaultTimeLimit(large))
        .isBetween(Duration.ofSeconds(20), Duration.ofSeconds(30));
  }

  @Test
  void nobodyToMoveIsNoProblem() {
    Roster start = RandomProblem.roster(47, 0, 2);
    assertThat(solve(start, 5, 1).getVolunteers()).isEmpty();
  }

  @Test
  void aNegativeLimitIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new SolveSettings(null, -1L, 0))
        .withMessageContaining("(-1)");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new SolveSettings(Duration.ofSeconds(-1), null, 0))
        .withMessageContaining("(PT-1S)");
  }
}
