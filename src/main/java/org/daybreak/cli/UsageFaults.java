package org.daybreak.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.daybreak.message.Nearest;
import org.daybreak.message.Phrasebook;
import org.daybreak.message.UsageWords;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells what is wrong with a command line. */
final class UsageFaults implements CommandLine.IParameterExceptionHandler {
  private final Console console;
  private final Phrasebook words;

  UsageFaults(Console console) {
    this.console = console;
    this.words = console.words();
  }

  @Override
  public int handleParseException(ParameterException fault, String[] arguments) {
    CommandLine line = fault.getCommandLine();
    console.err().println(text(fault));
    console.err().println(words.say(UsageWords.SEE_HELP, line.getCommandSpec().qualifiedName()));
    return ExitCode.USAGE;
  }

  private String text(ParameterException fault) {
    if (fault instanceof MissingParameterException missing) {
      return words.say(
          UsageWords.MISSING,
          missing.getMissing().stream()
              .map(UsageFaults::nameAndValue)
              .collect(Collectors.joining(", ")));
    }
    if (fault instanceof UnmatchedArgumentException unmatched) {
      return unknown(unmatched);
    }
    if (fault instanceof OverwrittenOptionException overwritten) {
      return words.say(UsageWords.GIVEN_TWICE, name(overwritten.getOverwritten()));
    }
    if (UsageWords.MISSING_COMMAND.name().equals(fault.getMessage())) {
      return words.say(UsageWords.MISSING_COMMAND);
    }
    if (isOfAName(fault)) {
      return words.say(UsageWords.UNREADABLE_NAME, System.getProperty("sun.jnu.encoding", "?"));
    }
    if (fault.getArgSpec() != null && fault.getValue() != null) {
      String expected = expected(fault.getArgSpec());
      if (expected != null) {
        return words.say(
            UsageWords.BAD_VALUE, name(fault.getArgSpec()), fault.getValue(), expected);
      }
    }
    return words.say(UsageWords.OTHER, String.valueOf(fault.getMessage()));
  }

  /** Whether the name of a file could not be made of an argument's bytes: the only bad name. */
  private static boolean isOfAName(ParameterException fault) {
    ArgSpec argument = fault.getArgSpec();
    return argument != null && argument.auxiliaryTypes()[0] == Path.class;
  }

  /** The first unknown argument: those after it are often but its values. */
  private String unknown(UnmatchedArgumentException fault) {
    String first = fault.getUnmatched().get(0);
    List<String> known = new ArrayList<>();
    if (first.startsWith("-")) {
      fault.getCommandLine().getCommandSpec().optionsMap().keySet().forEach(known::add);
    } else {
      known.addAll(fault.getCommandLine().getSubcommands().keySet());
    }
    String nearest = Nearest.of(first, known);
    return nearest == null
        ? words.say(UsageWords.UNKNOWN, first)
        : words.say(UsageWords.UNKNOWN_NEAR, first, nearest);
  }

  /** What an argument takes, null where its own type says nothing that a reader knows. */
  private @Nullable String expected(ArgSpec argument) {
    Class<?> type = argument.type();
    if (type == int.class || type == Integer.class) {
      return words.say(UsageWords.WHOLE_NUMBER, String.valueOf(Integer.MAX_VALUE));
    }
    if (type == long.class || type == Long.class) {
      return words.say(UsageWords.WHOLE_NUMBER, String.valueOf(Long.MAX_VALUE));
    }
    if (type.isEnum()) {
      return Arrays.stream(type.getEnumConstants())
          .map(it -> it.toString().toLowerCase(Locale.ROOT))
          .collect(Collectors.joining(" | "));
    }
    return null;
  }

  private static String nameAndValue(ArgSpec argument) {
    return argument instanceof OptionSpec option
        ? option.longestName() + " " + option.paramLabel()
        : argument.paramLabel();
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }
}
