package org.daybreak.file;

import static org.daybreak.message.ComplaintWords.*;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
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
    } catch (NoSuchFileException e) {
      return refused(NO_SUCH_FILE, file.toString());
    } catch (IOException e) {
      return refused(UNREADABLE, file.toString(), e.toString());
    } catch (OutOfMemoryError e) {
      return refused(TOO_LARGE, Runtime.getRuntime().maxMemory() >> 20);
    }
  }

  /** Reads the bytes of a file. */
  public static Reading read(byte[] source) {
    Complaints complaints = new Complaints();
    int invalid = Utf8.firstInvalid(source);
    if (invalid >= 0) {
      complaints.error(At.ROOT, NOT_UTF8, invalid);
      return new Reading(null, complaints.all());
    }
    ProblemRecord record = record(source, complaints);
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

  private static @Nullable ProblemRecord record(byte[] source, Complaints complaints) {
    try (JsonParser parser = parser(source)) {
      if (parser.nextToken() == null) {
        complaints.error(At.ROOT, EMPTY_FILE);
        return null;
      }
      ProblemRecord record =
          new RecordBinder(parser, complaints).read(ProblemRecord.class, At.ROOT);
      if (parser.nextToken() != null) {
        complaints.error(At.ROOT, parser.currentTokenLocation(), GOES_ON);
      }
      return record;
    } catch (JsonEOFException e) {
      complaints.error(At.ROOT, location(e), ENDS_EARLY);
    } catch (StreamConstraintsException e) {
      complaints.error(At.ROOT, TOO_DEEP, e.getOriginalMessage());
    } catch (JsonProcessingException e) {
      complaints.error(At.ROOT, location(e), NOT_JSON, e.getOriginalMessage());
    } catch (IOException e) {
      complaints.error(At.ROOT, NOT_JSON, e.toString());
    }
    return null;
  }

  private static JsonLocation location(JsonProcessingException e) {
    return e.getLocation() == null ? JsonLocation.NA : e.getLocation();
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

  private static Reading refused(org.daybreak.message.ComplaintWords words, Object... arguments) {
    Complaints complaints = new Complaints();
    complaints.error(At.ROOT, words, arguments);
    return new Reading(null, complaints.all());
  }
}
