package org.daybreak.solve.benchmark;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.daybreak.problem.Score;
import org.jspecify.annotations.Nullable;

/**
 * All finished runs on one problem: at least one.
 *
 * @param name what the problem is called in tables
 * @param runs by set-up, then number
 */
public record ProblemRuns(String name, int volunteers, int sites, List<FinishedRun> runs) {
  public ProblemRuns {
    runs = List.copyOf(runs);
  }

  /** The set-ups that have a finished run, in the order of the runs. */
  public List<SetUp> setUps() {
    return runs.stream().map(FinishedRun::setUp).distinct().toList();
  }

  /** What the runs are measured with. */
  public Yardstick yardstick() {
    return Yardstick.of(runs.stream().map(FinishedRun::trace).toList());
  }

  /** The worst score of a set-up's runs at a moment; null if one had no roster yet. */
  public @Nullable Score worstAt(SetUp setUp, long millis) {
    List<FinishedRun> its = runs.stream().filter(run -> run.setUp() == setUp).toList();
    if (its.stream().anyMatch(run -> run.trace().at(millis) == null)) {
      return null;
    }
    return its.stream()
        .map(run -> Objects.requireNonNull(run.trace().at(millis)))
        .min(Comparator.naturalOrder())
        .orElse(null);
  }
}
