package org.daybreak.report;

import static org.daybreak.message.CallWords.*;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.daybreak.day.table.Column;
import org.daybreak.message.Language;
import org.daybreak.message.Phrasebook;
import org.daybreak.problem.Duty;
import org.daybreak.problem.Problem;
import org.daybreak.problem.Profile;
import org.daybreak.problem.Publication;
import org.daybreak.roster.Roster;
import org.daybreak.roster.Volunteer;

/**
 * The people to call with their duties, as a table for a spreadsheet. Its column for the answers is
 * what {@code publish --answers} reads. Holds neither restrictions nor notes.
 */
public final class CallTable {
  private final Roster roster;
  private final Phrasebook words;

  private CallTable(Roster roster, Phrasebook words) {
    this.roster = roster;
    this.words = words;
  }

  /** CSV in UTF-8 with a byte order mark: one line for everybody who is published on a duty. */
  public static byte[] of(Roster published, Phrasebook words) {
    return new CallTable(published, words).csv();
  }

  private byte[] csv() {
    StringWriter text = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().build(text)) {
      csv.writeRecord(
          List.of(
              heading(Column.VOLUNTEER),
              words.say(NAME),
              words.say(PHONE),
              heading(Column.SITE),
              words.say(ROLE),
              words.say(FROM),
              words.say(TO),
              words.say(ARRIVE),
              words.say(CONTACT),
              heading(Column.ANSWER)));
      Map<Profile, Publication> publications = new HashMap<>();
      List<Publication> all =
          Objects.requireNonNullElse(roster.problem().published(), List.<Publication>of());
      all.forEach(it -> publications.put(it.profile(), it));
      for (Volunteer volunteer : roster.getVolunteers()) {
        Publication publication = publications.get(volunteer.profile());
        Duty duty = volunteer.getDuty();
        if (publication != null && duty != null) {
          csv.writeRecord(row(volunteer, duty, publication));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8);
  }

  private List<String> row(Volunteer volunteer, Duty duty, Publication publication) {
    Problem problem = roster.problem();
    Profile profile = volunteer.profile();
    return List.of(
        SpreadsheetCell.of(profile.id()),
        SpreadsheetCell.of(profile.name()),
        SpreadsheetCell.of(Objects.requireNonNullElse(profile.phone(), "")),
        SpreadsheetCell.of(duty.site().name()),
        SpreadsheetCell.of(duty.role().name()),
        ClockTime.of(problem, duty.first().startEpochMinute()),
        ClockTime.of(problem, duty.last().endEpochMinute()),
        ClockTime.of(problem, roster.measures().shift(duty).arrivalEpochMinute()),
        words.say(publication.confirmed() ? CONFIRMED : TOLD),
        "");
  }

  private String heading(Column column) {
    return words.language() == Language.CHINESE ? column.chineseHeading() : column.heading();
  }
}
