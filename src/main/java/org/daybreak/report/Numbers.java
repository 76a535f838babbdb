package org.daybreak.report;

import java.text.NumberFormat;
import java.util.Locale;

/** Numbers as people read them, the same in all languages. */
final class Numbers {
  private Numbers() {}

  /** Grouped by thousands, with a sign when negative. */
  static String grouped(long number) {
    return NumberFormat.getIntegerInstance(Locale.ROOT).format(number);
  }

  /** A difference: grouped by thousands, with a sign unless it is 0. */
  static String signed(long difference) {
    return difference > 0 ? "+" + grouped(difference) : grouped(difference);
  }

  /** From a number to a greater one, 2–3; the number alone where both are the same. */
  static String range(long from, long to) {
    return from == to ? grouped(from) : grouped(from) + "–" + grouped(to);
  }
}
