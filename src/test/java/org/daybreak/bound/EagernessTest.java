package org.daybreak.bound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class EagernessTest {
  private final Eagerness eagerness = new Eagerness(2);

  private double afterPushes(double push, int times) {
    double factor = 0;
    for (int i = 0; i < times; i++) {
      factor = eagerness.next(0, push);
    }
    return factor;
  }

  @Test
  void whatIsPushedTheSameWayStepsEverFurther() {
    assertThat(afterPushes(3, 2)).isCloseTo(1.21, within(1e-9));
    assertThat(afterPushes(0.1, 2)).isCloseTo(1.4641, within(1e-9));
  }

  @Test
  void butNotWithoutLimit() {
    assertThat(afterPushes(-1, 100)).isEqualTo(30);
  }

  @Test
  void whereThePushTurnsTheNextStepIsHalfAsLong() {
    double before = afterPushes(1, 20);
    assertThat(eagerness.next(0, -1)).isEqualTo(before / 2);
  }

  @Test
  void noStepIsShorterThanTheCurvatureAllows() {
    assertThat(afterPushes(1, 3)).isLessThan(2);
    assertThat(eagerness.next(0, -1)).isEqualTo(1);
  }

  @Test
  void eachPriceHasItsOwn() {
    assertThat(afterPushes(1, 20)).isGreaterThan(5);
    assertThat(eagerness.next(1, 1)).isCloseTo(1.1, within(1e-9));
  }
}
