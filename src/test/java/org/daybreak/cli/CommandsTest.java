package org.daybreak.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.daybreak.message.Language;
import org.daybreak.message.Phrasebook;
import org.daybreak.problem.ConstraintId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** What a person who types a command sees, and how the program ends. */
class CommandsTest {
  private static final String PROBLEM =
      """
      {
        "formatVersion": 1, "name": "一天", "date": "2022-11-05", "timeZone": "Asia/Shanghai",
        "roles": [ {"id": "order", "name": "秩序维护"} ],
        "teams": [ {"id": "t", "name": "先锋队"} ],
        "areas": [ {"id": "a", "name": "台东街道"} ],
        "sites": [ {"id": "s", "name": "一号点", "area": "a", "capacity": 4, "address": "台东一路", "slots": [
          {"id": "0600", "start": "2022-11-05T06:00", "end": "2022-11-05T08:00", "leads": 1,
           "demand": [ {"role": "order", "min": 2, "target": 3, "max": 4} ]} ]} ],
        "volunteers": [
          {"id": "v1", "name": "王芳", "team": "t", "restrictions": ["predawn"], "note": "secret",
           "skills": ["lead"], "transport": "car",
           "availability": [ {"from": "2022-11-05T06:30", "to": "2022-11-05T12:00"} ]},
          {"id": "v2", "name": "李雪", "team": "t", "transport": "car",
           "availability": [ {"from": "2022-11-05T04:00", "to": "2022-11-05T12:00"} ]} ],
        "standbys": [ {"volunteer": "v1", "sites": ["s"]} ]
      }
      """;

  @TempDir private Path folder;
  private Path problem = Path.of("");
  private String out = "";
  private String err = "";

  @BeforeEach
  void writeProblem() throws IOException {
    problem = folder.resolve("点位.json");
    Files.writeString(problem, PROBLEM);
  }

  @Nested
  class Solve {
    @Test
    void itWritesBesideTheProblemAndSaysWhatTheRosterIsWorth() throws IOException {
      assertThat(run("solve", problem.toString(), "--steps", "2")).isZero();
      assertThat(out)
          .contains("Score: hard 0, medium -240, soft")
          .contains("Called: 1 of 2 volunteers")
          .contains("Places: 1 short of the minimum, 2 empty in all, 1 leads missing")
          .contains("一号点: 1 short, 2 empty")
          .contains("Written: " + folder.resolve("点位.solved.json"));
      assertThat(Files.readString(problem)).isEqualTo(PROBLEM);
      assertThat(Files.readString(folder.resolve("点位.solved.json")))
          .startsWith(PROBLEM.stripTrailing().substring(0, PROBLEM.length() - 4))
          .contains("{\"volunteer\": \"v2\", \"site\": \"s\", \"role\": \"order\"");
    }

    @Test
    void aSolvedFileIsItselfUpdatedAndKeptAsBackup() throws IOException {
      Path solved = folder.resolve("点位.solved.json");
      assertThat(run("solve", problem.toString(), "--steps", "2")).isZero();
      String before = Files.readString(solved);
      assertThat(run("solve", solved.toString(), "--steps", "2", "--lang", "zh")).isZero();
      assertThat(Files.readString(solved)).isEqualTo(before);
      assertThat(Files.readString(folder.resolve("点位.solved.json.bak"))).isEqualTo(before);
      assertThat(out).contains("原文件保留为");
    }

    @Test
    void theSameSeedAndStepsGiveTheSameBytes() throws IOException {
      run("solve", problem.toString(), "--steps", "3", "-o", folder.resolve("1").toString());
      run("solve", problem.toString(), "--steps", "3", "-o", folder.resolve("2").toString());
      assertThat(folder.resolve("1")).hasSameBinaryContentAs(folder.resolve("2"));
    }

    @Test
    void aFolderThatDoesNotExistIsToldBeforeTheWork() {
      assertThat(run("solve", problem.toString(), "-o", folder + "/none/out.json"))
          .isEqualTo(ExitCode.USAGE);
      assertThat(err).contains("its folder does not exist").contains("To mend:");
      assertThat(out).isEmpty();
    }
  }

