package org.daybreak.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.daybreak.message.Language;
import org.daybreak.message.Phrasebook;

/** The program's entry point. */
public final class Main {
  private Main() {}

  /** Runs one command and leaves with its exit code. */
  public static void main(String[] arguments) {
    int exitCode = run(System.out, System.err, arguments);
    System.exit(exitCode);
  }

  /** Runs one command; its output is UTF-8 whatever the locale. */
  static int run(PrintStream out, PrintStream err, String... arguments) {
    Phrasebook words = new Phrasebook(language(arguments));
    Console console =
        new Console(
            words,
            new PrintWriter(out, true, StandardCharsets.UTF_8),
            new PrintWriter(err, true, StandardCharsets.UTF_8));
    try {
      return DaybreakCommand.commandLine(console).execute(arguments);
    } finally {
      console.out().flush();
      console.err().flush();
    }
  }

  /** The language asked for, before anything else is understood: errors of usage are told in it. */
  private static Language language(String... arguments) {
    for (int i = 0; i < arguments.length; i++) {
      String asked =
          arguments[i].startsWith("--lang=")
              ? arguments[i].substring("--lang=".length())
              : arguments[i].equals("--lang") && i + 1 < arguments.length ? arguments[i + 1] : "";
      Language language = Language.ofId(asked.toLowerCase(Locale.ROOT));
      if (language != null) {
        return language;
      }
    }
    return Language.ofEnvironment(System.getenv(), Locale.getDefault());
  }
}
