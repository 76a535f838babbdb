package org.daybreak.solve.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** How hot rounds are, and what a missing person costs in them. */
class HeatTest {
  @Test
  void theMoreVolunteersTheLessHot() {
    assertThat(Heat.first(60)).isEqualTo(Heat.HOT);
    assertThat(Heat.first(600).hottest()).isBetween(Heat.first(3000).hottest(), 1.0);
    assertThat(Heat.warm(60)).isEqualTo(Heat.warm(3000));
    assertThat(Heat.warm(3000).hottest()).isEqualTo(Heat.first(3000).hottest());
    assertThat(Heat.first(10_000).hottest()).isLessThan(Heat.first(3000).hottest());
  }

  @Test
  void whereManyAreMissingItBeginsHotterButMissingPeopleStayDear() {
    assertThat(Heat.thawing(60)).isEqualTo(Heat.HOT);
    assertThat(Heat.thawing(3000).hottest())
        .isCloseTo(3 * Heat.first(3000).hottest(), within(1e-12));
    assertThat(Heat.thawing(3000).mediumPrice(0)).isEqualTo(1);
    assertThat(Heat.thawing(5000).hottest())
        .isBetween(Heat.first(5000).hottest(), Heat.thawing(3000).hottest());
    assertThat(Heat.thawing(70_000)).isEqualTo(Heat.first(70_000));
  }

  @Test
  void onlyFewVolunteersGetAWarmRoundAfterTheFirst() {
    assertThat(Heat.isFirstRoundShort(600)).isTrue();
    assertThat(Heat.isFirstRoundShort(1000)).isFalse();
  }

  @Test
  void missingPeopleAreCheapOnlyWhereARoundBeginsHottest() {
    assertThat(Heat.HOT.mediumPrice(0)).isEqualTo(0.15);
    assertThat(Heat.HOT.mediumPrice(0.2)).isBetween(0.15, Heat.warm(200).mediumPrice(0.2));
    for (double done : new double[] {0.3, 0.6, 1}) {
      assertThat(Heat.HOT.mediumPrice(done)).isEqualTo(Heat.first(600).mediumPrice(done));
    }
    assertThat(Heat.first(600).mediumPrice(0)).isEqualTo(1);
    assertThat(Heat.first(600).mediumPrice(1)).isEqualTo(3);
  }

  @Test
  void teamsGatherAtFirstExceptWhereItIsHot() {
    assertThat(Heat.warm(3000).gatheringPrice(0)).isEqualTo(4);
    assertThat(Heat.warm(3000).gatheringPrice(0.85 / 2)).isCloseTo(2, within(1e-12));
    assertThat(Heat.first(3000).gatheringPrice(0)).isEqualTo(9);
    assertThat(Heat.first(3000).gatheringPrice(0.85)).isZero();
    assertThat(Heat.first(3000).gatheringPrice(1)).isZero();
    assertThat(Heat.HOT.gatheringPrice(0)).isZero();
  }

  @Test
  void aLongRoundStaysHotForLonger() {
    Heat first = Heat.first(3000);
    Heat warm = Heat.warm(3000);
    assertThat(first.hottest()).isEqualTo(warm.hottest());
    assertThat(first.temperature(0)).isEqualTo(warm.temperature(0));
    assertThat(first.temperature(0.25)).isCloseTo(warm.temperature(0.125), within(1e-12));
    assertThat(first.temperature(1)).isCloseTo(warm.temperature(1), within(1e-12));
  }

  @Test
  void missingPeopleMoveOnlyWhereItIsHot() {
    for (Heat heat : new Heat[] {Heat.HOT, Heat.thawing(3000)}) {
      assertThat(heat.isFrozen(0.1)).isFalse();
      assertThat(heat.isFrozen(0.5)).isTrue();
      assertThat(heat.isFrozen(1)).isTrue();
    }
  }

  @Test
  void itCoolsToTheSameEnd() {
    assertThat(Heat.HOT.temperature(0)).isEqualTo(Heat.HOT.hottest());
    assertThat(Heat.HOT.temperature(1)).isCloseTo(Heat.warm(60).temperature(1), within(1e-12));
  }
}
