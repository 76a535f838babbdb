package org.daybreak.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.daybreak.constraint.ScoreSheet;
import org.daybreak.day.replan.Replan;
import org.daybreak.day.replan.Replanner;
import org.daybreak.file.ChangedDocument;
import org.daybreak.file.Changes;
import org.daybreak.file.Document;
import org.daybreak.file.RosterWriter;
import org.daybreak.message.Phrasebook;
import org.daybreak.message.ReplanWords;
import org.daybreak.problem.Problem;
import org.daybreak.report.ReplanText;
import org.daybreak.report.SolveSummary;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Mends a roster after changes, and tells who must be told what. */
@Command(name = "replan")
final class ReplanCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "FILE", descriptionKey = "file")
  private Path file;

  @Option(names = "--changes", paramLabel = "CHANGES.json", descriptionKey = "changes")
  private @Nullable Path changes;

  @Option(names = "--now", paramLabel = "TIME", descriptionKey = "now")
  private @Nullable String now;

  @Mixin private HandOptions hand;

  @Option(names = "--only-minimum", descriptionKey = "only_minimum")
  private boolean onlyMinimum;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "OUT",
      descriptionKey = "output")
  private @Nullable Path output;

  @Mixin CommonOptions common;

  ReplanCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Phrasebook words = console.words();
    OutputFile target = OutputFile.forInput(file, output, words);
    Document document = FileOpening.open(file, console);
    Long nowEpochMinute = TimeOption.epochMinute("--now", now, document.problem(), words);
    ChangedDocument changed = changed(document, nowEpochMinute);
    Document after = Objects.requireNonNull(changed.document());
    Replan replan = Replanner.replan(document, changed, nowEpochMinute, !onlyMinimum);
    ScoreSheet sheet = ScoreSheet.of(replan.roster());
    target.write(RosterWriter.write(after, replan.roster(), sheet.score()));
    console.out().print(ReplanText.of(replan, sheet, words));
    console.out().print(SolveSummary.of(replan.roster(), sheet.score(), null, words));
    target.tell(console.out());
    console.out().println(words.say(ReplanWords.NEXT, target.path().toString()));
    return ExitCode.DONE;
  }

  private ChangedDocument changed(Document document, @Nullable Long nowEpochMinute) {
    Changes all = new Changes();
    if (changes != null) {
      all.add(changes);
    }
    ChangedDocument fromFile = all.applyTo(document, nowEpochMinute);
    Document known = fromFile.document();
    Problem problem = known == null ? document.problem() : known.problem();
    NameLookup lookup = new NameLookup(problem, console.words());
    hand.addTo(all, problem, lookup, console.words());
    List<String> faults = new ArrayList<>(lookup.faults());
    ChangedDocument changed =
        hand.isEmpty() || !faults.isEmpty() ? fromFile : all.applyTo(document, nowEpochMinute);
    FileOpening.requireNoErrors(changed.complaints(), faults, console);
    return changed;
  }
}
