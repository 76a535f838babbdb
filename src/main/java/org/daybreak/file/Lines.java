package org.daybreak.file;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;

/** The lines of a text in UTF-8, counted as an editor counts them. */
final class Lines {
  private Lines() {}

  /**
   * Where a byte stands.
   *
   * @param line counted from 1
   * @param column counted from 1 in characters
   */
  record Place(int line, int column) {}

  /**
   * The places of some bytes.
   *
   * @param source a file's content; a byte order mark is in no column
   * @param offsets 0 to the content's length
   */
  static Map<Integer, Place> places(byte[] source, Collection<Integer> offsets) {
    Map<Integer, Place> places = new HashMap<>();
    int line = 1;
    int column = 1;
    int position = ProblemReader.contentStart(source);
    for (int offset : new TreeSet<>(offsets)) {
      for (; position < offset; position++) {
        if (source[position] == '\n') {
          line++;
          column = 1;
        } else if (!isContinuation(source[position])) {
          column++;
        }
      }
      places.put(offset, new Place(line, column));
    }
    return places;
  }

  /** The position of the first byte of the character that a byte belongs to. */
  static int characterStart(byte[] source, int position) {
    int start = position;
    while (start > 0 && start < source.length && isContinuation(source[start])) {
      start--;
    }
    return start;
  }

  private static boolean isContinuation(byte value) {
    return (value & 0xC0) == 0x80;
  }
}
