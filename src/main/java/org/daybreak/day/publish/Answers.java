package org.daybreak.day.publish;

import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.daybreak.day.table.Column;
import org.daybreak.day.table.Table;
import org.daybreak.day.table.TableFault;
import org.daybreak.day.table.TableReader;
import org.daybreak.message.TableWords;
import org.daybreak.problem.Duty;
import org.daybreak.problem.NameIndex;
import org.daybreak.problem.Profile;

/**
 * Who has answered what.
 *
 * @param byProfile of use only when there are no faults
 * @param faults everything wrong with the table
 */
public record Answers(Map<Profile, Answer> byProfile, List<TableFault> faults) {
  /** Nobody has answered. */
  public static final Answers NONE = new Answers(Map.of(), List.of());

  public Answers {
    byProfile = Collections.unmodifiableMap(new LinkedHashMap<>(byProfile));
    faults = List.copyOf(faults);
  }

  /**
   * Reads a table with the columns volunteer and answer; a row without an answer says nothing.
   *
   * @param profiles who may answer
   * @param duties who is assigned: nobody else can confirm
   */
  public static Answers read(Path file, List<Profile> profiles, Map<Profile, Duty> duties) {
    Table table = TableReader.read(file, List.of(Column.VOLUNTEER, Column.ANSWER));
    NameIndex<Profile> volunteers = NameIndex.volunteers(profiles);
    Map<Profile, Answer> answers = new LinkedHashMap<>();
    Map<Profile, Long> lines = new HashMap<>();
    for (Table.Row row : table.rows()) {
      Profile profile = table.volunteer(row, volunteers);
      String given = row.cell(Column.ANSWER);
      Answer answer = Answer.of(given);
      if (answer == null && !given.isEmpty()) {
        table.fault(row, Column.ANSWER, TableWords.UNKNOWN_ANSWER, given);
      }
      if (profile == null) {
        continue;
      }
      Long before = lines.putIfAbsent(profile, row.line());
      if (before != null) {
        table.fault(
            row, Column.VOLUNTEER, TableWords.VOLUNTEER_TWICE, profile.id(), before.toString());
      } else if (answer == Answer.CONFIRMED && !duties.containsKey(profile)) {
        table.fault(row, Column.ANSWER, TableWords.NOTHING_TO_CONFIRM, profile.id());
      } else if (answer != null) {
        answers.put(profile, answer);
      }
    }
    return new Answers(answers, table.faults());
  }
}
