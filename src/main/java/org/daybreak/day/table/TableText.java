package org.daybreak.day.table;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The text of a table in the encodings that spreadsheets use. */
final class TableText {
  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final Charset GB18030 = Charset.forName("GB18030");

  /** What a spreadsheet may take for a formula at the beginning of a cell. */
  private static final String FORMULA = "=+-@";

  private TableText() {}

  /** The text without a byte order mark; null when it is in none of the encodings. */
  static @Nullable String decode(byte[] bytes) {
    List<Charset> charsets =
        startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)
            ? List.of(StandardCharsets.UTF_16)
            : List.of(StandardCharsets.UTF_8, GB18030);
    for (Charset charset : charsets) {
      try {
        String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
      } catch (CharacterCodingException e) {
        // Another of the encodings, or none.
      }
    }
    return null;
  }

  private static boolean startsWith(byte[] bytes, int first, int second) {
    return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
  }

  /** A cell without the blanks around it, and without the apostrophe that guards a formula. */
  static String plain(String cell) {
    String plain = cell.replaceAll("^[\\s\\u00A0\\u3000]+|[\\s\\u00A0\\u3000]+$", "");
    return plain.length() > 1 && plain.charAt(0) == '\'' && FORMULA.indexOf(plain.charAt(1)) >= 0
        ? plain.substring(1)
        : plain;
  }
}
