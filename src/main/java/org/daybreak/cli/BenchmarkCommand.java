package org.daybreak.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.daybreak.file.Document;
import org.daybreak.message.BenchmarkWords;
import org.daybreak.message.Nearest;
import org.daybreak.message.Phrasebook;
import org.daybreak.report.BenchmarkTable;
import org.daybreak.report.BenchmarkText;
import org.daybreak.report.page.BenchmarkPage;
import org.daybreak.solve.benchmark.Benchmark;
import org.daybreak.solve.benchmark.FinishedRun;
import org.daybreak.solve.benchmark.ProblemRuns;
import org.daybreak.solve.benchmark.RunLimit;
import org.daybreak.solve.benchmark.SetUp;
import org.daybreak.solve.benchmark.Trace;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Compares set-ups of the solver side by side. */
@Command(name = "benchmark")
final class BenchmarkCommand implements Callable<Integer> {
  private static final int MOST = 1_000_000;

  private final Console console;
  private final BenchmarkProcess process = new BenchmarkProcess();

  @Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "benchmark_files")
  private List<Path> files = List.of();

  @Option(names = "--seconds", paramLabel = "N", descriptionKey = "benchmark_seconds")
  private int seconds = 30;

  @Option(names = "--steps", paramLabel = "N", descriptionKey = "benchmark_steps")
  private @Nullable Integer steps;

  @Option(names = "--runs", paramLabel = "R", descriptionKey = "benchmark_runs")
  private int runs = 1;

  @Option(
      names = "--config",
      paramLabel = "NAME",
      arity = "1..*",
      split = ",",
      descriptionKey = "benchmark_config")
  private @Nullable List<String> configs;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      descriptionKey = "benchmark_output")
  private Path folder = Path.of("benchmark");

  @Mixin CommonOptions common;

  private boolean anyFailed;

  BenchmarkCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Phrasebook words = console.words();
    NumberOption.requireWithin("--seconds", seconds, 1, MOST, console.words());
    NumberOption.requireWithin("--steps", steps, 1, MOST, console.words());
    NumberOption.requireWithin("--runs", runs, 1, MOST, console.words());
    Set<SetUp> setUps = setUps();
    List<Document> documents =
        files.size() == 1
            ? List.of(FileOpening.open(files.get(0), console))
            : FileOpening.openAll(files, console);
    makeFolder();
    OutputFile table = OutputFile.checked(folder.resolve("benchmark.csv"), words);
    OutputFile page = OutputFile.checked(folder.resolve("benchmark.html"), words);
    try (SignalStop stop = new SignalStop(process::stop)) {
      Benchmark benchmark = new Benchmark(limit(), runs, run(setUps, documents));
      if (stop.signalled()) {
        console.out().println(words.say(BenchmarkWords.STOPPED));
      }
      if (benchmark.problems().isEmpty()) {
        console.err().println(words.say(BenchmarkWords.NOTHING_FINISHED));
      } else {
        console.out().print(BenchmarkText.of(benchmark, words));
        table.write(BenchmarkTable.of(benchmark), console.out());
        page.write(BenchmarkPage.of(benchmark, words), console.out());
      }
      console.out().flush();
    }
    return anyFailed ? ExitCode.FAULT : ExitCode.DONE;
  }

  private RunLimit limit() {
    return steps == null ? RunLimit.ofTime(Duration.ofSeconds(seconds)) : RunLimit.ofSteps(steps);
  }

  private List<ProblemRuns> run(Set<SetUp> setUps, List<Document> documents) {
    List<ProblemRuns> problems = new ArrayList<>();
    for (int file = 0; file < files.size(); file++) {
      List<FinishedRun> finished = new ArrayList<>();
      int begun = file * setUps.size() * runs;
      for (SetUp setUp : setUps) {
        for (int number = 1; number <= runs && !process.isStopped(); number++) {
          run(file, setUp, number, ++begun, setUps.size(), finished);
        }
      }
      if (!finished.isEmpty()) {
        Document document = documents.get(file);
        problems.add(
            new ProblemRuns(
                name(file),
                document.problem().profiles().size(),
                document.problem().sites().size(),
                finished));
      }
    }
    return problems;
  }

  private void run(
      int file, SetUp setUp, int number, int begun, int setUps, List<FinishedRun> finished) {
    Phrasebook words = console.words();
    int all = files.size() * setUps * runs;
    console
        .err()
        .println(words.say(BenchmarkWords.RUNNING, begun, all, name(file), setUp.id(), number));
    BenchmarkProcess.Outcome outcome = process.run(files.get(file), setUp, limit(), number);
    Trace trace = outcome.trace();
    if (trace != null) {
      finished.add(new FinishedRun(setUp, number, trace));
    } else if (!process.isStopped()) {
      anyFailed = true;
      console
          .err()
          .println(
              words.say(
                  BenchmarkWords.RUN_FAILED, name(file), setUp.id(), number, outcome.fault()));
    }
  }

  /** The name of a file, with its folder where another file has the same name. */
  private String name(int file) {
    Path path = files.get(file);
    boolean alone =
        files.stream().filter(it -> it.getFileName().equals(path.getFileName())).count() == 1;
    return alone ? path.getFileName().toString() : path.toString();
  }

  private Set<SetUp> setUps() {
    Set<SetUp> setUps = EnumSet.noneOf(SetUp.class);
    List<String> faults = new ArrayList<>();
    for (String config : configs == null ? SetUp.ids() : configs) {
      SetUp setUp = SetUp.ofId(config);
      if (setUp == null) {
        faults.add(unknown(config));
      } else {
        setUps.add(setUp);
      }
    }
    if (!faults.isEmpty()) {
      throw new InputFault(String.join("\n", faults));
    }
    return setUps;
  }

  private String unknown(String config) {
    Phrasebook words = console.words();
    String known = String.join(", ", SetUp.ids());
    String nearest = Nearest.of(config, SetUp.ids());
    if (nearest != null) {
      return words.say(BenchmarkWords.UNKNOWN_SET_UP_NEAR, config, nearest, known);
    }
    return Files.exists(Path.of(config))
        ? words.say(BenchmarkWords.SET_UP_IS_FILE, config, known)
        : words.say(BenchmarkWords.UNKNOWN_SET_UP, config, known);
  }

  private void makeFolder() {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new InputFault(
          console.words().say(BenchmarkWords.NO_FOLDER, folder.toString(), e.toString()));
    }
  }
}
