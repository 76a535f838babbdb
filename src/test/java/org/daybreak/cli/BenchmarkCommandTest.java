package org.daybreak.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.daybreak.file.ProblemWriter;
import org.daybreak.sample.ProblemGenerator;
import org.daybreak.solve.benchmark.RunLimit;
import org.daybreak.solve.benchmark.SetUp;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BenchmarkCommandTest {
  @TempDir private Path folder;
  private Path problem = Path.of("");

  @BeforeEach
  void writeProblem() throws IOException {
    problem = folder.resolve("day.json");
    Files.write(problem, ProblemWriter.write(ProblemGenerator.generate(12, 2, 1)));
  }

  @Test
  void itWritesTableAndPageIntoAFolderThatItMakes() throws IOException {
    Path results = folder.resolve("results");
    CommandRun run =
        CommandRun.of("benchmark", problem.toString(), "--steps", "1", "-o", results.toString());
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out())
        .contains("1 run of 1 step of 10,000 moves", "day.json: 12 volunteers, 2 sites")
        .containsPattern("daybreak +1 +0 ")
        .containsPattern("timefold-default +1 +0 ")
        .containsPattern("construction +1 +0 ")
        .contains("Written: " + results.resolve("benchmark.csv"));
    assertThat(run.err()).contains("3 of 3: day.json, construction, run 1");
    assertThat(results.resolve("benchmark.html")).isNotEmptyFile();
    assertThat(Files.readString(results.resolve("benchmark.csv"), StandardCharsets.UTF_8).lines())
        .hasSize(4);
  }

  @Test
  void aRunThatFailsSaysWhy() {
    BenchmarkProcess.Outcome outcome =
        new BenchmarkProcess()
            .run(folder.resolve("gone.json"), SetUp.DAYBREAK, RunLimit.ofSteps(1), 1);
    assertThat(outcome.trace()).isNull();
    assertThat(outcome.fault()).contains("NullPointerException");
  }

  @Test
  void anUnknownSetUpIsToldWithTheNearestAndAll() {
    CommandRun run =
        CommandRun.of("benchmark", problem.toString(), "--config", "daybrake,timefold", "xyz");
    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err())
        .contains("there is no set-up daybrake; did you mean daybreak?")
        .contains("there is no set-up timefold.", "there is no set-up xyz.")
        .contains("To mend: use one of daybreak, timefold-default, construction.");
    assertThat(folder.resolve("benchmark")).doesNotExist();
  }

  @Test
  void aFileAfterTheSetUpsIsToldToBeOne() {
    CommandRun run =
        CommandRun.of("benchmark", problem.toString(), "--config", "daybreak", problem.toString());
    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("is a file, not a set-up", "name files before --config");
  }

  @Test
  void numbersOutOfRangeAreRefused() {
    for (String option : new String[] {"--seconds", "--steps", "--runs"}) {
      CommandRun run = CommandRun.of("benchmark", problem.toString(), option, "0");
      assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
      assertThat(run.err()).contains(option + " is 0, expected 1");
    }
  }
}
