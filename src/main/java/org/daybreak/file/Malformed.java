package org.daybreak.file;

import static org.daybreak.message.ComplaintWords.ENDS_EARLY;
import static org.daybreak.message.ComplaintWords.NOT_JSON;
import static org.daybreak.message.ComplaintWords.NOT_JSON_FULL_WIDTH;
import static org.daybreak.message.ComplaintWords.TOO_DEEP;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Tells what keeps a text from being JSON, and where. */
final class Malformed {
  private static final int SHOWN_BYTES_BEFORE = 40;
  private static final int SHOWN_BYTES_AFTER = 24;
  private static final String MARK = "▶";

  /** What a Chinese keyboard gives instead of what JSON knows. */
  private static final Map<Integer, String> HALF_WIDTH =
      Map.ofEntries(
          Map.entry((int) '，', ","),
          Map.entry((int) '、', ","),
          Map.entry((int) '；', ","),
          Map.entry((int) '：', ":"),
          Map.entry((int) '“', "\""),
          Map.entry((int) '”', "\""),
          Map.entry((int) '‘', "\""),
          Map.entry((int) '’', "\""),
          Map.entry((int) '｛', "{"),
          Map.entry((int) '｝', "}"),
          Map.entry((int) '［', "["),
          Map.entry((int) '］', "]"),
          Map.entry((int) '【', "["),
          Map.entry((int) '】', "]"));

  private final byte[] source;
  private final Complaints complaints;

  private Malformed(byte[] source, Complaints complaints) {
    this.source = source;
    this.complaints = complaints;
  }

  /**
   * Tells a fault of a file's text.
   *
   * @param source UTF-8
   */
  static void tell(JsonProcessingException fault, byte[] source, Complaints complaints) {
    new Malformed(source, complaints).tell(fault);
  }

  private void tell(JsonProcessingException fault) {
    long given = fault.getLocation() == null ? -1 : fault.getLocation().getByteOffset();
    int offset =
        given < 0
            ? source.length
            : Math.min(source.length, ProblemReader.contentStart(source) + (int) given);
    offset = Lines.characterStart(source, offset);
    if (fault instanceof StreamConstraintsException) {
      complaints.errorAt(offset, At.ROOT, TOO_DEEP);
    } else if (fault instanceof JsonEOFException || offset == source.length) {
      complaints.errorAt(offset, At.ROOT, ENDS_EARLY);
    } else {
      String after = text(offset, Math.min(source.length, offset + SHOWN_BYTES_AFTER));
      String halfWidth = HALF_WIDTH.get(after.codePointAt(0));
      if (halfWidth == null) {
        complaints.errorAt(offset, At.ROOT, NOT_JSON, excerpt(offset, after));
      } else {
        String found = Character.toString(after.codePointAt(0));
        complaints.errorAt(
            offset, At.ROOT, NOT_JSON_FULL_WIDTH, excerpt(offset, after), found, halfWidth);
      }
    }
  }

  /** The line around the fault, which stands after the mark. */
  private String excerpt(int offset, String after) {
    int from = Lines.characterStart(source, Math.max(0, offset - SHOWN_BYTES_BEFORE));
    String before = text(from, offset);
    before = before.substring(before.lastIndexOf('\n') + 1).stripLeading();
    int lineEnd = after.indexOf('\n');
    if (lineEnd == 0) {
      return before + MARK + "\n";
    }
    return before
        + MARK
        + after.substring(0, lineEnd < 0 ? after.length() : lineEnd).stripTrailing();
  }

  private String text(int from, int to) {
    return new String(
        source, from, Lines.characterStart(source, to) - from, StandardCharsets.UTF_8);
  }
}
