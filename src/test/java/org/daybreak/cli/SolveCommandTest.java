package org.daybreak.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SolveCommandTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path folder;
  private Path problem = Path.of("");
  private Path solved = Path.of("");

  @BeforeEach
  void writeProblem() throws IOException {
    problem = OneDay.writtenTo(folder);
    solved = folder.resolve("点位.solved.json");
  }

  private static CommandRun solve(Path file, String... options) {
    String[] arguments = new String[options.length + 4];
    System.arraycopy(options, 0, arguments, 4, options.length);
    arguments[0] = "solve";
    arguments[1] = file.toString();
    arguments[2] = "--steps";
    arguments[3] = "2";
    return CommandRun.of(arguments);
  }

  @Test
  void itWritesBesideTheProblemAndSaysWhatTheRosterIsWorthAndWhatToDoNext() throws IOException {
    CommandRun run = solve(problem);
    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .contains("Score: hard 0, medium -240, soft")
        .contains("Called: 1 of 2 volunteers")
        .contains("Places: 1 short of the minimum, 2 empty in all, 1 leads missing")
        .contains("一号点: 1 short, 2 empty")
        .contains("Written: " + solved)
        .contains("Next: daybreak show " + solved);
    assertThat(Files.readString(problem)).isEqualTo(OneDay.PROBLEM);
    assertThat(Files.readString(solved))
        .startsWith(OneDay.PROBLEM.stripTrailing().substring(0, OneDay.PROBLEM.length() - 4))
        .contains("{\"volunteer\": \"v2\", \"site\": \"s\", \"role\": \"order\"");
  }

  @Test
  void itSpeaksChinese() {
    CommandRun run = solve(problem, "--lang", "zh");
    assertThat(run.out())
        .contains("得分：硬 0，中 -240，软 ")
        .contains("已安排：1 / 2 名志愿者")
        .contains("一号点：缺 1，空 2")
        .contains("已写入：" + solved)
        .contains("接下来：daybreak show " + solved);
  }

  @Test
  void whereThereIsNoTerminalProgressIsAPlainLineBesideTheResult() {
    CommandRun run = solve(problem);
    assertThat(run.err())
        .contains("hard 0, medium ", "short ", "empty ")
        .doesNotContain("\r", "\u001B");
  }

  @Test
  void aSolvedFileIsItselfUpdatedAndKeptAsBackup() throws IOException {
    solve(problem);
    String before = Files.readString(solved);
    CommandRun run = solve(solved, "--lang", "zh");
    assertThat(run.exitCode()).isZero();
    assertThat(Files.readString(solved)).isEqualTo(before);
    assertThat(Files.readString(folder.resolve("点位.solved.json.bak"))).isEqualTo(before);
    assertThat(run.out()).contains("原文件保留为 " + solved + ".bak");
  }

  @ParameterizedTest
  @CsvSource({
    "day.json, day.solved.json",
    "day.solved.json, day.solved.json",
    "day, day.solved.json",
    "day.txt, day.txt.solved.json",
    ".json, .solved.json"
  })
  void theOutputIsNamedAfterTheInput(String input, String output) throws IOException {
    Files.copy(problem, folder.resolve(input));
    assertThat(solve(folder.resolve(input)).exitCode()).isZero();
    assertThat(Files.readString(folder.resolve(output))).contains("\"assignments\"");
  }

  @Test
  void theSameSeedAndStepsGiveTheSameBytes() {
    solve(problem, "--seed", "7", "-o", folder.resolve("1").toString());
    solve(problem, "--seed", "7", "-o", folder.resolve("2").toString());
    assertThat(folder.resolve("1")).hasSameBinaryContentAs(folder.resolve("2"));
  }

  @Test
  void dutiesThatBreakARuleAreDroppedUnlessTheyArePinned() throws IOException {
    Files.writeString(problem, OneDay.broken());
    solve(problem);
    assertThat(JSON.readTree(solved.toFile()).at("/score/hard").asLong()).isZero();
    Files.writeString(
        problem,
        OneDay.broken()
            .replace("\"lastSlot\": \"0600\"}", "\"lastSlot\": \"0600\", \"pinned\": true}"));
    CommandRun run = solve(problem);
    assertThat(run.out()).contains("The pinned assignments break rules by themselves");
    JsonNode roster = JSON.readTree(solved.toFile());
    assertThat(roster.get("assignments")).hasSize(2);
    assertThat(roster.at("/score/hard").asLong()).isNegative();
  }

  @Test
  void itStartsFromTheAssignmentsUnlessToldToStartAfresh() throws IOException {
    String assigned =
        OneDay.PROBLEM.replace(
            "\"standbys\"",
            """
            "assignments": [ {"volunteer": "v2", "site": "s", "role": "order",
                              "firstSlot": "0600",   "lastSlot": "0600"} ], "standbys\"""");
    Files.writeString(problem, assigned);
    solve(problem);
    assertThat(Files.readString(solved)).contains("\"firstSlot\": \"0600\",   \"lastSlot\"");
    assertThat(solve(problem, "--fresh").exitCode()).isZero();
    assertThat(JSON.readTree(solved.toFile()).get("assignments")).hasSize(1);
  }

  @Test
  void aFolderThatDoesNotExistIsToldBeforeTheWork() {
    CommandRun run = solve(problem, "-o", folder + "/none/out.json");
    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("its folder does not exist").contains("To mend:");
    assertThat(run.out()).isEmpty();
  }

  @Test
  void aFileWithErrorsIsToldAndNothingIsWritten() throws IOException {
    Files.writeString(
        problem,
        OneDay.PROBLEM
            .replace("\"capacity\"", "\"capacityy\"")
            .replace("\"min\": 2", "\"min\": 9"));
    CommandRun run = solve(problem);
    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err())
        .contains("did you mean capacity?")
        .contains("found 9, expected at most target = 3")
        .endsWith("3 errors, no warnings\n");
    assertThat(run.out()).isEmpty();
    assertThat(solved).doesNotExist();
  }

  @ParameterizedTest
  @CsvSource({"--steps, 0", "--steps, -1", "--seconds, 0", "--seconds, -5"})
  void aLimitIsAtLeastOne(String option, String value) {
    CommandRun run = CommandRun.of("solve", problem.toString(), option, value);
    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains(option + " is " + value + ", expected ≥ 1");
  }
}
