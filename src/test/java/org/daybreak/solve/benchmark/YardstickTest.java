package org.daybreak.solve.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.daybreak.problem.Bound;
import org.daybreak.problem.Score;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class YardstickTest {
  private static Trace trace(@Nullable Bound bound, Trace.Point... points) {
    return new Trace(List.of(points), 5000, 4000, 0, 0, bound);
  }

  private static Trace.Point point(long millis, long medium, long soft) {
    return new Trace.Point(millis, new Score(0, medium, soft));
  }

  @Nested
  class WithoutABound {
    private final Trace good = trace(null, point(900, -60, -30000), point(2000, -60, -20000));
    private final Trace poor = trace(null, point(400, -120, -10000));
    private final Yardstick best = Yardstick.of(List.of(poor, good));

    @Test
    void itIsTheBestScoreOfAll() {
      assertThat(best).isEqualTo(new Yardstick(false, 0, -60, -20000, -60));
    }

    @Test
    void aLowerMediumHasNoGapOfTheSoftLevel() {
      assertThat(best.mediumGap(poor.result())).hasValue(60);
      assertThat(best.softGap(poor.result())).isEmpty();
      assertThat(best.millisToOnePercent(poor)).isEmpty();
    }

    @Test
    void whoBreaksMoreThanNeededHasNoGap() {
      assertThat(best.mediumGap(new Score(-1, 0, 0))).isEmpty();
      assertThat(best.softGap(new Score(-1, 0, 0))).isEmpty();
    }

    @Test
    void onePercentIsReachedAtItsEdgeAndNotOneBelow() {
      assertThat(best.millisToOnePercent(trace(null, point(700, -60, -20200)))).hasValue(700);
      assertThat(best.millisToOnePercent(trace(null, point(700, -60, -20201)))).isEmpty();
    }

    @Test
    void theFirstMomentCounts() {
      assertThat(best.millisToOnePercent(good)).hasValue(2000);
    }
  }

  @Nested
  class WithBounds {
    private final Trace tight =
        trace(new Bound(-60, -19000, -60), point(1000, -60, -20000), point(1500, -60, -19100));
    private final Trace loose = trace(new Bound(-30, -18000, -60), point(1000, -60, -21000));
    private final Trace other = trace(new Bound(-90, -1000, -600), point(1000, -600, -5000));
    private final Yardstick yardstick = Yardstick.of(List.of(loose, other, tight));

    @Test
    void eachLevelHasItsTightestBound() {
      assertThat(yardstick).isEqualTo(new Yardstick(true, 0, -90, -19000, -60));
    }

    @Test
    void theGapIsInUnitsAndInPercentOfTheBound() {
      assertThat(yardstick.softGap(loose.result())).hasValue(2000);
      assertThat(yardstick.softGapPercent(new Score(0, -60, -19190))).hasValue(1.0);
    }

    @Test
    void whoIsFurtherThanOnePercentNeverReachesIt() {
      assertThat(yardstick.millisToOnePercent(tight)).hasValue(1500);
      assertThat(yardstick.millisToOnePercent(loose)).isEmpty();
    }
  }

  @Test
  void thereIsNoPercentOfABoundOfZero() {
    Yardstick zero = new Yardstick(true, 0, 0, 0, 0);
    assertThat(zero.softGap(new Score(0, 0, -50))).hasValue(50);
    assertThat(zero.softGapPercent(new Score(0, 0, -50))).isEmpty();
    assertThat(zero.millisToOnePercent(trace(null, point(1, 0, 0)))).hasValue(1);
  }
}
