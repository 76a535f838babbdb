package org.daybreak.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.daybreak.message.Harmless;
import org.jline.utils.WCWidth;

/** A table in plain text whose columns line up in a terminal, where a Chinese character is wide. */
final class TextTable {
  /** On which side of its column a text stands. */
  enum Side {
    LEFT,
    RIGHT
  }

  private static final String GAP = "  ";

  private final List<Side> sides;
  private final List<List<String>> rows = new ArrayList<>();

  TextTable(Side... sides) {
    this.sides = List.copyOf(Arrays.asList(sides));
  }

  /** Adds a row with one cell a column; what a terminal would obey in it is shown instead. */
  void row(String... cells) {
    if (cells.length != sides.size()) {
      throw new IllegalArgumentException(
          "The row has (%d) cells, not one for each of (%d) columns."
              .formatted(cells.length, sides.size()));
    }
    rows.add(Arrays.stream(cells).map(Harmless::of).toList());
  }

  /** The rows, each with a line end and no trailing blanks. */
  String text() {
    return String.join("\n", lines()) + "\n";
  }

  /** The rows without line ends or trailing blanks. */
  List<String> lines() {
    int[] widths = new int[sides.size()];
    for (List<String> row : rows) {
      for (int column = 0; column < widths.length; column++) {
        widths[column] = Math.max(widths[column], width(row.get(column)));
      }
    }
    List<String> lines = new ArrayList<>();
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int column = 0; column < widths.length; column++) {
        String cell = row.get(column);
        String blanks = " ".repeat(widths[column] - width(cell));
        line.append(column == 0 ? "" : GAP)
            .append(sides.get(column) == Side.LEFT ? cell + blanks : blanks + cell);
      }
      lines.add(line.toString().stripTrailing());
    }
    return lines;
  }

  /** How many columns of a terminal a text takes. */
  static int width(String text) {
    return text.codePoints().map(point -> Math.max(0, WCWidth.wcwidth(point))).sum();
  }
}
