package org.daybreak.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.daybreak.file.ProblemReader;
import org.daybreak.problem.Problem;
import org.daybreak.problem.Standby;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Stand-bys are written to the file; whom to call for each absence is shown alone. */
class StandbyCommandTest {
  @TempDir private Path folder;
  private Path file;
  private String solved;

  @BeforeEach
  void solve() throws IOException {
    file = folder.resolve("d.solved.json");
    CommandRun.of(
        "solve", "problems/congress-54-of-100.json", "--steps", "2", "-o", file.toString());
    solved = Files.readString(file);
  }

  @Test
  void soManyAsAreAskedForAreWrittenAndTheFormerFileIsKept() throws IOException {
    CommandRun run = CommandRun.of("standby", file.toString(), "--count", "2");
    assertThat(run.exitCode()).as(run.err()).isZero();
    List<Standby> standbys = written().standbys();
    assertThat(standbys).hasSize(2);
    assertThat(run.out())
        .startsWith("On call: 2 people. Shortage to be expected of absences, by show-up rates: ")
        .contains("\n  " + standbys.get(0).profile().name() + ", ")
        .contains("\n  If ")
        .contains(": call ")
        .contains("Written: " + file)
        .contains(".bak");
    assertThat(Files.readString(folder.resolve("d.solved.json.bak"))).isEqualTo(solved);
  }

  @Test
  void aShareIsOfThoseWhoAreCalledRoundedUp() {
    CommandRun run = CommandRun.of("standby", file.toString(), "--share", "3", "--lang", "zh");
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(written().standbys()).hasSize(2);
    assertThat(run.out()).startsWith("候补 2 人。").contains("缺勤（").contains("叫 ");
  }

  @Test
  void aNumberOutOfRangeIsRefusedAndNothingWritten() {
    CommandRun run = CommandRun.of("standby", file.toString(), "--share", "101");
    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("--share").contains("0 … 100");
    assertThat(folder.resolve("d.solved.json.bak")).doesNotExist();
  }

  private Problem written() {
    return Objects.requireNonNull(ProblemReader.read(file).document()).problem();
  }
}
