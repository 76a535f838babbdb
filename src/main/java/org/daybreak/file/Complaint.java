package org.daybreak.file;

import java.util.List;
import org.daybreak.message.ComplaintWords;
import org.daybreak.message.Harmless;
import org.daybreak.message.Message;
import org.daybreak.message.Phrasebook;

/**
 * One thing wrong with a file, or surely not meant.
 *
 * @param severity an error keeps the file from being used, a warning does not
 * @param path the JSON path of the place; empty where the file itself is wrong
 * @param line of the place, counted from 1; 0 where there is none
 * @param column of the place, counted from 1 in characters; 0 where there is none
 * @param words what was found, what is expected, how to mend it
 * @param arguments what the words speak of: texts, and messages that are said in their place
 */
public record Complaint(
    Severity severity,
    String path,
    int line,
    int column,
    ComplaintWords words,
    List<Object> arguments) {
  /** How much it matters. */
  public enum Severity {
    ERROR,
    WARNING
  }

  public Complaint {
    arguments = List.copyOf(arguments);
  }

  /** The complaint in words: where, what was found and is expected, and how to mend it. */
  public String text(Phrasebook phrasebook) {
    Object[] spoken =
        arguments.stream()
            .map(it -> it instanceof Message message ? phrasebook.say(message) : it)
            .toArray();
    String said = phrasebook.say(words, spoken);
    String position = line == 0 ? "" : "(" + line + ":" + column + ")";
    String place = Harmless.of(path) + (path.isEmpty() || line == 0 ? "" : " ") + position;
    return place.isEmpty() ? said : place + ": " + said;
  }
}
