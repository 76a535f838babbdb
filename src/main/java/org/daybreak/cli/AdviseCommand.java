package org.daybreak.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.daybreak.explain.advice.Advice;
import org.daybreak.explain.advice.Adviser;
import org.daybreak.explain.attendance.Attendance;
import org.daybreak.explain.attendance.SiteAttendance;
import org.daybreak.message.AdviseWords;
import org.daybreak.problem.Problem;
import org.daybreak.report.AdviceJson;
import org.daybreak.report.AdviceText;
import org.daybreak.report.AttendanceText;
import org.daybreak.roster.Roster;
import org.daybreak.solve.SolveSettings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what would make a roster better, and how likely it is to hold. */
@Command(name = "advise")
final class AdviseCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "FILE", descriptionKey = "file")
  private Path file;

  @Option(names = "--seconds", paramLabel = "N", descriptionKey = "advise_seconds")
  private @Nullable Integer seconds;

  @Option(names = "--steps", paramLabel = "N", descriptionKey = "advise_steps")
  private @Nullable Long steps;

  @Option(names = "--seed", paramLabel = "S", descriptionKey = "seed")
  private long seed = 1;

  @Option(names = "--attendance", descriptionKey = "advise_attendance")
  private boolean attendance;

  @Option(names = "--all", descriptionKey = "all")
  private boolean all;

  @Option(names = "--json", descriptionKey = "json")
  private boolean json;

  @Mixin CommonOptions common;

  AdviseCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    NumberOption.requireAtLeast("--seconds", seconds, 1, console.words());
    NumberOption.requireAtLeast("--steps", steps, 1, console.words());
    Roster roster = FileOpening.open(file, console).roster();
    Advice advice = attendance ? null : advise(roster);
    List<SiteAttendance> sites = Attendance.of(roster);
    if (json) {
      console.out().println(AdviceJson.of(advice, sites));
      return ExitCode.DONE;
    }
    if (advice != null) {
      console.out().print(AdviceText.of(advice, console.words()));
      console.out().println();
    }
    console.out().print(AttendanceText.of(roster.problem(), sites, all, console.words()));
    return ExitCode.DONE;
  }

  private Advice advise(Roster roster) {
    Adviser adviser =
        new Adviser(
            roster,
            settings(roster.problem()),
            check ->
                console
                    .err()
                    .println(
                        console.words().say(AdviseWords.CHECKING, check.number(), check.all())));
    return adviser.advise();
  }

  /** Of each solving. */
  private SolveSettings settings(Problem problem) {
    if (seconds != null) {
      SolveSettings timed = Adviser.settings(problem, Duration.ofSeconds(seconds), seed);
      return new SolveSettings(timed.timeLimit(), steps, seed);
    }
    return steps == null
        ? Adviser.defaultSettings(problem, seed)
        : new SolveSettings(null, steps, seed);
  }
}
