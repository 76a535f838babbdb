package org.daybreak.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.daybreak.file.ProblemWriter;
import org.daybreak.message.CommandWords;
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
    requireInRange("--volunteers", volunteers);
    requireInRange("--sites", sites);
    OutputFile file = output == null ? null : OutputFile.checked(output, console.words());
    byte[] problem = ProblemWriter.write(ProblemGenerator.generate(volunteers, sites, seed));
    if (file == null) {
      console.out().print(new String(problem, StandardCharsets.UTF_8));
      return ExitCode.DONE;
    }
    file.write(problem, console.err());
    return ExitCode.DONE;
  }

  private void requireInRange(String option, int value) {
    if (value < 1 || value > MOST) {
      throw new InputFault(
          console
              .words()
              .say(CommandWords.OUT_OF_RANGE, option, String.valueOf(value), "1 … " + MOST));
    }
  }
}
