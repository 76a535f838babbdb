package org.daybreak.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.daybreak.day.carry.AttendanceTable;
import org.daybreak.day.carry.Carrying;
import org.daybreak.file.Document;
import org.daybreak.file.HistoryWriter;
import org.daybreak.file.ProblemReader;
import org.daybreak.file.Reading;
import org.daybreak.message.CarryWords;
import org.daybreak.message.Phrasebook;
import org.daybreak.problem.Duty;
import org.daybreak.problem.History;
import org.daybreak.problem.Problem;
import org.daybreak.problem.Profile;
import org.daybreak.report.CarryText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes a day's roster and who really came into the next day's histories. */
@Command(name = "carry")
final class CarryCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "FILE", descriptionKey = "file")
  private Path file;

  @Option(
      names = "--attendance",
      paramLabel = "FILE.csv",
      required = true,
      descriptionKey = "attendance")
  private Path attendance;

  @Option(names = "--next", paramLabel = "PROBLEM.json", required = true, descriptionKey = "next")
  private Path next;

  @Mixin CommonOptions common;

  CarryCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Phrasebook words = console.words();
    OutputFile target = OutputFile.checked(next, words);
    Document document = FileOpening.open(file, console);
    Document tomorrow = FileOpening.open(next, console);
    Problem day = document.problem();
    Map<Profile, Duty> duties = document.roster().duties();
    requireCarriable(day, duties, tomorrow.problem());
    AttendanceTable came =
        AttendanceTable.read(attendance, day, duties, tomorrow.problem().profiles());
    FileOpening.requireNoFaults(came.faults(), console);
    Map<Profile, History> histories =
        Carrying.histories(day, duties, came.byVolunteer(), tomorrow.problem());
    List<LocalDate> days = new ArrayList<>(day.carried());
    days.add(day.date());
    byte[] written = HistoryWriter.write(tomorrow, histories, days);
    Reading read = ProblemReader.read(written);
    FileOpening.requireNoErrors(read.errors(), List.of(), console);
    target.write(written);
    console.out().print(CarryText.of(day, duties, came.byVolunteer(), tomorrow.problem(), words));
    target.tell(console.out());
    return ExitCode.DONE;
  }

  private void requireCarriable(Problem day, Map<Profile, Duty> duties, Problem tomorrow) {
    Phrasebook words = console.words();
    List<String> faults = new ArrayList<>();
    if (tomorrow.carried().contains(day.date())) {
      faults.add(words.say(CarryWords.CARRIED_ALREADY, day.date().toString(), next.toString()));
    }
    if (!tomorrow.date().isAfter(day.date())) {
      faults.add(
          words.say(CarryWords.NOT_LATER, tomorrow.date().toString(), day.date().toString()));
    }
    if (duties.isEmpty()) {
      faults.add(words.say(CarryWords.NO_ROSTER, file.toString()));
    }
    if (!faults.isEmpty()) {
      throw new InputFault(String.join("\n", faults));
    }
  }
}
