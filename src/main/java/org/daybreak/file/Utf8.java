package org.daybreak.file;

/**
 * Tells whether bytes are text in UTF-8: well-formed by table 3-7 of the Unicode standard, and
 * without the NUL that only damaged files and wider encodings hold.
 */
final class Utf8 {
  private Utf8() {}

  /** The position of the first byte that no such text has there, −1 where there is none. */
  static int firstInvalid(byte[] source) {
    int position = 0;
    while (position < source.length) {
      if (source[position] > 0) {
        position++;
      } else {
        int length = sequenceLength(source, position);
        if (length == 0) {
          return position;
        }
        position += length;
      }
    }
    return -1;
  }

  /** The length of the sequence of several bytes at a position, 0 where it is malformed. */
  private static int sequenceLength(byte[] source, int position) {
    int lead = source[position] & 0xFF;
    int length = lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0;
    if (length == 0 || position + length > source.length) {
      return 0;
    }
    int second = source[position + 1] & 0xFF;
    int least = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
    int most = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
    if (second < least || second > most) {
      return 0;
    }
    for (int next = 2; next < length; next++) {
      if ((source[position + next] & 0xC0) != 0x80) {
        return 0;
      }
    }
    return length;
  }
}
