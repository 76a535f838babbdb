package org.daybreak.file;

import java.util.List;
import org.daybreak.message.ComplaintWords;
import org.daybreak.message.Harmless;
import org.daybreak.message.Phrasebook;

/**
 * One thing wrong with a file, or surely not meant.
 *
 * @param severity an error keeps the file from being used, a warning does not
 * @param path the JSON path of the place
 * @param line of the place, counted from 1; 0 where the path says enough
 * @param column likewise
 * @param words what was found, what is expected, how to mend it
 * @param arguments what the words speak of
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
    String place = line == 0 ? path : path + " (" + line + ":" + column + ")";
    return Harmless.of(place) + ": " + phrasebook.say(words, arguments.toArray());
  }
}
