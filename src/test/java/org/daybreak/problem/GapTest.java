package org.daybreak.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;

class GapTest {
  private static final Bound BOUND = new Bound(-60, -400, -120);

  @Test
  void itIsBoundMinusScoreInUnitsAndInPercentOfTheBound() {
    Gap gap = gap(BOUND, new Score(0, -120, -500));
    assertThat(gap.medium().difference()).isEqualTo(60);
    assertThat(gap.medium().percent()).isEqualTo(100.0);
    assertThat(soft(gap).difference()).isEqualTo(100);
    assertThat(soft(gap).percent()).isEqualTo(25.0);
    assertThat(gap.isClosed()).isFalse();
  }

  @Test
  void percentIsOfTheBoundsAmountWhateverItsSign() {
    assertThat(soft(gap(new Bound(0, 400, 0), new Score(0, 0, 300))).percent()).isEqualTo(25.0);
  }

  @Test
  void aBoundOfZeroHasNoPercent() {
    Gap gap = gap(new Bound(0, 0, -120), new Score(0, -120, -5));
    assertThat(gap.medium().percent()).isNull();
    assertThat(soft(gap).percent()).isNull();
    assertThat(soft(gap).difference()).isEqualTo(5);
  }

  @Test
  void whereMorePeopleAreMissingThanTheBoundSpeaksOfThereIsNoSoftGap() {
    Gap gap = gap(BOUND, new Score(0, -121, -500));
    assertThat(gap.medium().difference()).isEqualTo(61);
    assertThat(gap.soft()).isNull();
    assertThat(gap.isClosed()).isFalse();
  }

  @Test
  void moreHardPenaltyThanThePinsAloneLeavesNoGap() {
    assertThat(Gap.of(BOUND, new Score(-8, -120, -500), -7)).isNull();
    assertThat(Gap.of(BOUND, new Score(-7, -120, -500), -7)).isNotNull();
  }

  @Test
  void aBoundThatTheRosterRefutesLeavesNoGap() {
    assertThat(Gap.of(BOUND, new Score(0, -60, -399), 0)).isNull();
    assertThat(Gap.of(null, new Score(0, 0, 0), 0)).isNull();
  }

  @Test
  void aRosterThatReachesBothLevelsClosesIt() {
    assertThat(gap(BOUND, new Score(0, -60, -400)).isClosed()).isTrue();
    assertThat(gap(BOUND, new Score(0, -61, -400)).isClosed()).isFalse();
    assertThat(gap(BOUND, new Score(0, -60, -401)).isClosed()).isFalse();
  }

  @Test
  void aDifferenceThatDoesNotFitIsTheLargestThatDoes() {
    Gap gap = gap(new Bound(0, Long.MAX_VALUE, 0), new Score(0, 0, -1));
    assertThat(soft(gap).difference()).isEqualTo(Long.MAX_VALUE);
  }

  private static Gap gap(Bound bound, Score score) {
    return Objects.requireNonNull(Gap.of(bound, score, 0));
  }

  private static Gap.OfLevel soft(Gap gap) {
    return Objects.requireNonNull(gap.soft());
  }
}
