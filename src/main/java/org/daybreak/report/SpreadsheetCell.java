package org.daybreak.report;

import org.daybreak.message.Harmless;

/** A text that somebody else wrote, as a cell of a table that a spreadsheet opens. */
final class SpreadsheetCell {
  /** What a spreadsheet takes for the beginning of a formula. */
  private static final String FORMULA = "=+-@";

  private SpreadsheetCell() {}

  /** The text in one line; one that looks like a formula gets an apostrophe before it. */
  static String of(String text) {
    String shown = Harmless.of(text);
    return !shown.isEmpty() && FORMULA.indexOf(shown.charAt(0)) >= 0 ? "'" + shown : shown;
  }
}
