package org.daybreak.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Locale;

/** Numbers as people read them, the same in all languages. */
public final class Numbers {
  private Numbers() {}

  /** Grouped by thousands, with a sign when negative. */
  static String grouped(long number) {
    return NumberFormat.getIntegerInstance(Locale.ROOT).format(number);
  }

  /** Percent, at least 0: one digit after the point, rounded up so that "at most" stays true. */
  public static String percent(double percent) {
    NumberFormat format = NumberFormat.getNumberInstance(Locale.ROOT);
    format.setMaximumFractionDigits(1);
    return format.format(BigDecimal.valueOf(percent).setScale(1, RoundingMode.CEILING));
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
