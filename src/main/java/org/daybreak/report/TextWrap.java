package org.daybreak.report;

import java.util.ArrayList;
import java.util.List;

/** Breaks lines so that they fit a terminal: at blanks, and beside characters that are wide. */
final class TextWrap {
  /** The columns of the narrowest usual terminal. */
  static final int COLUMNS = 80;

  /** What does not begin a line: closing punctuation, Chinese and other. */
  private static final String CLOSING =
      ",.:;!?)\u3001\u3002\uff0c\uff1a\uff1b\uff01\uff1f\uff09\u300b\u300d\u300f\u201d\u2019\u2026\u2014\u00b7";

  /** What does not end a line: opening punctuation. */
  private static final String OPENING = "(\uff08\u300a\u300c\u300e\u201c\u2018";

  /** After these a break disturbs least. */
  private static final String PAUSES = " ,;:\u3001\uff0c\u3002\uff1b\uff1a";

  private TextWrap() {}

  /**
   * The line in pieces of at most {@link #COLUMNS} columns, where it can be broken; all but the
   * first are indented.
   *
   * @param indent blanks before the pieces after the first
   */
  static List<String> wrapped(String line, int indent) {
    List<String> pieces = new ArrayList<>();
    String rest = line;
    String blanks = "";
    while (TextTable.width(blanks + rest) > COLUMNS) {
      int end = breakBefore(rest, COLUMNS - blanks.length());
      if (end == rest.length()) {
        break;
      }
      pieces.add((blanks + rest.substring(0, end)).stripTrailing());
      rest = rest.substring(end).stripLeading();
      blanks = " ".repeat(indent);
    }
    pieces.add((blanks + rest).stripTrailing());
    return pieces;
  }

  /** A text of at most so many columns, its end left out for … where it is too long. */
  static String shortened(String text, int columns) {
    if (TextTable.width(text) <= columns) {
      return text;
    }
    int end = 0;
    int width = 0;
    while (true) {
      int next = end + Character.charCount(text.codePointAt(end));
      int wider = width + TextTable.width(text.substring(end, next));
      if (wider > columns - 1) {
        return text.substring(0, end) + "…";
      }
      end = next;
      width = wider;
    }
  }

  /**
   * Where the line is best broken: the last place within the width, after a blank or a comma where
   * that leaves no more than half of it empty; else the first place beyond it.
   */
  private static int breakBefore(String text, int columns) {
    int best = -1;
    int bestAfterPause = -1;
    int width = 0;
    int indent = text.length() - text.stripLeading().length();
    int before = ' ';
    for (int at = 0; at < text.length(); ) {
      int point = text.codePointAt(at);
      if (at > indent && mayBreak(before, point)) {
        if (width > columns) {
          return bestAfterPause >= 0 ? bestAfterPause : best >= 0 ? best : at;
        }
        best = at;
        bestAfterPause = PAUSES.indexOf(before) >= 0 && width >= columns / 2 ? at : bestAfterPause;
      }
      width += TextTable.width(Character.toString(point));
      before = point;
      at += Character.charCount(point);
    }
    return bestAfterPause >= 0 ? bestAfterPause : best >= 0 ? best : text.length();
  }

  private static boolean mayBreak(int before, int after) {
    return before == ' '
        ? after != ' '
        : after != ' '
            && (isWide(before) || isWide(after))
            && CLOSING.indexOf(after) < 0
            && OPENING.indexOf(before) < 0;
  }

  private static boolean isWide(int point) {
    return TextTable.width(Character.toString(point)) == 2;
  }
}
