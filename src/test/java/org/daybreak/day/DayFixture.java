package org.daybreak.day;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.daybreak.constraint.ScoreSheet;
import org.daybreak.day.publish.Answer;
import org.daybreak.day.publish.Publishing;
import org.daybreak.file.Document;
import org.daybreak.file.ProblemReader;
import org.daybreak.file.ProblemWriter;
import org.daybreak.file.Reading;
import org.daybreak.file.RosterWriter;
import org.daybreak.problem.Problem;
import org.daybreak.problem.Profile;
import org.daybreak.roster.Roster;
import org.daybreak.solve.RandomProblem;
import org.daybreak.solve.RosterSolver;
import org.daybreak.solve.SolveSettings;

/** Documents to change in tests. */
public final class DayFixture {
  private DayFixture() {}

  /** A document that must be without errors. */
  public static Document read(byte[] source) {
    Reading reading = ProblemReader.read(source);
    if (reading.document() == null) {
      throw new AssertionError(reading.errors().toString());
    }
    return reading.document();
  }

  /** A document that must be without errors. */
  public static Document read(String source) {
    return read(source.getBytes(StandardCharsets.UTF_8));
  }

  /** The document with a roster in it, scored and written. */
  public static Document written(Document document, Roster roster) {
    return read(RosterWriter.write(document, roster, ScoreSheet.of(roster).score()));
  }

  /** A random problem, solved in a few steps and not published yet. */
  public static Document solved(long seed, int volunteers, int sites, int steps) {
    Problem problem = RandomProblem.roster(seed, volunteers, sites).problem();
    Document document = read(ProblemWriter.write(problem.withPlan(List.of(), null, List.of())));
    return solved(document, steps);
  }

  /** The document, solved from its assignments in so many steps. */
  public static Document solved(Document document, int steps) {
    return written(
        document,
        new RosterSolver(new SolveSettings(null, (long) steps, 1), progress -> {})
            .solve(document.roster()));
  }

  /** The document, published; every third answers that it will come. */
  public static Document published(Document document, Random random) {
    Map<Profile, Answer> answers = new java.util.LinkedHashMap<>();
    for (Profile profile : document.duties().keySet()) {
      if (random.nextInt(3) == 0) {
        answers.put(profile, Answer.CONFIRMED);
      }
    }
    return written(document, Publishing.publish(document.roster(), answers));
  }

  /** A local time of the document's day as an instant. */
  public static long minute(Document document, int hour, int minute) {
    LocalDateTime local = document.problem().date().atTime(hour, minute);
    ZoneOffset offset = document.problem().timeZone().getRules().getOffset(local);
    return Objects.requireNonNull(local).toEpochSecond(offset) / 60;
  }
}
