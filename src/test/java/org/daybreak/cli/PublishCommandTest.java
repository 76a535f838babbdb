package org.daybreak.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is assigned becomes published; answers are kept, refusals pinned at home. */
class PublishCommandTest {
  private static final String HEAD =
      """
      {
        "formatVersion": 1, "name": "一天", "date": "2022-11-05", "timeZone": "Asia/Shanghai",
        "roles": [ {"id": "order", "name": "秩序维护"} ], "areas": [ {"id": "a"} ],
        "sites": [ { "id": "s", "name": "一号点", "area": "a", "capacity": 9,
          "slots": [ {"id": "1", "start": "2022-11-05T08:00", "end": "2022-11-05T10:00",
                      "demand": [ {"role": "order", "min": 1, "target": 3} ]},
                     {"id": "2", "start": "2022-11-05T10:00", "end": "2022-11-05T12:00",
                      "demand": [ {"role": "order", "min": 1, "target": 3} ]} ] } ],
        "volunteers": [
          {"id": "v1", "name": "王芳", "phone": "138", "availability": [ {"from": "2022-11-05T06:00", "to": "2022-11-05T12:00"} ]},
          {"id": "v2", "name": "=李雪", "availability": [ {"from": "2022-11-05T06:00", "to": "2022-11-05T12:00"} ]},
          {"id": "v3", "name": "张伟", "availability": [ {"from": "2022-11-05T06:00", "to": "2022-11-05T12:00"} ]},
          {"id": "v4", "name": "张伟", "note": "secret", "availability": [ {"from": "2022-11-05T06:00", "to": "2022-11-05T12:00"} ]} ],
        "assignments": [
          {"volunteer": "v1", "site": "s", "role": "order", "firstSlot": "1", "lastSlot": "1"},
          {"volunteer": "v2", "site": "s", "role": "order",  "firstSlot": "1", "lastSlot": "2"},
          {"volunteer": "v3", "site": "s", "role": "order", "firstSlot": "2", "lastSlot": "2"}
        ]""";

  @TempDir private Path folder;
  private CommandRun run = CommandRun.of("--version");

  @BeforeEach
  void writeProblem() throws IOException {
    write(HEAD + "\n}\n");
  }

  @Test
  void whatIsAssignedIsPublished() throws IOException {
    publish();
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains("Published: 3 people, 0 confirmed");
    assertThat(written())
        .startsWith(HEAD)
        .contains(
            """
              "published": [
                {"volunteer": "v1", "site": "s", "role": "order", "firstSlot": "1", "lastSlot": "1"},
                {"volunteer": "v2", "site": "s", "role": "order", "firstSlot": "1", "lastSlot": "2"},
                {"volunteer": "v3", "site": "s", "role": "order", "firstSlot": "2", "lastSlot": "2"}
              ],
            """);
  }

  @Test
  void whoConfirmedTheSameDutyStaysConfirmed() throws IOException {
    write(
        HEAD
            + """
            ,
              "published": [
                {"volunteer": "v1", "site": "s", "role": "order", "firstSlot": "1", "lastSlot": "1",   "contact": "confirmed"},
                {"volunteer": "v2", "site": "s", "role": "order", "firstSlot": "1", "lastSlot": "1", "contact": "confirmed"},
                {"volunteer": "gone", "site": "s", "role": "order", "firstSlot": "1", "lastSlot": "1"}
              ]
            }
            """);
    publish();
    assertThat(run.out()).contains("3 people, 1 confirmed").contains("Not as published before: 2");
    assertThat(written())
        .contains(
            """
              "published": [
                {"volunteer": "v1", "site": "s", "role": "order", "firstSlot": "1", "lastSlot": "1",   "contact": "confirmed"},
                {"volunteer": "v2", "site": "s", "role": "order", "firstSlot": "1", "lastSlot": "2"},
                {"volunteer": "v3", "site": "s", "role": "order", "firstSlot": "2", "lastSlot": "2"}
              ],
            """);
  }

