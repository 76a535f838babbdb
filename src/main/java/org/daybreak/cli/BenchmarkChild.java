package org.daybreak.cli;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import org.daybreak.file.Document;
import org.daybreak.file.ProblemReader;
import org.daybreak.solve.benchmark.RunLimit;
import org.daybreak.solve.benchmark.SetUp;
import org.daybreak.solve.benchmark.SetUpRun;
import org.daybreak.solve.benchmark.Trace;
import org.daybreak.solve.benchmark.TraceText;

/**
 * The program of one run of a benchmark: {@code benchmark} starts it anew for each, so that no run
 * profits from what another has warmed up or suffers from the memory that another has used.
 */
final class BenchmarkChild {
  /** What a line begins with that says why there is no result. */
  static final String FAILED = "failed ";

  static final String SECONDS = "seconds";
  static final String STEPS = "steps";

  private BenchmarkChild() {}

  /**
   * Runs and prints the trace.
   *
   * @param arguments file, set-up, seed, what limits, how much
   */
  public static void main(String[] arguments) {
    run(System.out, arguments);
  }

  static void run(PrintStream out, String... arguments) {
    long startMillis = ManagementFactory.getRuntimeMXBean().getStartTime();
    try {
      Document document =
          Objects.requireNonNull(ProblemReader.read(Path.of(arguments[0])).document());
      SetUp setUp = Objects.requireNonNull(SetUp.ofId(arguments[1]));
      long amount = Long.parseLong(arguments[4]);
      RunLimit limit =
          arguments[3].equals(STEPS)
              ? RunLimit.ofSteps(amount)
              : RunLimit.ofTime(Duration.ofSeconds(amount));
      Trace trace =
          SetUpRun.of(
              setUp,
              document.pinnedRoster(),
              limit,
              Long.parseLong(arguments[2]),
              () -> System.currentTimeMillis() - startMillis);
      TraceText.write(trace).forEach(out::println);
    } catch (RuntimeException | OutOfMemoryError fault) {
      out.println(FAILED + fault);
    }
    out.flush();
  }
}
