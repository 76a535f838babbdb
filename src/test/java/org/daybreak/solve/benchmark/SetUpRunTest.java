package org.daybreak.solve.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.daybreak.constraint.ScoreSheet;
import org.daybreak.measure.Measures;
import org.daybreak.problem.Bound;
import org.daybreak.problem.Problem;
import org.daybreak.problem.Score;
import org.daybreak.roster.Roster;
import org.daybreak.sample.ProblemGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The benchmark that runs with the tests: bounded by steps, it looks at scores, not at seconds. */
class SetUpRunTest {
  private static final RunLimit LIMIT = RunLimit.ofSteps(3);

  private static Roster start(long seed) {
    Problem problem = ProblemGenerator.generate(30, 3, seed);
    return Roster.of(new Measures(problem), Map.of());
  }

  private static Trace run(SetUp setUp, long seed) {
    return SetUpRun.of(setUp, start(seed), LIMIT, seed, () -> 0);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void oursIsAtLeastAsGoodAsTimefoldsWhichIsAtLeastAsGoodAsConstruction(long seed) {
    Score ours = run(SetUp.DAYBREAK, seed).result();
    Score timefold = run(SetUp.TIMEFOLD_DEFAULT, seed).result();
    Score construction = run(SetUp.CONSTRUCTION, seed).result();
    assertThat(ours).as("seed %d", seed).isGreaterThanOrEqualTo(timefold);
    assertThat(timefold).as("seed %d", seed).isGreaterThanOrEqualTo(construction);
  }

  @ParameterizedTest
  @EnumSource(SetUp.class)
  void theSameSeedAndStepsGiveTheSameResultInAsManyMoves(SetUp setUp) {
    Trace once = run(setUp, 4);
    Trace again = run(setUp, 4);
    assertThat(again.result()).isEqualTo(once.result());
    assertThat(again.moves()).isEqualTo(once.moves());
  }

  @ParameterizedTest
  @EnumSource(SetUp.class)
  void itTriesMovesButNoMoreThanAllowed(SetUp setUp) {
    Trace trace = run(setUp, 5);
    assertThat(trace.moves()).isBetween(1L, 3L * RunLimit.MOVES_PER_STEP + 1);
    assertThat(trace.peakHeapBytes()).isPositive();
  }

  @ParameterizedTest
  @EnumSource(SetUp.class)
  void scoresOnlyBecomeBetter(SetUp setUp) {
    List<Score> scores = run(setUp, 6).points().stream().map(Trace.Point::score).toList();
    assertThat(scores).isSorted().doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @EnumSource(SetUp.class)
  void oneVolunteerAloneIsNoProblem(SetUp setUp) {
    Problem problem = ProblemGenerator.generate(1, 1, 7);
    Roster alone = Roster.of(new Measures(problem), Map.of());
    assertThat(SetUpRun.of(setUp, alone, LIMIT, 1, () -> 0).result())
        .isGreaterThanOrEqualTo(ScoreSheet.of(alone).score());
  }

  @Test
  void oursProvesABoundThatNoSetUpExceeds() {
    Bound bound = Objects.requireNonNull(run(SetUp.DAYBREAK, 9).bound());
    for (SetUp setUp : SetUp.values()) {
      assertThat(bound.isRefutedBy(run(setUp, 9).result())).as(setUp.id()).isFalse();
    }
    assertThat(run(SetUp.CONSTRUCTION, 9).bound()).isNull();
  }

  @Test
  void theStartIsLeftAsItIs() {
    Roster start = start(8);
    SetUpRun.of(SetUp.TIMEFOLD_DEFAULT, start, RunLimit.ofSteps(1), 1, () -> 0);
    assertThat(start.duties()).isEmpty();
  }
}
