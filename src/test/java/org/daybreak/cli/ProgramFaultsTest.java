package org.daybreak.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.daybreak.message.Language;
import org.daybreak.message.Phrasebook;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** A fault of the program is told in a line, what is wrong with the input in its own words. */
class ProgramFaultsTest {
  private final StringWriter err = new StringWriter();
  private final Console console =
      new Console(
          new Phrasebook(Language.ENGLISH),
          new PrintWriter(new StringWriter()),
          new PrintWriter(err, true));

  private int handle(Exception fault, String... arguments) {
    CommandLine line =
        new CommandLine(new CompletionCommand(console)).setUnmatchedArgumentsAllowed(true);
    return new ProgramFaults(console)
        .handleExecutionException(fault, line, line.parseArgs(arguments));
  }

  @Test
  void aFaultIsOneLineAndTheWayToItsDetails() {
    assertThat(handle(new IllegalStateException("odd"))).isEqualTo(ExitCode.FAULT);
    assertThat(err.toString())
        .isEqualTo(
            """
            Fault of the program: java.lang.IllegalStateException: odd
            Run again with --stacktrace for the details.
            """);
  }

  @Test
  void itsDetailsArePrintedWhereTheyAreAskedFor() {
    assertThat(handle(new IllegalStateException("odd"), "--stacktrace")).isEqualTo(ExitCode.FAULT);
    assertThat(err.toString()).contains("at org.daybreak.cli.ProgramFaultsTest");
  }

  @Test
  void badInputIsNoFaultOfTheProgram() {
    assertThat(handle(new InputFault("There is no site x."))).isEqualTo(ExitCode.USAGE);
    assertThat(err.toString()).isEqualTo("There is no site x.\n");
  }
}
