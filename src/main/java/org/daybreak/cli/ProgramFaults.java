package org.daybreak.cli;

import java.util.Arrays;
import org.daybreak.message.CommandWords;
import picocli.CommandLine;

/** Tells a fault of the program in a line; its details only where they are asked for. */
final class ProgramFaults implements CommandLine.IExecutionExceptionHandler {
  private final Console console;

  ProgramFaults(Console console) {
    this.console = console;
  }

  @Override
  public int handleExecutionException(
      Exception fault, CommandLine line, CommandLine.ParseResult arguments) {
    if (fault instanceof InputFault input) {
      console.err().println(input.getMessage());
      return ExitCode.USAGE;
    }
    console.err().println(console.words().say(CommandWords.FAULT, fault.toString()));
    if (Arrays.asList(arguments.originalArgs().toArray()).contains("--stacktrace")) {
      fault.printStackTrace(console.err());
    } else {
      console.err().println(console.words().say(CommandWords.FAULT_DETAILS));
    }
    return ExitCode.FAULT;
  }
}
