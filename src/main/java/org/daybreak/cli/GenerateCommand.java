package org.daybreak.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.daybreak.file.ProblemWriter;
import org.daybreak.sample.ProblemGenerator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes a realistic problem of any size. */
@Command(name = "generate")
final class GenerateCommand implements Callable<Integer> {
  private static final int MOST = 1_000_000;

  private final Console console;

  @Option(names = "--volunteers", paramLabel = "N", required = true, descriptionKey = "volunteers")
  private int volunteers;

  @Option(names = "--sites", paramLabel = "K", required = true, descriptionKey = "sites")
  private int sites;

  @Option(names = "--seed", paramLabel = "S", descriptionKey = "seed")
  private long seed = 1;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      descriptionKey = "generate_output")
  private @Nullable Path output;

  @Mixin CommonOptions common;

  GenerateCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    NumberOption.requireWithin("--volunteers", volunteers, 1, MOST, console.words());
    NumberOption.requireWithin("--sites", sites, 1, MOST, console.words());
    OutputFile file = output == null ? null : OutputFile.checked(output, console.words());
    byte[] problem = ProblemWriter.write(ProblemGenerator.generate(volunteers, sites, seed));
    if (file == null) {
      console.out().print(new String(problem, StandardCharsets.UTF_8));
      return ExitCode.DONE;
    }
    file.write(problem, console.err());
    return ExitCode.DONE;
  }
}
