package org.daybreak.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class TimeWindowTest {
  private static TimeWindow window(long from, long to) {
    return new TimeWindow(from, to);
  }

  @Test
  void itEndsAfterItStarts() {
    assertThatThrownBy(() -> window(5, 5))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The window's end (5) is not after its start (5).");
  }

  @Nested
  class Union {
    @Test
    void ofNothingIsNothing() {
      assertThat(TimeWindow.union(List.of())).isEmpty();
    }

    @Test
    void isInOrder() {
      assertThat(TimeWindow.union(List.of(window(9, 10), window(1, 2), window(5, 6))))
          .containsExactly(window(1, 2), window(5, 6), window(9, 10));
    }

    @Test
    void joinsWhatOverlapsTouchesOrLiesWithin() {
      assertThat(
              TimeWindow.union(
                  List.of(window(0, 10), window(2, 3), window(10, 12), window(11, 20))))
          .containsExactly(window(0, 20));
    }

    @Test
    void leavesAGapOfAMinute() {
      assertThat(TimeWindow.union(List.of(window(0, 10), window(11, 20))))
          .containsExactly(window(0, 10), window(11, 20));
    }

    @Test
    void coversTheSameMinutes() {
      Random random = new Random(3);
      for (int round = 0; round < 200; round++) {
        List<TimeWindow> windows =
            random
                .ints(random.nextInt(6), 0, 30)
                .mapToObj(from -> window(from, from + 1 + random.nextInt(8)))
                .toList();
        List<TimeWindow> union = TimeWindow.union(windows);
        assertThat(minutes(union)).as("%s", windows).isEqualTo(minutes(windows));
        assertThat(IntStream.range(1, union.size()))
            .as("%s", union)
            .allMatch(i -> union.get(i - 1).toEpochMinute() < union.get(i).fromEpochMinute());
      }
    }

    private static List<Integer> minutes(List<TimeWindow> windows) {
      return IntStream.range(0, 40)
          .filter(
              minute ->
                  windows.stream()
                      .anyMatch(
                          it -> it.fromEpochMinute() <= minute && minute < it.toEpochMinute()))
          .boxed()
          .toList();
    }
  }
}
