package org.daybreak.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GenerateCommandTest {
  @TempDir private Path folder;

  @Test
  void theSameArgumentsMakeTheSameFileOnStandardOutputOrElsewhere() throws IOException {
    Path file = folder.resolve("仿真.json");
    CommandRun toFile = generate("30", "3", "--seed", "5", "-o", file.toString());
    assertThat(toFile.exitCode()).isZero();
    assertThat(toFile.out()).isEmpty();
    assertThat(toFile.err()).isEqualTo("Written: " + file + "\n");
    assertThat(generate("30", "3", "--seed", "5").out()).isEqualTo(Files.readString(file));
    assertThat(generate("30", "3", "--seed", "6").out()).isNotEqualTo(Files.readString(file));
    assertThat(CommandRun.of("validate", file.toString()).out()).startsWith("No errors");
  }

  @Test
  void anOlderFileIsKept() throws IOException {
    Path file = Files.writeString(folder.resolve("day.json"), "old");
    CommandRun run = generate("3", "1", "-o", file.toString(), "--lang", "zh");
    assertThat(run.err()).isEqualTo("已写入：%s%n原文件保留为 %s.bak%n".formatted(file, file));
    assertThat(folder.resolve("day.json.bak")).hasContent("old");
  }

  @ParameterizedTest
  @CsvSource({
    "0, 3, --volunteers is 0",
    "3, 0, --sites is 0",
    "1000001, 3, --volunteers is 1000001"
  })
  void theNumbersHaveALimit(String volunteers, String sites, String told) {
    CommandRun run = generate(volunteers, sites);
    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains(told + ", expected 1 … 1000000");
  }

  private static CommandRun generate(String volunteers, String sites, String... more) {
    String[] arguments = new String[5 + more.length];
    System.arraycopy(
        new String[] {"generate", "--volunteers", volunteers, "--sites", sites},
        0,
        arguments,
        0,
        5);
    System.arraycopy(more, 0, arguments, 5, more.length);
    return CommandRun.of(arguments);
  }
}
