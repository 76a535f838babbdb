package org.daybreak.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShowCommandTest {
  @TempDir private Path folder;
  private Path problem = Path.of("");
  private Path solved = Path.of("");

  @BeforeEach
  void solveProblem() throws IOException {
    problem = OneDay.writtenTo(folder);
    solved = folder.resolve("点位.solved.json");
    CommandRun.of("solve", problem.toString(), "--steps", "2");
  }

  @Test
  void bySiteItTellsWhoComesWhereAndWhatIsEmpty() {
    CommandRun run = CommandRun.of("show", solved.toString());
    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .isEqualTo(
            """
            一天, 2022-11-05

            一号点 (台东街道)
              address: 台东一路
              06:00–08:00
                秩序维护: 李雪 (be there at 05:00), 1 person short of the minimum
                1 lead missing

            On call at home
              王芳: 一号点
            """);
  }

  @Test
  void inChinese() {
    assertThat(CommandRun.of("show", solved.toString(), "--lang", "zh").out())
        .isEqualTo(
            """
            一天，2022-11-05

            一号点（台东街道）
              地址：台东一路
              06:00–08:00
                秩序维护：李雪（05:00 到岗），距最低人数缺 1 人
                缺领队 1 人

            在家候补
              王芳：一号点
            """);
  }

  @Test
  void byTeam() {
    assertThat(CommandRun.of("show", solved.toString(), "--by", "team").out())
        .isEqualTo(
            """
            一天, 2022-11-05

            先锋队
              李雪: 一号点, 秩序维护, 06:00–08:00, be there at 05:00
              1 person at home

            On call at home
              王芳: 一号点
            """);
  }

  @Test
  void byVolunteer() {
    assertThat(CommandRun.of("show", solved.toString(), "--by", "VOLUNTEER", "--lang", "zh").out())
        .isEqualTo(
            """
            一天，2022-11-05

            王芳：在家
            李雪：一号点，秩序维护，06:00–08:00，05:00 到岗

            在家候补
              王芳：一号点
            """);
  }

  @ParameterizedTest
  @ValueSource(strings = {"site", "team", "volunteer"})
  void itKeepsRestrictionsAndNotesToItself(String by) {
    CommandRun run = CommandRun.of("show", problem.toString(), "--by", by, "--lang", "zh");
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains("王芳").doesNotContain("predawn").doesNotContain("secret");
  }
}
