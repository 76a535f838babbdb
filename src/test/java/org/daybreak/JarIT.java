package org.daybreak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The packaged jar runs by itself, as a program among others. */
class JarIT {
  private static final Path JAR = Path.of("target", "daybreak.jar").toAbsolutePath();
  private static final int LONGEST_MINUTES = 10;

  private static final Path SCRIPT = Path.of("/usr/bin/script");

  /** A line that is written over and over, whatever it has room for. */
  private static final Pattern LIVE_LINE = Pattern.compile("\\r\\d+:\\d\\d ");

  /** A build in the background ignores Ctrl-C, and what it starts inherits that. */
  private static final List<String> HEEDING_CTRL_C = List.of("env", "--default-signal=INT");

  /** More steps than anybody waits for: only a signal ends solving. */
  private static final String ENDLESS = "1000000000";

  @TempDir private Path folder;

  @Test
  void itGeneratesValidatesSolvesScoresAndShows() throws Exception {
    Path problem = folder.resolve("点位.json");
    assertThat(run("generate", "--volunteers", "12", "--sites", "2", "-o", problem.toString()))
        .isZero();
    assertThat(run("validate", problem.toString())).isZero();
    assertThat(run("solve", problem.toString(), "--steps", "3", "--lang", "zh")).isZero();
    Path roster = folder.resolve("点位.solved.json");
    assertThat(roster).exists();
    assertThat(run("score", roster.toString(), "--json")).isZero();
    assertThat(out()).startsWith("{\"score\":{\"hard\":0,");
    assertThat(run("show", roster.toString(), "--lang", "zh")).isZero();
  }

  @Test
  void itTellsBadUsage() throws Exception {
    assertThat(run("solve")).isEqualTo(2);
    assertThat(run("validate", folder.resolve("missing.json").toString())).isEqualTo(2);
  }

  @Test
  void itCarriesItsLicence() throws IOException {
    try (JarFile jar = new JarFile(JAR.toFile())) {
      assertThat(
              new String(
                  jar.getInputStream(jar.getEntry("META-INF/LICENSE")).readAllBytes(),
                  StandardCharsets.UTF_8))
          .contains("Apache License", "Version 2.0");
    }
  }

  @Test
  void aFileThatDoesNotFitInMemoryIsToldAsSuch() throws Exception {
    Path problem = generated(20_000);
    List<String> command = java("-Xmx24m");
    command.addAll(List.of("validate", problem.toString(), "--lang", "en"));
    assertThat(run(command, Map.of())).isEqualTo(2);
    assertThat(out())
        .contains("error   the file does not fit in ", "To mend: give the program more");
  }

  @Nested
  class Signals {
    @ParameterizedTest
    @CsvSource({"INT, 130", "TERM, 143"})
    void whileSolvingTheBestRosterIsSavedAndThatIsSaid(String signal, int exitCode)
        throws Exception {
      Path problem = generated(60);
      Process process = start(command("solve", problem.toString(), "--steps", ENDLESS), Map.of());
      awaitProgress(process);
      kill(signal, process.pid());
      assertThat(exitCode(process)).isEqualTo(exitCode);
      assertThat(out()).startsWith("Stopped; the best roster so far is saved.\nScore: hard 0, ");
      JsonNode roster = new ObjectMapper().readTree(solved(problem).toFile());
      assertThat(roster.get("assignments")).isNotEmpty();
      assertThat(roster.at("/score/hard").asLong()).isZero();
      assertThat(run("validate", solved(problem).toString())).isZero();
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 300, 600, 900, 1_300, 1_800})
    void whateverItIsDoingTheFileThatWasThereIsNotLost(long millis) throws Exception {
      Path problem = generated(600);
      Path target = Files.writeString(solved(problem), "old");
      Process process = start(command("solve", problem.toString(), "--steps", "1"), Map.of());
      process.waitFor(millis, TimeUnit.MILLISECONDS);
      process.destroyForcibly();
      exitCode(process);
      String content = Files.readString(target);
      if (!content.equals("old")) {
        assertThat(new ObjectMapper().readTree(content).get("assignments")).isNotEmpty();
        assertThat(target.resolveSibling(target.getFileName() + ".bak")).hasContent("old");
      }
    }

    @Test
    void aTerminalsCtrlCSavesTheBestRosterToo() throws Exception {
      assumeTrue(Files.isExecutable(SCRIPT), "script gives a program a terminal");
      Path problem = generated(60);
      List<String> solve = command("solve", problem.toString(), "--steps", ENDLESS);
      Process terminal =
          start(
              List.of(SCRIPT.toString(), "-qefc", "exec " + String.join(" ", solve), "log"),
              Map.of());
      while (terminal.isAlive() && !LIVE_LINE.matcher(out()).find()) {
        Thread.sleep(20);
      }
      ProcessHandle program = terminal.children().findFirst().orElseThrow();
      kill("INT", program.pid());
      assertThat(exitCode(terminal)).isEqualTo(130);
      assertThat(out()).contains("Stopped; the best roster so far is saved.");
      assertThat(run("score", solved(problem).toString(), "--json")).isZero();
      assertThat(out()).startsWith("{\"score\":{\"hard\":0,");
    }

