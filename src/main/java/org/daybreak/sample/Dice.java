package org.daybreak.sample;

import java.util.List;
import java.util.SplittableRandom;

/**
 * Seeded draws. Only the 64 random bits come from the JDK; everything made of them is computed here
 * in whole numbers or exact doubles, so that no Java version changes a generated problem.
 */
final class Dice {
  private final SplittableRandom bits;

  Dice(long seed) {
    this(new SplittableRandom(seed));
  }

  private Dice(SplittableRandom bits) {
    this.bits = bits;
  }

  /** Dice of their own, so that what is drawn from one does not shift the draws of another. */
  Dice split() {
    return new Dice(bits.split());
  }

  /** A whole number from 0 to {@code bound} − 1. */
  int below(int bound) {
    return (int) (((bits.nextLong() >>> 32) * bound) >>> 32);
  }

  /** A whole number from {@code least} to {@code most}, both possible. */
  int between(int least, int most) {
    return least + below(most - least + 1);
  }

  /** Whether something happens that happens to so many in a hundred. */
  boolean percent(double percent) {
    return unit() * 100 < percent;
  }

  /** One of the elements, each as likely as the other. */
  <T> T oneOf(List<T> elements) {
    return elements.get(below(elements.size()));
  }

  /** The index of one of the shares, as likely as its part of their sum. */
  int weighted(int... shares) {
    int sum = 0;
    for (int share : shares) {
      sum += share;
    }
    int left = below(sum);
    int index = 0;
    while (left >= shares[index]) {
      left -= shares[index];
      index++;
    }
    return index;
  }

  /** A bell-shaped draw from −1 to 1 (the sum of three even draws), standard deviation 1/3. */
  double bell() {
    return (unit() + unit() + unit()) * 2 / 3 - 1;
  }

  private double unit() {
    return (bits.nextLong() >>> 11) * 0x1.0p-53;
  }
}
