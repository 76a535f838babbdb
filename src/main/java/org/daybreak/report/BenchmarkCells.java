package org.daybreak.report;

import static org.daybreak.message.BenchmarkWords.*;
import static org.daybreak.report.Numbers.grouped;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.daybreak.message.BenchmarkWords;
import org.daybreak.message.Phrasebook;
import org.daybreak.problem.Score;
import org.daybreak.solve.benchmark.Benchmark;
import org.daybreak.solve.benchmark.FinishedRun;
import org.daybreak.solve.benchmark.ProblemRuns;
import org.daybreak.solve.benchmark.RunLimit;
import org.daybreak.solve.benchmark.SetUp;
import org.daybreak.solve.benchmark.TimefoldSetUps;
import org.daybreak.solve.benchmark.Trace;
import org.daybreak.solve.benchmark.Yardstick;
import org.jspecify.annotations.Nullable;

/** What a benchmark tells of one problem, in words: the cells of its tables and the lines above. */
public final class BenchmarkCells {
  private static final String NONE = "–";
  private static final long BYTES_PER_MEGABYTE = 1 << 20;
  private static final double MILLIS_PER_SECOND = 1000;

  private final Benchmark benchmark;
  private final ProblemRuns problem;
  private final Yardstick yardstick;
  private final Phrasebook words;

  /** The cells of one problem of a benchmark. */
  public BenchmarkCells(Benchmark benchmark, ProblemRuns problem, Phrasebook words) {
    this.benchmark = benchmark;
    this.problem = problem;
    this.yardstick = problem.yardstick();
    this.words = words;
  }

  /** How much work each run was allowed. */
  public static String limit(Benchmark benchmark, Phrasebook words) {
    Duration time = benchmark.limit().time();
    return time != null
        ? words.say(LIMIT_TIME, benchmark.runs(), time.toSeconds())
        : words.say(
            LIMIT_STEPS, benchmark.runs(), Objects.requireNonNull(benchmark.limit().steps()));
  }

  /** What a set-up is. */
  public static String about(SetUp setUp, Phrasebook words) {
    return words.say(BenchmarkWords.valueOf(setUp.name()), TimefoldSetUps.MOST_VOLUNTEERS_TO_SWAP);
  }

  /** The problem and its size. */
  public String title() {
    return words.say(PROBLEM, problem.name(), problem.volunteers(), problem.sites());
  }

  /** What the gaps are to. */
  public String measuredBy() {
    return yardstick.proven()
        ? words.say(
            MEASURED_BY_BOUND,
            grouped(yardstick.medium()),
            grouped(yardstick.soft()),
            grouped(yardstick.atMedium()))
        : words.say(
            MEASURED_BY_BEST,
            grouped(yardstick.hard()),
            grouped(yardstick.medium()),
            grouped(yardstick.soft()));
  }

  /** What the table over time shows. */
  public String overTimeTitle() {
    return words.say(WORST_OF_RUNS, benchmark.runs());
  }

  /** The heads of the table over time: the moment, then the set-ups. */
  public List<String> overTimeHeads() {
    List<String> heads = new ArrayList<>();
    heads.add(words.say(TIME));
    problem.setUps().forEach(it -> heads.add(it.id()));
    return heads;
  }

  /** The rows of the table over time, the end last; none where steps limit. */
  public List<List<String>> overTime() {
    List<List<String>> rows = new ArrayList<>();
    RunLimit limit = benchmark.limit();
    if (limit.time() == null) {
      return rows;
    }
    for (Duration moment : limit.moments()) {
      rows.add(scores(words.say(MOMENT, moment.toSeconds()), moment.toMillis()));
    }
    rows.add(scores(words.say(AT_END), Long.MAX_VALUE));
    return rows;
  }

  private List<String> scores(String moment, long millis) {
    List<String> row = new ArrayList<>();
    row.add(moment);
    problem.setUps().forEach(it -> row.add(score(problem.worstAt(it, millis))));
    return row;
  }

  /** The heads of the table of runs. */
  public List<String> runHeads() {
    List<BenchmarkWords> heads = new ArrayList<>();
    heads.addAll(List.of(SET_UP, RUN, HARD, MEDIUM, SOFT, MEDIUM_GAP, SOFT_GAP));
    if (benchmark.limit().time() != null) {
      heads.addAll(List.of(ONE_PERCENT, SPEED, MEMORY));
    }
    return heads.stream().map(it -> words.say(it)).toList();
  }

  /** The rows of the table of runs: each run's result. */
  public List<List<String>> runs() {
    return problem.runs().stream().map(this::run).toList();
  }

  private List<String> run(FinishedRun run) {
    Trace trace = run.trace();
    Score result = trace.result();
    OptionalLong mediumGap = yardstick.mediumGap(result);
    List<String> cells = new ArrayList<>();
    cells.add(run.setUp().id());
    cells.add(grouped(run.number()));
    cells.add(grouped(result.hard()));
    cells.add(grouped(result.medium()));
    cells.add(grouped(result.soft()));
    cells.add(mediumGap.isEmpty() ? NONE : grouped(mediumGap.getAsLong()));
    cells.add(softGap(result));
    if (benchmark.limit().time() != null) {
      OptionalLong within = yardstick.millisToOnePercent(trace);
      cells.add(
          within.isEmpty()
              ? NONE
              : words.say(SECONDS, decimal(1, within.getAsLong() / MILLIS_PER_SECOND)));
      cells.add(grouped(trace.movesPerSecond()));
      cells.add(words.say(MEGABYTES, trace.peakHeapBytes() / BYTES_PER_MEGABYTE));
    }
    return cells;
  }

  private String softGap(Score score) {
    OptionalDouble percent = yardstick.softGapPercent(score);
    OptionalLong gap = yardstick.softGap(score);
    return percent.isPresent()
        ? words.say(PERCENT, decimal(2, percent.getAsDouble()))
        : gap.isPresent() ? grouped(gap.getAsLong()) : NONE;
  }

  private static String score(@Nullable Score score) {
    return score == null
        ? NONE
        : grouped(score.hard()) + "/" + grouped(score.medium()) + "/" + grouped(score.soft());
  }

  private static String decimal(int digits, double number) {
    return String.format(Locale.ROOT, "%,." + digits + "f", number);
  }
}
