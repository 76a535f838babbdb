package org.daybreak.cli;

import java.time.Duration;
import java.util.function.Consumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.daybreak.problem.Bound;
import org.daybreak.problem.Gap;
import org.daybreak.problem.Score;
import org.daybreak.report.ProgressText;
import org.daybreak.solve.Progress;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** Shows how solving goes: a live line in a terminal, else a plain line now and then. */
final class SolveProgress implements Consumer<Progress>, AutoCloseable {
  private static final Duration BETWEEN_LINES = Duration.ofSeconds(10);
  private static final int UPDATE_MILLIS = 250;

  private final Console console;
  private final @Nullable Bound knownBound;
  private final boolean terminal;
  private volatile @Nullable Progress shown;
  private @Nullable ProgressBar bar;
  private @Nullable Duration lastLine;

  /**
   * A display.
   *
   * @param knownBound what was proven of the problem before; null: nothing
   */
  SolveProgress(Console console, @Nullable Bound knownBound) {
    this.console = console;
    this.knownBound = knownBound;
    this.terminal = CommandLine.Help.Ansi.AUTO.enabled();
  }

  @Override
  public synchronized void accept(Progress progress) {
    if (terminal) {
      show(progress);
    } else if (lastLine == null
        || progress.elapsed().minus(lastLine).compareTo(BETWEEN_LINES) >= 0) {
      lastLine = progress.elapsed();
      console.err().println(text(progress).whole());
    }
  }

  private void show(Progress progress) {
    shown = progress;
    if (bar == null) {
      Duration limit = progress.limit();
      bar =
          new ProgressBarBuilder()
              .setTaskName("")
              .setInitialMax(limit == null ? -1 : limit.toMillis())
              .setUpdateIntervalMillis(UPDATE_MILLIS)
              .setRenderer((state, columns) -> line(columns))
              .setConsumer(new LiveLine())
              .build();
    }
    bar.stepTo(progress.elapsed().toMillis());
  }

  private String line(int columns) {
    Progress now = shown;
    return now == null ? "" : text(now).within(columns);
  }

  private ProgressText text(Progress progress) {
    Score best = progress.best();
    // The solver breaks no rule that the pins do not break by themselves.
    Gap gap = Gap.of(Bound.tightest(progress.bound(), knownBound, best), best, best.hard());
    return new ProgressText(progress, gap, console.words());
  }

  @Override
  public synchronized void close() {
    if (bar != null) {
      bar.close();
      bar = null;
    }
  }
}
