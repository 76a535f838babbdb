package org.daybreak.message;

/**
 * Makes a text that somebody else wrote fit to be shown: in one line, without anything that a
 * terminal or a reader obeys instead of showing.
 */
public final class Harmless {
  private static final int CONTROL_PICTURES = 0x2400;
  private static final int DELETE = 0x7F;
  private static final int DELETE_PICTURE = 0x2421;
  private static final int REPLACEMENT = 0xFFFD;
  private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
  private static final int ZERO_WIDTH_JOINER = 0x200D;

  private Harmless() {}

  /**
   * The text with a picture (␛, ␊) for every control character, and the replacement character for
   * what is invisible, turns the direction of writing, ends a line or is no character.
   */
  public static String of(String text) {
    return text.codePoints().allMatch(point -> shown(point) == point)
        ? text
        : text.codePoints()
            .map(Harmless::shown)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
  }

  private static int shown(int point) {
    if (point < ' ') {
      return CONTROL_PICTURES + point;
    }
    if (point == DELETE) {
      return DELETE_PICTURE;
    }
    return switch (Character.getType(point)) {
      case Character.FORMAT ->
          point == ZERO_WIDTH_NON_JOINER || point == ZERO_WIDTH_JOINER ? point : REPLACEMENT;
      case Character.CONTROL,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE ->
          REPLACEMENT;
      default -> point;
    };
  }
}
