package org.daybreak.cli;

import picocli.CommandLine.Option;

/** What every command understands. The fields are the parser's; nothing else reads them. */
final class CommonOptions {
  /** Read before the parser runs; here for the help and for its check. */
  @Option(names = "--lang", paramLabel = "zh|en", descriptionKey = "lang")
  LanguageName language = LanguageName.EN;

  @Option(names = "--stacktrace", descriptionKey = "stacktrace")
  boolean stacktrace;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      descriptionKey = "help")
  boolean help;

  /** What {@code --lang} takes. */
  enum LanguageName {
    ZH,
    EN
  }
}
