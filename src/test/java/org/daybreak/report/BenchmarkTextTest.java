package org.daybreak.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.daybreak.message.Language;
import org.daybreak.message.Phrasebook;
import org.daybreak.problem.Bound;
import org.daybreak.problem.Score;
import org.daybreak.report.page.BenchmarkPage;
import org.daybreak.solve.benchmark.Benchmark;
import org.daybreak.solve.benchmark.FinishedRun;
import org.daybreak.solve.benchmark.ProblemRuns;
import org.daybreak.solve.benchmark.RunLimit;
import org.daybreak.solve.benchmark.SetUp;
import org.daybreak.solve.benchmark.Trace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The table in the terminal, the one for a spreadsheet, and the page. */
class BenchmarkTextTest {
  private static final Phrasebook ENGLISH = new Phrasebook(Language.ENGLISH);

  /** With the largest numbers that a city has. */
  private static Benchmark benchmark(RunLimit limit) {
    List<FinishedRun> runs = new ArrayList<>();
    for (SetUp setUp : SetUp.values()) {
      for (int number = 1; number <= 2; number++) {
        runs.add(
            new FinishedRun(
                setUp,
                number,
                new Trace(
                    List.of(
                        new Trace.Point(4_000, new Score(0, -1_264_500, -12_114_710)),
                        new Trace.Point(7_250, new Score(0, -64_500, -11_046_756 - number))),
                    600_000,
                    590_000,
                    4_000_000_000L,
                    8_000L << 20,
                    setUp == SetUp.DAYBREAK ? new Bound(-64_440, -10_958_000, -64_500) : null)));
      }
    }
    return new Benchmark(
        limit, 2, List.of(new ProblemRuns("<city> & \"all\".json", 70_000, 4_090, runs)));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void itsLinesFitInHundredColumns(Language language) {
    String text =
        BenchmarkText.of(
            benchmark(RunLimit.ofTime(Duration.ofMinutes(10))), new Phrasebook(language));
    assertThat(text.lines()).allSatisfy(line -> assertThat(TextTable.width(line)).isLessThan(101));
  }

  @Test
  void itTellsGapsTimesSpeedAndMemory() {
    assertThat(BenchmarkText.of(benchmark(RunLimit.ofTime(Duration.ofSeconds(10))), ENGLISH))
        .contains("proven bound: medium -64,440; soft -10,958,000 at medium -64,500")
        .containsPattern(
            "daybreak +1 +0 +-64,500 +-11,046,757 +60 +0\\.81 % +7\\.3 s +6,779,661 +8,000 MB")
        .containsPattern("1 s +– +– +–")
        .containsPattern("5 s +0/-1,264,500/-12,114,710")
        .containsPattern("end +0/-64,500/-11,046,758");
  }

  @Test
  void withStepsNothingOfTheClockIsTold() {
    Benchmark steps = benchmark(RunLimit.ofSteps(20));
    assertThat(BenchmarkText.of(steps, ENGLISH)).doesNotContain(" s ", "MB", "moves/s");
    assertThat(new String(BenchmarkTable.of(steps), StandardCharsets.UTF_8))
        .contains("daybreak,1,0,-64500,-11046757,bound,60,88757,0.810,,,4000000000,,");
    assertThat(new String(BenchmarkPage.of(steps, ENGLISH), StandardCharsets.UTF_8))
        .contains("there are no times")
        .doesNotContain("<figure");
  }

  @Test
  void theTableHasOneLineForEachRun() {
    String csv =
        new String(
            BenchmarkTable.of(benchmark(RunLimit.ofTime(Duration.ofSeconds(10)))),
            StandardCharsets.UTF_8);
    assertThat(csv).startsWith("\uFEFFproblem,volunteers,sites,config,run,hard,medium,soft,");
    assertThat(csv.lines()).hasSize(7);
    assertThat(csv)
        .contains("soft_at_1s,hard_at_5s,medium_at_5s,soft_at_5s")
        .contains(",7.250,600.000,4000000000,6779661,8388608000,,,,0,-1264500,-12114710");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void thePageHoldsPlotsAndAsksNobodyForAnything(Language language) {
    String page =
        new String(
            BenchmarkPage.of(
                benchmark(RunLimit.ofTime(Duration.ofSeconds(60))), new Phrasebook(language)),
            StandardCharsets.UTF_8);
    assertThat(page)
        .contains("<html lang=\"" + language.id() + "\">", "default-src 'none'")
        .contains("&lt;city&gt; &amp; &quot;all&quot;.json")
        .doesNotContain("<script", "http:", "https:", "url(http", "NaN", "Infinity");
    assertThat(page.split("<figure>", -1)).as("plots of medium and soft").hasSize(3);
    assertThat(page.split("<path class=\"run daybreak\"", -1))
        .as("two lines in two plots, and the sample")
        .hasSize(6);
  }
}
