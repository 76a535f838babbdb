package org.daybreak.day.campaign;

import java.util.Arrays;

/**
 * How something is spread over people.
 *
 * @param mean of all people
 * @param most of one person
 * @param giniPercent Gini coefficient in percent, rounded: 0 when all have the same, towards 100
 *     when one has all
 */
public record Spread(double mean, long most, int giniPercent) {
  /** Of one number a person, none negative. */
  static Spread of(long[] amounts) {
    long[] sorted = amounts.clone();
    Arrays.sort(sorted);
    double sum = 0;
    double weighted = 0;
    for (int index = 0; index < sorted.length; index++) {
      sum += sorted[index];
      weighted += (2.0 * (index + 1) - sorted.length - 1) * sorted[index];
    }
    int people = sorted.length;
    double gini = sum == 0 ? 0 : weighted / (people * sum);
    return new Spread(
        people == 0 ? 0 : sum / people,
        people == 0 ? 0 : sorted[people - 1],
        (int) Math.round(100 * gini));
  }
}
