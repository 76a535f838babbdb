package org.daybreak.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.daybreak.problem.Score;
import org.daybreak.solve.benchmark.Benchmark;
import org.daybreak.solve.benchmark.FinishedRun;
import org.daybreak.solve.benchmark.ProblemRuns;
import org.daybreak.solve.benchmark.Trace;
import org.daybreak.solve.benchmark.Yardstick;
import org.jspecify.annotations.Nullable;

/**
 * A benchmark as a table for a spreadsheet or a program: one line a run, the same columns in every
 * language. What is not known, and what depends on the clock where steps limit, is left empty.
 */
public final class BenchmarkTable {
  private static final double MILLIS_PER_SECOND = 1000;
  private static final List<String> LEVELS = List.of("hard", "medium", "soft");

  private final Benchmark benchmark;

  private BenchmarkTable(Benchmark benchmark) {
    this.benchmark = benchmark;
  }

  /** CSV in UTF-8 with a byte order mark. */
  public static byte[] of(Benchmark benchmark) {
    return new BenchmarkTable(benchmark).csv();
  }

  private byte[] csv() {
    StringWriter text = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().build(text)) {
      csv.writeRecord(heads());
      for (ProblemRuns problem : benchmark.problems()) {
        Yardstick yardstick = problem.yardstick();
        for (FinishedRun run : problem.runs()) {
          csv.writeRecord(row(problem, yardstick, run));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8);
  }

  private List<String> heads() {
    List<String> heads = new ArrayList<>();
    heads.addAll(List.of("problem", "volunteers", "sites", "config", "run"));
    heads.addAll(LEVELS);
    heads.addAll(
        List.of(
            "yardstick",
            "medium_gap",
            "soft_gap",
            "soft_gap_percent",
            "seconds_to_1_percent",
            "seconds",
            "moves",
            "moves_per_second",
            "peak_heap_bytes"));
    for (Duration moment : benchmark.limit().moments()) {
      LEVELS.forEach(level -> heads.add("%s_at_%ds".formatted(level, moment.toSeconds())));
    }
    return heads;
  }

  private List<String> row(ProblemRuns problem, Yardstick yardstick, FinishedRun run) {
    Trace trace = run.trace();
    Score result = trace.result();
    boolean timed = benchmark.limit().time() != null;
    List<String> row = new ArrayList<>();
    row.add(SpreadsheetCell.of(problem.name()));
    row.add(String.valueOf(problem.volunteers()));
    row.add(String.valueOf(problem.sites()));
    row.add(run.setUp().id());
    row.add(String.valueOf(run.number()));
    row.addAll(levels(result));
    row.add(yardstick.proven() ? "bound" : "best");
    row.add(number(yardstick.mediumGap(result)));
    row.add(number(yardstick.softGap(result)));
    OptionalDouble percent = yardstick.softGapPercent(result);
    row.add(percent.isEmpty() ? "" : decimal(percent.getAsDouble()));
    OptionalLong within = yardstick.millisToOnePercent(trace);
    row.add(timed && within.isPresent() ? seconds(within.getAsLong()) : "");
    row.add(timed ? seconds(trace.elapsedMillis()) : "");
    row.add(String.valueOf(trace.moves()));
    row.add(timed ? String.valueOf(trace.movesPerSecond()) : "");
    row.add(timed ? String.valueOf(trace.peakHeapBytes()) : "");
    for (Duration moment : benchmark.limit().moments()) {
      row.addAll(levels(trace.at(moment.toMillis())));
    }
    return row;
  }

  private static List<String> levels(@Nullable Score score) {
    return score == null
        ? List.of("", "", "")
        : List.of(
            String.valueOf(score.hard()),
            String.valueOf(score.medium()),
            String.valueOf(score.soft()));
  }

  private static String number(OptionalLong number) {
    return number.isEmpty() ? "" : String.valueOf(number.getAsLong());
  }

  private static String seconds(long millis) {
    return decimal(millis / MILLIS_PER_SECOND);
  }

  private static String decimal(double number) {
    return String.format(Locale.ROOT, "%.3f", number);
  }
}
