package org.daybreak.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.daybreak.message.Phrasebook;
import org.daybreak.report.TextTable.Side;
import org.daybreak.solve.benchmark.Benchmark;
import org.daybreak.solve.benchmark.ProblemRuns;

/** A benchmark as tables for a terminal. */
public final class BenchmarkText {
  private BenchmarkText() {}

  /** Two tables for each problem: the score over time where there is a clock, and every run. */
  public static String of(Benchmark benchmark, Phrasebook words) {
    StringBuilder text = new StringBuilder();
    text.append(BenchmarkCells.limit(benchmark, words)).append('\n');
    for (ProblemRuns problem : benchmark.problems()) {
      BenchmarkCells cells = new BenchmarkCells(benchmark, problem, words);
      text.append('\n').append(cells.title()).append('\n');
      text.append(cells.measuredBy()).append('\n');
      text.append(table(cells.runHeads(), cells.runs()));
      if (!cells.overTime().isEmpty()) {
        text.append(cells.overTimeTitle()).append('\n');
        text.append(table(cells.overTimeHeads(), cells.overTime()));
      }
    }
    return text.toString();
  }

  private static String table(List<String> heads, List<List<String>> rows) {
    List<Side> sides = new ArrayList<>(Collections.nCopies(heads.size(), Side.RIGHT));
    sides.set(0, Side.LEFT);
    TextTable table = new TextTable(sides.toArray(Side[]::new));
    table.row(heads.toArray(String[]::new));
    rows.forEach(row -> table.row(row.toArray(String[]::new)));
    return table.text();
  }
}
