package org.daybreak.solve.benchmark;

import java.util.List;

/**
 * Set-ups side by side: everything that was run.
 *
 * @param runs of each set-up on each problem, as asked for
 * @param problems with at least one finished run
 */
public record Benchmark(RunLimit limit, int runs, List<ProblemRuns> problems) {
  public Benchmark {
    problems = List.copyOf(problems);
  }
}
