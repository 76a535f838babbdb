package org.daybreak.cli;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.daybreak.solve.benchmark.RunLimit;
import org.daybreak.solve.benchmark.SetUp;
import org.daybreak.solve.benchmark.Trace;
import org.daybreak.solve.benchmark.TraceText;
import org.jspecify.annotations.Nullable;

/** Runs set-ups, each run in a virtual machine of its own with the options of this one. */
final class BenchmarkProcess {
  private volatile boolean stopped;
  private volatile @Nullable Process running;

  /**
   * How a run went.
   *
   * @param fault why there is no trace, else empty
   */
  record Outcome(@Nullable Trace trace, String fault) {}

  /** Ends the run that goes on, without a result; there are none after it. */
  void stop() {
    stopped = true;
    Process process = running;
    if (process != null) {
      process.destroy();
    }
  }

  boolean isStopped() {
    return stopped;
  }

  /** Runs and waits for the end. */
  Outcome run(Path file, SetUp setUp, RunLimit limit, int number) {
    try {
      Process process =
          new ProcessBuilder(command(file, setUp, limit, number))
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start();
      running = process;
      if (stopped) {
        process.destroy();
      }
      List<String> lines =
          new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .toList();
      int exitCode = process.waitFor();
      return new Outcome(TraceText.read(lines), fault(lines, exitCode));
    } catch (IOException e) {
      return new Outcome(null, e.toString());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      stop();
      return new Outcome(null, e.toString());
    }
  }

  private static String fault(List<String> lines, int exitCode) {
    return lines.stream()
        .filter(line -> line.startsWith(BenchmarkChild.FAILED))
        .map(line -> line.substring(BenchmarkChild.FAILED.length()))
        .findFirst()
        .orElse("exit code " + exitCode);
  }

  private static List<String> command(Path file, SetUp setUp, RunLimit limit, int number) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
        .filter(argument -> argument.startsWith("-X"))
        .forEach(command::add);
    command.add("-cp");
    command.add(classPath());
    command.add(BenchmarkChild.class.getName());
    command.add(file.toString());
    command.add(setUp.id());
    command.add(String.valueOf(number));
    Duration time = limit.time();
    command.add(time == null ? BenchmarkChild.STEPS : BenchmarkChild.SECONDS);
    long amount = time == null ? Objects.requireNonNull(limit.steps()) : time.toSeconds();
    command.add(String.valueOf(amount));
    return command;
  }

  /** Where this program's classes come from, also when a build tool has loaded them. */
  private static String classPath() {
    return BenchmarkProcess.class.getClassLoader() instanceof URLClassLoader loader
        ? Arrays.stream(loader.getURLs())
            .map(BenchmarkProcess::path)
            .collect(Collectors.joining(File.pathSeparator))
        : System.getProperty("java.class.path");
  }

  private static String path(URL url) {
    try {
      return Path.of(new URI(url.toString())).toString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