  @Nested
  class Score {
    @Test
    void jsonHoldsEveryConstraintInOrderAndNothingElse() throws IOException {
      assertThat(run("score", problem.toString(), "--json")).isZero();
      JsonNode json = new ObjectMapper().readTree(out);
      assertThat(json.get("score").toString())
          .isEqualTo("{\"hard\":0,\"medium\":-360,\"soft\":-360}");
      List<String> ids = new ArrayList<>();
      json.get("constraints").forEach(it -> ids.add(it.get("id").asText()));
      assertThat(ids)
          .containsExactlyElementsOf(
              Arrays.stream(ConstraintId.values()).map(ConstraintId::id).toList());
      assertThat(json.get("constraints").get(13).toString())
          .isEqualTo(
              "{\"id\":\"minimumStaffing\",\"level\":\"medium\",\"weight\":1,"
                  + "\"measure\":240,\"impact\":-240}");
    }

    @Test
    void theTableSpeaksBothLanguages() {
      run("score", problem.toString());
      assertThat(out).contains("minimum missing").contains("-240");
      run("score", problem.toString(), "--lang", "zh");
      assertThat(out).contains("未达最低人数").contains("-240");
    }
  }

  @Nested
  class Show {
    @Test
    void itTellsWhoComesWhereAndWhatIsEmpty() {
      Path solved = folder.resolve("点位.solved.json");
      run("solve", problem.toString(), "--steps", "2");
      assertThat(run("show", solved.toString())).isZero();
      assertThat(out)
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
    void itKeepsRestrictionsAndNotesToItself() {
      for (String by : List.of("site", "team", "volunteer")) {
        assertThat(run("show", problem.toString(), "--by", by, "--lang", "zh")).isZero();
        assertThat(out).contains("王芳").doesNotContain("predawn").doesNotContain("secret");
      }
    }
  }

  @Nested
  class Faults {
    @Test
    void aBrokenFileIsToldWhole() throws IOException {
      Files.writeString(
          problem,
          PROBLEM.replace("\"capacity\"", "\"capacityy\"").replace("\"min\": 2", "\"min\": 9"));
      for (String command : List.of("solve", "score", "show")) {
        assertThat(run(command, problem.toString())).isEqualTo(ExitCode.USAGE);
        assertThat(err)
            .contains("did you mean capacity?")
            .contains("found 9, expected at most target = 3")
            .contains("3 errors, no warnings");
      }
      assertThat(run("validate", problem.toString())).isEqualTo(ExitCode.USAGE);
      assertThat(folder.resolve("点位.solved.json")).doesNotExist();
    }

    @Test
    void badUsageIsToldInBothLanguages() {
      assertThat(run()).isEqualTo(ExitCode.USAGE);
      assertThat(run("solve")).isEqualTo(ExitCode.USAGE);
      assertThat(err).contains("Missing: FILE").contains("daybreak solve --help");
      assertThat(run("solve", "--lang", "zh")).isEqualTo(ExitCode.USAGE);
      assertThat(err).contains("缺少：FILE");
      assertThat(run("dance")).isEqualTo(ExitCode.USAGE);
      assertThat(run("solve", problem.toString(), "--steps", "0")).isEqualTo(ExitCode.USAGE);
      assertThat(run("show", folder.resolve("none.json").toString())).isEqualTo(ExitCode.USAGE);
      assertThat(err).contains("there is no file");
    }
  }

  @Test
  void everyOptionIsDescribedInBothLanguages() {
    for (Language language : Language.values()) {
      Console console =
          new Console(
              new Phrasebook(language),
              new PrintWriter(new StringWriter()),
              new PrintWriter(new StringWriter()));
      for (CommandLine command : DaybreakCommand.commandLine(console).getSubcommands().values()) {
        assertThat(command.getCommandSpec().usageMessage().description()).isNotEmpty();
        command
            .getCommandSpec()
            .args()
            .forEach(
                it ->
                    assertThat(it.description())
                        .as("%s %s", command.getCommandName(), it.paramLabel())
                        .isNotEmpty());
      }
    }
  }

  @Test
  void theHelpTellsTheExitCodes() {
    assertThat(run("solve", "--help")).isZero();
    assertThat(out).contains("130", "143", "bad usage or bad input");
  }

  private int run(String... arguments) {
    ByteArrayOutputStream outBytes = new ByteArrayOutputStream();
    ByteArrayOutputStream errBytes = new ByteArrayOutputStream();
    List<String> all = new ArrayList<>(List.of(arguments));
    if (!all.contains("--lang")) {
      all.add("--lang");
      all.add("en");
    }
    int exitCode =
        Main.run(
            new PrintStream(outBytes, true, StandardCharsets.UTF_8),
            new PrintStream(errBytes, true, StandardCharsets.UTF_8),
            all.toArray(String[]::new));
    out = outBytes.toString(StandardCharsets.UTF_8);
    err = errBytes.toString(StandardCharsets.UTF_8);
    return exitCode;
  }
}
