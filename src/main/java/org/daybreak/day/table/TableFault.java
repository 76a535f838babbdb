package org.daybreak.day.table;

import java.util.List;
import org.daybreak.message.Phrasebook;
import org.daybreak.message.TableWords;

/**
 * One thing wrong with a table.
 *
 * @param file the name of the table's file
 * @param line of the file, counted from 1; 0: the table as a whole
 * @param column the heading; empty: the whole line
 * @param words what was found, what is expected, how to mend it
 * @param arguments what the words speak of
 */
public record TableFault(
    String file, long line, String column, TableWords words, List<Object> arguments) {
  public TableFault {
    arguments = List.copyOf(arguments);
  }

  /** The fault in words: where, what was found and is expected, and how to mend it. */
  public String text(Phrasebook phrasebook) {
    String place =
        line == 0
            ? phrasebook.say(TableWords.IN_FILE, file)
            : column.isEmpty()
                ? phrasebook.say(TableWords.IN_LINE, file, String.valueOf(line))
                : phrasebook.say(TableWords.IN_CELL, file, String.valueOf(line), column);
    return place + phrasebook.say(words, arguments.toArray());
  }
}
