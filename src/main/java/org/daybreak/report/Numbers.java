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
}
