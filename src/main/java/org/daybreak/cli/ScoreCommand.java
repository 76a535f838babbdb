package org.daybreak.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.daybreak.constraint.RosterGap;
import org.daybreak.constraint.ScoreSheet;
import org.daybreak.file.Document;
import org.daybreak.problem.Gap;
import org.daybreak.report.ScoreJson;
import org.daybreak.report.ScoreText;
import org.daybreak.roster.Roster;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what the roster of a file is worth. */
@Command(name = "score")
final class ScoreCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "FILE", descriptionKey = "file")
  private Path file;

  @Option(names = "--json", descriptionKey = "json")
  private boolean json;

  @Mixin CommonOptions common;

  ScoreCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Document document = FileOpening.open(file, console);
    Roster roster = document.roster();
    ScoreSheet sheet = ScoreSheet.of(roster);
    if (json) {
      console.out().println(ScoreJson.of(sheet));
    } else {
      Gap gap = RosterGap.of(document.bound(), roster, sheet.score());
      console.out().print(ScoreText.of(document.problem().name(), sheet, gap, console.words()));
    }
    return ExitCode.DONE;
  }
}
