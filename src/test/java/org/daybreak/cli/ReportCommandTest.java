package org.daybreak.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the page of a roster is written, and what is left out of it. */
class ReportCommandTest {
  private static final String PROBLEM =
      """
      {
        "formatVersion": 1, "name": "一天", "date": "2022-11-05", "timeZone": "Asia/Shanghai",
        "roles": [ {"id": "order"} ], "areas": [ {"id": "a"} ],
        "sites": [ {"id": "s", "area": "a", "capacity": 4, "contact": "139-1", "slots": [
          {"id": "0600", "start": "2022-11-05T06:00", "end": "2022-11-05T08:00",
           "demand": [ {"role": "order", "min": 1} ]} ]} ],
        "volunteers": [ {"id": "v1", "phone": "138-1",
          "availability": [ {"from": "2022-11-05T04:00", "to": "2022-11-05T12:00"} ]} ]
      }
      """;

  @TempDir private Path folder;
  private Path problem = Path.of("");

  @BeforeEach
  void writeProblem() throws IOException {
    problem = folder.resolve("点位.solved.json");
    Files.writeString(problem, PROBLEM);
  }

  @Test
  void itWritesBesideTheFileAndKeepsAnOlderPage() throws IOException {
    Path page = folder.resolve("点位.html");
    CommandRun run = CommandRun.of("report", problem.toString());
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).isEqualTo("Written: " + page + "\n");
    assertThat(Files.readString(page)).startsWith("<!doctype html>\n<html lang=\"en\">");
    assertThat(CommandRun.of("report", problem.toString(), "--lang", "zh").exitCode()).isZero();
    assertThat(Files.readString(page)).contains("<html lang=\"zh\">");
    assertThat(Files.readString(folder.resolve("点位.html.bak"))).contains("<html lang=\"en\">");
  }

  @Test
  void phonesAndContactsAreLeftOutOnRequest() throws IOException {
    Path page = folder.resolve("page.html");
    assertThat(CommandRun.of("report", problem.toString(), "-o", page.toString()).exitCode())
        .isZero();
    assertThat(Files.readString(page)).contains("138-1", "139-1");
    assertThat(
            CommandRun.of("report", problem.toString(), "--no-phones", "-o", page.toString())
                .exitCode())
        .isZero();
    assertThat(Files.readString(page)).doesNotContain("138-1", "139-1");
  }

  @Test
  void itNeverReplacesAFileThatItReads() throws IOException {
    CommandRun run = CommandRun.of("report", problem.toString(), "-o", problem.toString());
    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("which the page would replace", "To mend:");
    assertThat(Files.readString(problem)).isEqualTo(PROBLEM);
  }

  @Test
  void filesWithNothingInCommonAreRefused() throws IOException {
    Path other = folder.resolve("other.json");
    Files.writeString(other, PROBLEM.replace("\"s\"", "\"x\"").replace("\"v1\"", "\"w\""));
    CommandRun run = CommandRun.of("report", problem.toString(), other.toString());
    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("neither a volunteer nor a site in common", "To mend:");
    assertThat(folder.resolve("点位.html")).doesNotExist();
  }
}
