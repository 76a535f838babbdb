package org.daybreak.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValidateCommandTest {
  @TempDir private Path folder;
  private Path problem = Path.of("");

  @BeforeEach
  void writeProblem() throws IOException {
    problem = OneDay.writtenTo(folder);
  }

  @Test
  void aFileWithWarningsIsSound() {
    CommandRun run = CommandRun.of("validate", problem.toString());
    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .startsWith("warning $.sites[0].slots[0].demand[0].min (8:43): found min 2")
        .endsWith("No errors, 2 warnings\n");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void aFileWithErrorsIsRefusedAndAllAreTold() throws IOException {
    Files.writeString(
        problem,
        OneDay.PROBLEM
            .replace("\"area\": \"a\"", "\"area\": \"b\"")
            .replace("\"t\", \"n", "1, \"n"));
    CommandRun english = CommandRun.of("validate", problem.toString());
    assertThat(english.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(english.out())
        .isEqualTo(
            """
            error   $.teams[0].id (4:21): found 1, expected "…".
              To mend: change the value to this form.
            error   $.sites[0].area (6:49): there is no area b; did you mean a?
              To mend: correct it to a, or add b.
            error   $.volunteers[0].team (10:40): there is no team t.
              To mend: use an id that the file has, or add this one.
            error   $.volunteers[1].team (13:40): there is no team t.
              To mend: use an id that the file has, or add this one.
            4 errors, no warnings
            """);
    CommandRun chinese = CommandRun.of("validate", problem.toString(), "--lang", "zh");
    assertThat(chinese.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(chinese.out())
        .contains("错误  $.sites[0].area (6:49): 没有名为 b 的街道，是否应为 a？\n  如何更正：")
        .endsWith("4 个错误，0 个警告\n");
  }

  @Test
  void aFileThatIsNotThereIsToldAsSuch() {
    Path none = folder.resolve("none.json");
    CommandRun run = CommandRun.of("validate", none.toString());
    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(run.out()).startsWith("error   there is no file " + none + ".\n  To mend: ");
  }
}
