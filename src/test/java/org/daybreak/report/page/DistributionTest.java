package org.daybreak.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class DistributionTest {
  @Test
  void itCountsPeopleByRange() {
    assertThat(Distribution.of(LongStream.of(0, 4, 5, 9, 21), 5, 10))
        .isEqualTo(new Distribution(5, 39, 5, 21, 5, List.of(2, 2, 0, 0, 1)));
  }

  @Test
  void halfOfThePeopleHaveNoMoreThanTheMedian() {
    assertThat(Distribution.of(LongStream.of(7, 1, 3, 9), 1).median()).isEqualTo(3);
    assertThat(Distribution.of(LongStream.of(7, 1, 3), 1).median()).isEqualTo(3);
  }

  @Test
  void nobodyHasNothing() {
    assertThat(Distribution.of(LongStream.empty(), 5))
        .isEqualTo(new Distribution(0, 0, 0, 0, 5, List.of()));
  }

  @Test
  void barsStayFewHoweverFarTheNumbersReach() {
    Distribution far = Distribution.of(LongStream.of(0, 100_000), 5, 60);
    assertThat(far.bars()).hasSizeLessThanOrEqualTo(12);
    assertThat(far.barWidth()).isEqualTo(60L * 256);
    assertThat(far.bars().get(far.bars().size() - 1)).isEqualTo(1);
  }
}
