package org.daybreak.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.daybreak.constraint.ScoreSheet;
import org.daybreak.file.Document;
import org.daybreak.file.RosterWriter;
import org.daybreak.message.Phrasebook;
import org.daybreak.message.SolveWords;
import org.daybreak.problem.Bound;
import org.daybreak.problem.Gap;
import org.daybreak.problem.Problem;
import org.daybreak.problem.Score;
import org.daybreak.report.SolveSummary;
import org.daybreak.roster.Roster;
import org.daybreak.solve.RosterSolver;
import org.daybreak.solve.SolveSettings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Solves a problem file and writes the roster. */
@Command(name = "solve")
final class SolveCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "FILE", descriptionKey = "file")
  private Path file;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "OUT",
      descriptionKey = "output")
  private @Nullable Path output;

  @Option(names = "--seconds", paramLabel = "N", descriptionKey = "seconds")
  private @Nullable Integer seconds;

  @Option(names = "--seed", paramLabel = "S", descriptionKey = "seed")
  private long seed = 1;

  @Option(names = "--steps", paramLabel = "N", descriptionKey = "steps")
  private @Nullable Long steps;

  @Option(names = "--fresh", descriptionKey = "fresh")
  private boolean fresh;

  @Mixin CommonOptions common;

  SolveCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Phrasebook words = console.words();
    NumberOption.requireAtLeast("--seconds", seconds, 1, console.words());
    NumberOption.requireAtLeast("--steps", steps, 1, console.words());
    OutputFile target = OutputFile.forInput(file, output, words);
    Document document = FileOpening.open(file, console);
    Roster start = fresh ? document.pinnedRoster() : document.roster();
    SolveProgress progress = new SolveProgress(console, document.bound());
    RosterSolver solver =
        new RosterSolver(new SolveSettings(limit(document.problem()), steps, seed), progress);
    try (SignalStop stop = new SignalStop(solver::stop)) {
      Roster roster = solved(solver, start, progress);
      if (stop.signalled() && target.exists() && isFoundIn(start, roster)) {
        console.out().println(words.say(SolveWords.NOTHING_FOUND, target.path().toString()));
        return ExitCode.DONE;
      }
      Score score = ScoreSheet.of(roster).score();
      Bound bound = Bound.tightest(solver.bound(), document.bound(), score);
      Path kept = target.write(RosterWriter.write(document, roster, score, bound));
      if (stop.signalled()) {
        console.out().println(words.say(SolveWords.STOPPED));
      }
      Gap gap = Gap.of(bound, score, score.hard());
      console.out().print(SolveSummary.of(roster, score, gap, words));
      console.out().println(words.say(SolveWords.WRITTEN, target.path().toString()));
      if (kept != null) {
        console.out().println(words.say(SolveWords.KEPT, kept.toString()));
      }
      console.out().println(words.say(SolveWords.NEXT, target.path().toString()));
      console.out().flush();
    }
    return ExitCode.DONE;
  }

  private static Roster solved(RosterSolver solver, Roster start, SolveProgress progress) {
    try (progress) {
      return solver.solve(start);
    }
  }

  /** Whether solving has found no duty that was not there before. */
  private static boolean isFoundIn(Roster start, Roster roster) {
    return start.duties().entrySet().containsAll(roster.duties().entrySet());
  }

  /** What the clock leaves for solving; null when steps bound it. */
  private @Nullable Duration limit(Problem problem) {
    if (steps != null) {
      return null;
    }
    if (seconds == null) {
      return RosterSolver.defaultTimeLimit(problem);
    }
    return ProcessClock.remaining(
        Duration.ofSeconds(seconds), problem.profiles().size(), problem.sites().size());
  }
}
