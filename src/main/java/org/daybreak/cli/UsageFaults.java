package org.daybreak.cli;

import java.util.stream.Collectors;
import org.daybreak.message.CommandWords;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells what is wrong with a command line. */
final class UsageFaults implements CommandLine.IParameterExceptionHandler {
  private final Console console;

  UsageFaults(Console console) {
    this.console = console;
  }

  @Override
  public int handleParseException(ParameterException fault, String[] arguments) {
    CommandLine line = fault.getCommandLine();
    console.err().println(text(fault));
    console
        .err()
        .println(console.words().say(CommandWords.SEE_HELP, line.getCommandSpec().qualifiedName()));
    return ExitCode.USAGE;
  }

  private String text(ParameterException fault) {
    if (fault instanceof MissingParameterException missing) {
      return console
          .words()
          .say(
              CommandWords.MISSING_PARAMETER,
              missing.getMissing().stream()
                  .map(it -> it.isOption() ? it.toString() : it.paramLabel())
                  .collect(Collectors.joining(", ")));
    }
    if (fault instanceof UnmatchedArgumentException unmatched) {
      return console
          .words()
          .say(CommandWords.UNKNOWN_ARGUMENT, String.join(" ", unmatched.getUnmatched()));
    }
    if (CommandWords.MISSING_COMMAND.name().equals(fault.getMessage())) {
      return console.words().say(CommandWords.MISSING_COMMAND);
    }
    return console.words().say(CommandWords.BAD_USAGE, String.valueOf(fault.getMessage()));
  }
}
