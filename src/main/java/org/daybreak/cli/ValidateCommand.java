package org.daybreak.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.daybreak.file.Complaint;
import org.daybreak.file.ProblemReader;
import org.daybreak.file.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Tells every error and warning of a file. */
@Command(name = "validate")
final class ValidateCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "FILE", descriptionKey = "file")
  private Path file;

  @Mixin CommonOptions common;

  ValidateCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Reading reading = ProblemReader.read(file);
    for (Complaint complaint : reading.complaints()) {
      console.out().println(FileOpening.line(complaint, console.words()));
    }
    console.out().println(FileOpening.count(reading, console.words()));
    return reading.errors().isEmpty() ? ExitCode.DONE : ExitCode.USAGE;
  }
}
