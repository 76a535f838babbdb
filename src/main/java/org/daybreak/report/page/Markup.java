package org.daybreak.report.page;

/** Text as it stands in HTML. */
final class Markup {
  private Markup() {}

  /** The text with everything escaped that HTML would take for its own. */
  static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
