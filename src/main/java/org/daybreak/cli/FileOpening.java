package org.daybreak.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.daybreak.day.table.TableFault;
import org.daybreak.file.Complaint;
import org.daybreak.file.Document;
import org.daybreak.file.ProblemReader;
import org.daybreak.file.Reading;
import org.daybreak.message.CommandWords;
import org.daybreak.message.Phrasebook;

/** Opens problem files for commands. */
final class FileOpening {
  private FileOpening() {}

  /**
   * The document of a file. How many warnings it has is told, its errors in full.
   *
   * @throws InputFault when it has errors
   */
  static Document open(Path file, Console console) {
    return opened(file, ProblemReader.read(file), console);
  }

  /**
   * The documents of several files, likewise.
   *
   * @throws InputFault when any has errors; it tells those of all
   */
  static List<Document> openAll(List<Path> files, Console console) {
    List<Reading> readings = files.parallelStream().map(ProblemReader::read).toList();
    List<String> faults = new ArrayList<>();
    for (int file = 0; file < readings.size(); file++) {
      if (readings.get(file).document() == null) {
        faults.add(
            console.words().say(CommandWords.IN_FILE, files.get(file).toString())
                + "\n"
                + errors(readings.get(file), console.words()));
      }
    }
    if (!faults.isEmpty()) {
      throw new InputFault(String.join("\n", faults));
    }
    List<Document> documents = new ArrayList<>();
    for (int file = 0; file < readings.size(); file++) {
      documents.add(opened(files.get(file), readings.get(file), console));
    }
    return documents;
  }

  private static Document opened(Path file, Reading reading, Console console) {
    Document document = reading.document();
    if (document == null) {
      throw new InputFault(errors(reading, console.words()));
    }
    if (!reading.warnings().isEmpty()) {
      console
          .err()
          .println(
              console
                  .words()
                  .say(CommandWords.WARNINGS_LEFT, reading.warnings().size(), file.toString()));
    }
    return document;
  }

  /**
   * Tells everything wrong with a table.
   *
   * @throws InputFault when there is anything
   */
  static void requireNoFaults(List<TableFault> faults, Console console) {
    if (faults.isEmpty()) {
      return;
    }
    Phrasebook words = console.words();
    StringBuilder text = new StringBuilder();
    for (TableFault fault : faults) {
      text.append(words.say(CommandWords.ERROR) + " " + fault.text(words)).append('\n');
    }
    throw new InputFault(text.append(words.say(CommandWords.ERRORS, faults.size(), 0)).toString());
  }

  /**
   * Tells all errors of a file that goes with a problem, and what else is wrong.
   *
   * @throws InputFault when there is any
   */
  static void requireNoErrors(List<Complaint> complaints, List<String> faults, Console console) {
    List<Complaint> errors =
        complaints.stream().filter(it -> it.severity() == Complaint.Severity.ERROR).toList();
    List<Complaint> warnings =
        complaints.stream().filter(it -> it.severity() == Complaint.Severity.WARNING).toList();
    Phrasebook words = console.words();
    if (errors.isEmpty() && faults.isEmpty()) {
      warnings.forEach(it -> console.err().println(line(it, words)));
      return;
    }
    StringBuilder text = new StringBuilder();
    errors.forEach(it -> text.append(line(it, words)).append('\n'));
    faults.forEach(it -> text.append(it).append('\n'));
    throw new InputFault(
        text.append(words.say(CommandWords.ERRORS, errors.size() + faults.size(), 0)).toString());
  }

  /** All errors, then their number. */
  private static String errors(Reading reading, Phrasebook words) {
    StringBuilder text = new StringBuilder();
    for (Complaint error : reading.errors()) {
      text.append(line(error, words)).append('\n');
    }
    return text.append(count(reading, words)).toString();
  }

  /** One complaint with its severity. */
  static String line(Complaint complaint, Phrasebook words) {
    CommandWords severity =
        complaint.severity() == Complaint.Severity.ERROR
            ? CommandWords.ERROR
            : CommandWords.WARNING;
    return words.say(severity) + " " + complaint.text(words);
  }

  /** How many errors and warnings there are. */
  static String count(Reading reading, Phrasebook words) {
    return words.say(CommandWords.ERRORS, reading.errors().size(), reading.warnings().size());
  }
}
