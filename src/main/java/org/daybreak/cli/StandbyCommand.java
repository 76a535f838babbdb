package org.daybreak.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.daybreak.constraint.ScoreSheet;
import org.daybreak.day.standby.StandbyPlan;
import org.daybreak.day.standby.StandbyPlanner;
import org.daybreak.file.Document;
import org.daybreak.file.RosterWriter;
import org.daybreak.message.Phrasebook;
import org.daybreak.report.StandbyText;
import org.daybreak.roster.Roster;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Chooses who stays on call, and says whom to call for each single absence. */
@Command(name = "standby")
final class StandbyCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "FILE", descriptionKey = "file")
  private Path file;

  @Option(names = "--count", paramLabel = "N", descriptionKey = "standby_count")
  private @Nullable Integer count;

  @Option(names = "--share", paramLabel = "PERCENT", descriptionKey = "standby_share")
  private int share = 5;

  @Option(names = "--at-home", descriptionKey = "standby_at_home")
  private boolean atHome;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "OUT",
      descriptionKey = "output")
  private @Nullable Path output;

  @Mixin CommonOptions common;

  StandbyCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Phrasebook words = console.words();
    NumberOption.requireAtLeast("--count", count, 0, words);
    NumberOption.requireWithin("--share", share, 0, 100, words);
    OutputFile target = OutputFile.forInput(file, output, words);
    Document document = FileOpening.open(file, console);
    Roster roster = document.roster();
    int wanted = count == null ? (int) Math.ceil(roster.duties().size() * share / 100.0) : count;
    StandbyPlan plan = StandbyPlanner.plan(roster, wanted, atHome);
    target.write(RosterWriter.write(document, plan.roster(), ScoreSheet.of(plan.roster()).score()));
    console.out().print(StandbyText.of(plan, wanted, words));
    target.tell(console.out());
    return ExitCode.DONE;
  }
}
