package org.daybreak;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged jar runs by itself: nothing that a command needs was left out of it. */
class JarIT {
  private static final Path JAR = Path.of("target", "daybreak.jar");

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
    assertThat(output()).startsWith("{\"score\":{\"hard\":0,");
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

  private int run(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-jar");
    command.add(JAR.toString());
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("LC_ALL", "C.UTF-8");
    builder.redirectOutput(folder.resolve("out").toFile());
    builder.redirectError(folder.resolve("err").toFile());
    Process process = builder.start();
    assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
    return process.exitValue();
  }

  private String output() throws IOException {
    return Files.readString(folder.resolve("out"));
  }
}
