package org.daybreak.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.daybreak.message.Language;
import org.daybreak.message.Phrasebook;
import org.daybreak.problem.ConstraintId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds what the READMEs tell to run against the program. */
class ReadmeTest {
  private static final Path README = Path.of("README.md");
  private static final Path OF_PROBLEMS = Path.of("problems", "README.md");
  private static final Pattern EXEC = Pattern.compile("mvn .*-Dexec\\.args=\"([^\"]+)\"");
  private static final Pattern COMMAND = Pattern.compile("daybreak +(.+)");

  /** What every line of the shell blocks hands to the program. */
  static List<String> commandLines() throws IOException {
    return shellLines(README, OF_PROBLEMS).stream()
        .map(line -> line.replaceAll(" +#.*", ""))
        .map(ReadmeTest::arguments)
        .filter(arguments -> !arguments.isEmpty())
        .toList();
  }

  private static List<String> shellLines(Path... pages) throws IOException {
    List<String> lines = new ArrayList<>();
    for (Path page : pages) {
      boolean inside = false;
      for (String line : Files.readAllLines(page)) {
        if (line.startsWith("```")) {
          inside = line.equals("```sh");
        } else if (inside) {
          lines.add(line);
        }
      }
    }
    return lines;
  }

  private static String arguments(String line) {
    Matcher exec = EXEC.matcher(line);
    if (exec.matches()) {
      return exec.group(1);
    }
    Matcher command = COMMAND.matcher(line);
    return command.matches() ? command.group(1) : "";
  }

  @ParameterizedTest
  @MethodSource("commandLines")
  void theProgramUnderstandsIt(String arguments) {
    Console console =
        new Console(
            new Phrasebook(Language.ENGLISH),
            new PrintWriter(new StringWriter()),
            new PrintWriter(new StringWriter()));
    assertThatCode(
            () -> DaybreakCommand.commandLine(console).parseArgs(arguments.strip().split(" +")))
        .doesNotThrowAnyException();
  }

  @ParameterizedTest
  @MethodSource("commandLines")
  void theProblemItNamesIsThere(String arguments) {
    Arrays.stream(arguments.split(" +"))
        .filter(it -> it.startsWith("problems/") && !arguments.startsWith("generate"))
        .map(it -> it.replace(".solved.json", ".json"))
        .forEach(it -> assertThat(Path.of(it)).exists());
  }

  @Test
  void theTwoCommandsOfAFreshMachineAreThere() throws IOException {
    assertThat(shellLines(README))
        .contains(
            "mvn -q -B compile exec:java -Dexec.args=\"solve problems/cppcc-before-dawn.json\"");
    assertThat(Files.readAllLines(Path.of(".ci", "run")))
        .as("what the checks run")
        .anyMatch(shellLines(README)::contains);
  }

  @Test
  void itTellsHowManyConstraintsThereAre() throws IOException {
    assertThat(Files.readString(README).replaceAll("\\s+", " "))
        .contains("All %d constraints".formatted(ConstraintId.values().length));
  }
}