  @Test
  void answersAreKeptAndARefusalPinsAtHome() throws IOException {
    write(HEAD + ",\n  \"standbys\": [ {\"volunteer\": \"v4\", \"sites\": [\"s\"]} ]\n}\n");
    Files.writeString(
        folder.resolve("a.csv"),
        "\uFEFFanswer,volunteer\r\nconfirmed,王芳\r\n拒绝,v2\r\n,v3\r\nrefused,v4\r\n");
    publish("--answers", folder.resolve("a.csv").toString());
    assertThat(run.out())
        .contains("Published: 2 people, 1 confirmed")
        .contains("  =李雪: 一号点, 秩序维护, 08:00–12:00\n  张伟\n")
        .contains("Next: daybreak replan");
    assertThat(written())
        .contains(
            """
                {"volunteer": "v2", "pinned": true},
                {"volunteer": "v3", "site": "s", "role": "order", "firstSlot": "2", "lastSlot": "2"},
                {"volunteer": "v4", "pinned": true}
              ],
              "standbys": [],
              "published": [
                {"volunteer": "v1", "site": "s", "role": "order", "firstSlot": "1", "lastSlot": "1", "contact": "confirmed"},
                {"volunteer": "v3", "site": "s", "role": "order", "firstSlot": "2", "lastSlot": "2"}
              ],
            """);
    String once = written();
    run =
        CommandRun.of(
            "publish", output().toString(), "--answers", folder.resolve("a.csv").toString());
    assertThat(run.exitCode()).isZero();
    assertThat(written()).isEqualTo(once);
  }

  @Test
  void everythingWrongWithTheAnswersIsToldAndNothingWritten() throws IOException {
    Files.writeString(
        folder.resolve("a.csv"),
        "volunteer,answer\n王方,confirmed\n张伟,refused\nv1,maybe\nv2,refused\nv2,confirmed\nv4,confirmed\n,refused\n");
    publish("--answers", folder.resolve("a.csv").toString());
    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err())
        .contains("a.csv, line 2, volunteer: there is no 王方; did you mean v1 (王芳)?")
        .contains("a.csv, line 3, volunteer: 张伟 may be any of v3 (张伟), v4 (张伟)")
        .contains("a.csv, line 4, answer: found maybe, expected confirmed or refused")
        .contains("a.csv, line 6, volunteer: the volunteer v2 is named already in line 5")
        .contains("a.csv, line 7, answer: v4 has no duty")
        .contains("a.csv, line 8, volunteer: the cell is empty")
        .contains("6 errors");
    assertThat(output()).doesNotExist();
  }

  @Test
  void aRosterThatBreaksRulesIsNotPublishedUnlessForced() throws IOException {
    write(HEAD.replace("\"capacity\": 9", "\"capacity\": 1") + "\n}\n");
    publish();
    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("site over capacity: 2 people").contains("To mend:");
    assertThat(output()).doesNotExist();
    publish("--force");
    assertThat(run.exitCode()).isZero();
    assertThat(written()).contains("\"published\"");
  }

  @Test
  void theListOfCallsIsWhatAnswersAreReadFrom() throws IOException {
    Path calls = folder.resolve("calls.csv");
    publish("--calls", calls.toString());
    assertThat(Files.readString(calls))
        .isEqualTo(
            """
            \uFEFFvolunteer,name,phone,site,role,from,to,arrive,contact,answer
            v1,王芳,138,一号点,秩序维护,08:00,10:00,07:00,told,
            v2,'=李雪,,一号点,秩序维护,08:00,12:00,07:00,told,
            v3,张伟,,一号点,秩序维护,10:00,12:00,09:50,told,
            """
                .replace("\n", "\r\n"));
    Files.writeString(
        calls, Files.readString(calls).replaceFirst("told,\r\n", "told,confirmed\r\n"));
    publish("--answers", calls.toString(), "--lang", "zh");
    assertThat(run.out()).contains("其中 1 人已确认");
  }

  private void publish(String... options) {
    String[] arguments = new String[options.length + 2];
    arguments[0] = "publish";
    arguments[1] = folder.resolve("p.json").toString();
    System.arraycopy(options, 0, arguments, 2, options.length);
    run = CommandRun.of(arguments);
  }

  private void write(String problem) throws IOException {
    Files.writeString(folder.resolve("p.json"), problem);
  }

  private Path output() {
    return folder.resolve("p.solved.json");
  }

  private String written() throws IOException {
    return Files.readString(output());
  }
}
