package org.daybreak.bound;

import java.util.Arrays;

/**
 * How much longer than the curvature allows each price may step: longer while it is pushed the same
 * way again and again, half as long when the push turns (after Riedmiller and Braun, "A direct
 * adaptive method for faster backpropagation learning: the RPROP algorithm", 1993). Where a few
 * leads are missing at many places, all those prices must move together, against which each place
 * by itself hesitates.
 */
final class Eagerness {
  private static final double GROWTH = 1.1;
  private static final double MOST = 30;

  private final double[] factors;
  private final double[] pushes;

  /** No price pushed yet. */
  Eagerness(int prices) {
    this.factors = new double[prices];
    this.pushes = new double[prices];
    Arrays.fill(factors, 1);
  }

  /** The factor for the next step of one price, 1 to 30. */
  double next(int index, double push) {
    factors[index] =
        push * pushes[index] < 0
            ? Math.max(1, factors[index] / 2)
            : Math.min(MOST, factors[index] * GROWTH);
    pushes[index] = push;
    return factors[index];
  }
}
