package org.daybreak.day.standby;

import java.util.ArrayList;
import java.util.List;

/**
 * How many of those who are to be in one place, or as leads in one slot, come, where each comes
 * with a probability of its own and independently: exact, up to the number wanted.
 */
final class Attendance {
  private final int wanted;
  private final double weight;
  private final List<Double> rates = new ArrayList<>();

  /** By number below the wanted one: the probability that so many come. */
  private double[] below;

  /**
   * Nobody is to come yet.
   *
   * @param wanted people
   * @param weight of one person missing: minutes times the site's priority
   */
  Attendance(int wanted, double weight) {
    this.wanted = wanted;
    this.weight = weight;
    this.below = nobody();
  }

  private double[] nobody() {
    double[] none = new double[wanted];
    if (wanted > 0) {
      none[0] = 1;
    }
    return none;
  }

  /** How many are to come. */
  int people() {
    return rates.size();
  }

  int wanted() {
    return wanted;
  }

  void add(double rate) {
    rates.add(rate);
    below = with(below, rate);
  }

  void remove(double rate) {
    rates.remove(rate);
    below = nobody();
    for (double each : rates) {
      below = with(below, each);
    }
  }

  private static double[] with(double[] below, double rate) {
    double[] after = new double[below.length];
    for (int come = 0; come < below.length; come++) {
      after[come] = below[come] * (1 - rate) + (come == 0 ? 0 : below[come - 1] * rate);
    }
    return after;
  }

  /** The probability that fewer come than are wanted. */
  double shortage() {
    double sum = 0;
    for (double each : below) {
      sum += each;
    }
    return sum;
  }

  /** Expected people missing, times the weight. */
  double expected() {
    double sum = 0;
    for (int come = 0; come < wanted; come++) {
      sum += (wanted - come) * below[come];
    }
    return sum * weight;
  }

  /** What one person more, who comes with this rate, takes off the expected shortage. */
  double gain(double rate) {
    return rate * shortage() * weight;
  }

  /** What the expected shortage grows by when one person of this rate less is to come. */
  double loss(double rate) {
    double before = expected();
    remove(rate);
    double after = expected();
    add(rate);
    return after - before;
  }
}
