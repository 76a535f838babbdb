package org.daybreak.file;

import static org.daybreak.message.ComplaintWords.*;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.daybreak.message.ComplaintWords;
import org.daybreak.problem.Problem;
import org.daybreak.problem.Score;
import org.jspecify.annotations.Nullable;

/** Reads problem files: every file is either read or refused with everything that is wrong. */
public final class ProblemReader {
  private static final JsonFactory JSON = new JsonFactory();
  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private ProblemReader() {}

  /** Reads a file. Never throws: what cannot be read is told. */
  public static Reading read(Path file) {
    try {
      if (Files.isDirectory(file)) {
        return refused(IS_FOLDER, file.toString());
      }
      return read(Files.readAllBytes(file));
    } catch (IOException e) {
      return unread(file, e);
    } catch (OutOfMemoryError e) {
      return refused(TOO_LARGE, Math.min(Integer.MAX_VALUE, memoryBytes()) >> 20);
    }
  }

  /** What is told of a file whose bytes cannot be had. */
  static Reading unread(Path file, IOException fault) {
    if (fault instanceof NoSuchFileException) {
      return refused(NO_SUCH_FILE, file.toString());
    }
    if (fault instanceof AccessDeniedException) {
      return refused(NOT_ALLOWED, file.toString());
    }
    return refused(UNREADABLE, file.toString(), FailureReason.of(fault));
  }

  /** Reads the bytes of a file. */
  public static Reading read(byte[] source) {
    Complaints complaints = new Complaints(source);
    ProblemRecord record = bind(source, ProblemRecord.class, complaints);
    if (record == null) {
      return new Reading(null, complaints.all());
    }
    ProblemAssembler.Assembled assembled = ProblemAssembler.assemble(record, complaints);
    if (complaints.hasErrors()) {
      return new Reading(null, complaints.all());
    }
    FeasibilityWarnings.tell(assembled.problem(), complaints);
    StoredBound bound = StoredBound.of(record);
    Document document =
        new Document(
            source,
            assembled.problem(),
            assembled.duties(),
            score(record),
            bound,
            bound != null && isOf(assembled.problem(), bound, complaints));
    return new Reading(document, complaints.all());
  }

  /** A parser of a file's content, which begins after a byte order mark, if there is one. */
  static JsonParser parser(byte[] source) throws IOException {
    int from = contentStart(source);
    return JSON.createParser(source, from, source.length - from);
  }

  /** A parser of a part of a file's content that is a whole value. */
  static JsonParser parser(byte[] source, int from, int to) throws IOException {
    return JSON.createParser(source, from, to - from);
  }

  /** The position after a byte order mark, if there is one. */
  static int contentStart(byte[] source) {
    return source.length >= 3
            && source[0] == BYTE_ORDER_MARK[0]
            && source[1] == BYTE_ORDER_MARK[1]
            && source[2] == BYTE_ORDER_MARK[2]
        ? 3
        : 0;
  }

  /** The record that a document's text is bound to; null, and told, when it is no JSON. */
  static <T extends Record> @Nullable T bind(byte[] source, Class<T> type, Complaints complaints) {
    int invalid = Utf8.firstInvalid(source);
    if (invalid >= 0) {
      complaints.errorAt(
          invalid, At.FILE, NOT_UTF8, "0x%02X".formatted(Byte.toUnsignedInt(source[invalid])));
      return null;
    }
    try (JsonParser parser = parser(source)) {
      if (parser.nextToken() == null) {
        complaints.error(At.FILE, EMPTY_FILE);
        return null;
      }
      int start = contentStart(source);
      T record = new RecordBinder(parser, start, complaints).read(type, At.ROOT);
      if (parser.nextToken() != null) {
        int offset = start + (int) parser.currentTokenLocation().getByteOffset();
        complaints.errorAt(offset, At.ROOT, GOES_ON);
      }
      return record;
    } catch (JsonProcessingException e) {
      Malformed.tell(e, source, complaints);
      return null;
    } catch (IOException e) {
      throw new UncheckedIOException("Bytes in memory cannot be read.", e);
    }
  }

  private static boolean isOf(Problem problem, StoredBound bound, Complaints complaints) {
    String fingerprint = Fingerprint.of(problem);
    if (fingerprint.equals(bound.fingerprint())) {
      return true;
    }
    complaints.warning(
        At.ROOT.dot("bound").dot("problem"), BOUND_OUTDATED, bound.fingerprint(), fingerprint);
    return false;
  }

  private static @Nullable Score score(ProblemRecord record) {
    ProblemRecord.ScoreRecord score = record.score();
    return score == null || score.hard() == null || score.medium() == null || score.soft() == null
        ? null
        : new Score(score.hard(), score.medium(), score.soft());
  }

  private static Reading refused(ComplaintWords words, Object... arguments) {
    Complaints complaints = new Complaints(new byte[0]);
    complaints.error(At.FILE, words, arguments);
    return new Reading(null, complaints.all());
  }

  private static long memoryBytes() {
    return Runtime.getRuntime().maxMemory();
  }
}
