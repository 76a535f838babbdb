package org.daybreak.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class BoundTest {
  private static final Score ROSTER = new Score(0, -120, -500);

  @Nested
  class Refuting {
    private final Bound bound = new Bound(-60, -400, -120);

    @Test
    void aRosterThatReachesTheBoundAgreesWithIt() {
      assertThat(bound.isRefutedBy(new Score(0, -60, -400))).isFalse();
    }

    @Test
    void aRosterAboveTheMediumBoundRefutesIt() {
      assertThat(bound.isRefutedBy(new Score(0, -59, -9000))).isTrue();
    }

    @Test
    void aRosterAboveTheSoftBoundRefutesIt() {
      assertThat(bound.isRefutedBy(new Score(0, -120, -399))).isTrue();
    }

    @Test
    void ofARosterWithALowerMediumTheSoftBoundSaysNothing() {
      assertThat(bound.isRefutedBy(new Score(0, -121, 9000))).isFalse();
    }
  }

  @Nested
  class Tightest {
    @Test
    void ofTwoBoundsAboutTheRosterTheLowerOfEachLevelHolds() {
      assertThat(tightest(new Bound(-60, -300, -120), new Bound(0, -400, -120)))
          .isEqualTo(new Bound(-60, -400, -120));
    }

    @Test
    void aSoftBoundThatBeginsLowerIsAboutTheRosterToo() {
      assertThat(tightest(new Bound(0, -300, -120), new Bound(0, -400, -200)))
          .isEqualTo(new Bound(0, -400, -120));
      assertThat(tightest(new Bound(0, -400, -200), null)).isEqualTo(new Bound(0, -400, -120));
    }

    @Test
    void aSoftBoundThatIsNotAboutTheRosterGivesWayToOneThatIs() {
      assertThat(tightest(new Bound(-60, -480, -119), new Bound(0, -300, -120)))
          .isEqualTo(new Bound(-60, -300, -120));
      assertThat(tightest(new Bound(0, -300, -120), new Bound(-60, -480, -119)))
          .isEqualTo(new Bound(-60, -300, -120));
    }

    @Test
    void whereNeitherIsAboutTheRosterTheOneThatBeginsLowerIsKept() {
      assertThat(tightest(new Bound(0, -480, -60), new Bound(-30, -300, -90)))
          .isEqualTo(new Bound(-30, -300, -90));
      assertThat(tightest(new Bound(0, -480, -60), null)).isEqualTo(new Bound(0, -480, -60));
    }

    @Test
    void aBoundThatTheRosterRefutesIsLeftOut() {
      assertThat(tightest(new Bound(-121, 0, -200), new Bound(0, -300, -120)))
          .isEqualTo(new Bound(0, -300, -120));
      assertThat(tightest(null, new Bound(0, -501, -120))).isNull();
    }

    @Test
    void withoutAnyThereIsNone() {
      assertThat(tightest(null, null)).isNull();
    }

    private static @Nullable Bound tightest(@Nullable Bound first, @Nullable Bound second) {
      return Bound.tightest(first, second, ROSTER);
    }
  }
}