    /** Waits until a first roster was found: the line tells of it. */
    private void awaitProgress(Process process) throws Exception {
      while (process.isAlive() && !Files.readString(folder.resolve("err")).contains("hard 0, ")) {
        Thread.sleep(20);
      }
    }

    private void kill(String signal, long process) throws Exception {
      Process kill = new ProcessBuilder("kill", "-" + signal, String.valueOf(process)).start();
      assertThat(kill.waitFor()).isZero();
    }
  }

  @Test
  void aDiskThatIsFullLeavesTheOldFileWholeAndTheResultElsewhere() throws Exception {
    Path problem = generated(300);
    Path target = Files.writeString(solved(problem), "old");
    Path temporary = Files.createDirectory(folder.resolve("tmp"));
    List<String> java = java("-XX:-UsePerfData", "-Djava.io.tmpdir=" + temporary);
    java.addAll(List.of("solve", problem.toString(), "--steps", "1", "--lang", "en"));
    List<String> limited = new ArrayList<>(List.of("sh", "-c", "ulimit -f 8; exec \"$@\"", "sh"));
    limited.addAll(java);
    assertThat(run(limited, Map.of())).isEqualTo(2);
    assertThat(err()).contains(target + " cannot be written: ", "To mend: ");
    assertThat(target).hasContent("old");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(it -> it.getFileName().toString()))
          .containsExactlyInAnyOrder(
              "day.json", "day.solved.json", "out", "err", temporary.getFileName().toString());
    }
  }

  @Nested
  class Locales {
    @ParameterizedTest
    @ValueSource(strings = {"C", "POSIX", "zh_CN.GBK", "nonsense"})
    void outputIsUtf8Whatever(String locale) throws Exception {
      Path problem = generated(12);
      assertThat(run("show", problem.toString(), "--lang", "zh")).isZero();
      String expected = out();
      assertThat(expected).contains("街道", "无人");
      assertThat(run(command("show", problem.toString(), "--lang", "zh"), Map.of("LC_ALL", locale)))
          .isZero();
      assertThat(out()).isEqualTo(expected);
    }

    @Test
    void aNameThatTheLocaleCannotReadIsToldAsSuch() throws Exception {
      Path problem = Files.move(generated(12), folder.resolve("点位.json"));
      for (String command : List.of("validate", "report")) {
        assertThat(run(command(command, problem.toString(), "--lang", "en"), Map.of("LC_ALL", "C")))
            .isEqualTo(2);
        assertThat(err())
            .startsWith(
                "A file's name has characters that this locale (ANSI_X3.4-1968) cannot read.")
            .contains("To mend: set a UTF-8 locale first: export LC_ALL=C.UTF-8");
      }
    }

    @Test
    void theLanguageIsTheLocales() throws Exception {
      Path problem = generated(12);
      run(command("validate", problem.toString()), Map.of("LC_ALL", "zh_CN.UTF-8"));
      assertThat(out()).contains("个错误");
      run(command("validate", problem.toString()), Map.of("LC_ALL", "en_US.UTF-8"));
      assertThat(out()).contains("No errors");
    }
  }

  private Path generated(int volunteers) throws Exception {
    Path problem = folder.resolve("day.json");
    assertThat(
            run(
                "generate",
                "--volunteers",
                String.valueOf(volunteers),
                "--sites",
                String.valueOf(Math.max(1, volunteers / 12)),
                "-o",
                problem.toString()))
        .isZero();
    return problem;
  }

  private static Path solved(Path problem) {
    return problem.resolveSibling("day.solved.json");
  }

  private static List<String> java(String... options) {
    List<String> command = new ArrayList<>(HEEDING_CTRL_C);
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(options));
    command.addAll(List.of("-jar", JAR.toString()));
    return command;
  }

  private static List<String> command(String... arguments) {
    List<String> command = java();
    command.addAll(List.of(arguments));
    return command;
  }

  private int run(String... arguments) throws Exception {
    return run(command(arguments), Map.of());
  }

  private int run(List<String> command, Map<String, String> environment) throws Exception {
    return exitCode(start(command, environment));
  }

  private Process start(List<String> command, Map<String, String> environment) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("LC_ALL", "C.UTF-8");
    builder.environment().putAll(environment);
    builder.redirectOutput(folder.resolve("out").toFile());
    builder.redirectError(folder.resolve("err").toFile());
    builder.directory(folder.toFile());
    return builder.start();
  }

  private static int exitCode(Process process) throws InterruptedException {
    assertThat(process.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES)).isTrue();
    return process.exitValue();
  }

  private String out() throws IOException {
    return Files.readString(folder.resolve("out"));
  }

  private String err() throws IOException {
    return Files.readString(folder.resolve("err"));
  }
}
