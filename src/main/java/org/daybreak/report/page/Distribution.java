package org.daybreak.report.page;

import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;

/**
 * How a number is spread over people.
 *
 * @param people how many have one
 * @param total the sum
 * @param median at least half of the people have no more than this; 0 for nobody
 * @param most the greatest; 0 for nobody
 * @param barWidth the numbers that one bar stands for: the first from 0 to below it, and so on
 * @param bars people in each bar, the last one not empty
 */
record Distribution(
    int people, long total, long median, long most, long barWidth, List<Integer> bars) {
  private static final int MOST_BARS = 12;

  Distribution {
    bars = List.copyOf(bars);
  }

  /**
   * Spreads numbers of at least 0.
   *
   * @param barWidths ascending; the first that needs few bars is taken, else doublings of the last
   */
  static Distribution of(LongStream numbers, long... barWidths) {
    long[] sorted = numbers.sorted().toArray();
    int people = sorted.length;
    long most = people == 0 ? 0 : sorted[people - 1];
    long barWidth = barWidth(most, barWidths);
    int[] bars = new int[people == 0 ? 0 : (int) (most / barWidth) + 1];
    for (long number : sorted) {
      bars[(int) (number / barWidth)]++;
    }
    return new Distribution(
        people,
        Arrays.stream(sorted).sum(),
        people == 0 ? 0 : sorted[(people - 1) / 2],
        most,
        barWidth,
        Arrays.stream(bars).boxed().toList());
  }

  private static long barWidth(long most, long... barWidths) {
    for (long width : barWidths) {
      if (most / width < MOST_BARS) {
        return width;
      }
    }
    long width = barWidths[barWidths.length - 1];
    while (most / width >= MOST_BARS) {
      width *= 2;
    }
    return width;
  }
}
