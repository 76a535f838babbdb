package org.daybreak.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.daybreak.file.Document;
import org.daybreak.report.RosterText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows the roster of a file as plain text. */
@Command(name = "show")
final class ShowCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "FILE", descriptionKey = "file")
  private Path file;

  @Option(names = "--by", paramLabel = "site|team|volunteer", descriptionKey = "by")
  private RosterText.By by = RosterText.By.SITE;

  @Mixin CommonOptions common;

  ShowCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Document document = FileOpening.open(file, console);
    console.out().print(RosterText.of(document.roster(), by, console.words()));
    return ExitCode.DONE;
  }
}
