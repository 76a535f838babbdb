package org.daybreak.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A day is carried into the next day's histories, once, and only when nothing is wrong. */
class CarryCommandTest {
  private static final String DAY =
      """
      {
        "formatVersion": 1, "name": "d", "date": "2022-11-05", "timeZone": "Asia/Shanghai",
        "roles": [ {"id": "order"} ], "areas": [ {"id": "a"} ],
        "sites": [ { "id": "s", "name": "一号点", "area": "a", "capacity": 9, "slots": [
            {"id": "1", "start": "2022-11-05T06:00", "end": "2022-11-05T08:00", "demand": [ {"role": "order", "min": 1} ]} ] },
          { "id": "n", "area": "a", "capacity": 9, "slots": [
            {"id": "1", "start": "2022-11-05T22:00", "end": "2022-11-06T01:00", "demand": [ {"role": "order", "min": 1} ]} ] } ],
        "volunteers": [
          {"id": "v1", "name": "王芳", "availability": [], "history": {"minutesWorked": 100, "consecutiveDays": 2, "timesCalled": 4, "noShows": 1}},
          {"id": "v2", "availability": []}, {"id": "v3", "availability": []}, {"id": "v4", "availability": []},
          {"id": "v5", "availability": [], "history": {"turnedAway": 2}}, {"id": "v6", "availability": []}, {"id": "v7", "availability": []} ],
        "assignments": [
          {"volunteer": "v1", "site": "s", "role": "order", "firstSlot": "1", "lastSlot": "1"},
          {"volunteer": "v2", "site": "n", "role": "order", "firstSlot": "1", "lastSlot": "1"},
          {"volunteer": "v3", "site": "s", "role": "order", "firstSlot": "1", "lastSlot": "1"},
          {"volunteer": "v4", "site": "s", "role": "order", "firstSlot": "1", "lastSlot": "1"},
          {"volunteer": "v6", "pinned": true} ],
        "standbys": [ {"volunteer": "v5", "sites": ["s"]} ]
      }
      """;
  private static final String NEXT =
      """
      {
        "formatVersion": 1, "name": "d", "date": "2022-11-06", "timeZone": "Asia/Shanghai",
        "roles": [], "areas": [], "sites": [],
        "volunteers": [
          {"id": "v1", "availability": []},
          {"id": "v2", "availability": [], "history":  {"minutesWorked": 10, "preDawnDuties": 3}},
          {"id": "v3", "availability": [], "history": {"consecutiveDays": 5}},
          {"id": "v4", "availability": []},
          {"id": "v5", "availability": []},
          {"id": "v6", "availability": []},
          {"id": "v7", "availability": []},
          {"id": "v8", "availability": [], "history": {"turnedAway": 1, "consecutiveDays": 3}}
        ]
      }
      """;

  @TempDir private Path folder;

  @BeforeEach
  void write() throws IOException {
    Files.writeString(folder.resolve("d.json"), DAY);
    Files.writeString(folder.resolve("n.json"), NEXT);
  }

  @Test
  void whoReallyCameGoesIntoTheHistories() throws IOException {
    CommandRun run =
        carry(
            """
            left;arrived;volunteer;site
            8:10;4:55;王芳;
            01:05;21:00;v2;n
            ;;v3;
            2022/11/5 8:00;2022/11/5 6:30;v5;一号点
            """);
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out())
        .contains(
            "Carried over from 2022-11-05: 2 of 4 assigned came, 1 stepped in, 2 did not come.");
    assertThat(Files.readString(folder.resolve("n.json")))
        .isEqualTo(
            NEXT.replace(
                    "{\"id\": \"v1\", \"availability\": []}",
                    "{\"id\": \"v1\", \"availability\": [], \"history\": {\"minutesWorked\": 295, \"preDawnDuties\": 1, \"consecutiveDays\": 3, \"lastShiftEnd\": \"2022-11-05T08:10\", \"lastSite\": \"s\", \"timesCalled\": 5, \"noShows\": 1}}")
                .replace(
                    "{\"minutesWorked\": 10, \"preDawnDuties\": 3}",
                    "{\"minutesWorked\": 255, \"preDawnDuties\": 3, \"consecutiveDays\": 1, \"lastShiftEnd\": \"2022-11-06T01:05\", \"lastSite\": \"n\", \"timesCalled\": 1}")
                .replace(
                    "{\"consecutiveDays\": 5}",
                    "{\"consecutiveDays\": 0, \"timesCalled\": 1, \"noShows\": 1}")
                .replace(
                    "{\"id\": \"v4\", \"availability\": []}",
                    "{\"id\": \"v4\", \"availability\": [], \"history\": {\"timesCalled\": 1, \"noShows\": 1}}")
                .replace(
                    "{\"id\": \"v5\", \"availability\": []}",
                    "{\"id\": \"v5\", \"availability\": [], \"history\": {\"minutesWorked\": 90, \"consecutiveDays\": 1, \"lastShiftEnd\": \"2022-11-05T08:00\", \"lastSite\": \"s\", \"timesCalled\": 1}}")
                .replace(
                    "{\"id\": \"v7\", \"availability\": []}",
                    "{\"id\": \"v7\", \"availability\": [], \"history\": {\"turnedAway\": 1}}")
                .replace(
                    "\"turnedAway\": 1, \"consecutiveDays\": 3",
                    "\"turnedAway\": 1, \"consecutiveDays\": 0")
                .replace("\n  ]\n}", "\n  ],\n  \"carried\": [\"2022-11-05\"]\n}"));
    assertThat(Files.readString(folder.resolve("n.json.bak"))).isEqualTo(NEXT);
  }

  @Test
  void aDayIsCarriedOnce() throws IOException {
    assertThat(carry("volunteer,site,arrived,left\n").exitCode()).isZero();
    String once = Files.readString(folder.resolve("n.json"));
    CommandRun again = carry("volunteer,site,arrived,left\n");
    assertThat(again.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(again.err()).contains("2022-11-05 is already carried into");
    assertThat(Files.readString(folder.resolve("n.json"))).isEqualTo(once);
  }

  @Test
  void everythingWrongIsToldAndNothingWritten() throws IOException {
    CommandRun run =
        carry(
            """
            volunteer,site,arrived,left
            v9,s,6:00,8:00
            v1,x,6:00,8:00
            v2,n,21:00,
            v3,s,6 o'clock,8:00
            v4,s,2022-11-05 08:00,2022-11-05 07:00
            v5,,6:00,8:00
            v6,s,2022-12-05 06:00,2022-12-05 08:00
            v7,s,2022-11-05 06:00,2022-11-06 08:00
            v1,s,6:00,8:00
            """);
    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err())
        .contains("c.csv, line 2, volunteer: there is no v9")
        .contains("c.csv, line 3, site: there is no x")
        .contains("c.csv, line 4, left: one of the two times is missing")
        .contains("c.csv, line 5, arrived: found 6 o'clock")
        .contains("c.csv, line 6, left: left at 2022-11-05 07:00")
        .contains("c.csv, line 7, site: the site is missing")
        .contains("c.csv, line 8, arrived: found 2022-12-05 06:00")
        .contains("c.csv, line 9, left: left at 2022-11-06 08:00, more than 24 hours")
        .contains("c.csv, line 10, volunteer: the volunteer v1 is named already in line 3");
    assertThat(Files.readString(folder.resolve("n.json"))).isEqualTo(NEXT);
  }

  @Test
  void theNextDayMustBeLaterAndTheDayHaveARoster() throws IOException {
    Files.writeString(
        folder.resolve("d.json"),
        DAY.replaceFirst("\"assignments\": \\[[^]]*],", "")
            .replace("\"date\": \"2022-11-05\"", "\"date\": \"2022-11-06\""));
    CommandRun run = carry("volunteer,site,arrived,left\n");
    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("is not after the day").contains("has nobody assigned");
  }

  private CommandRun carry(String table) throws IOException {
    Path attendance = folder.resolve("c.csv");
    Files.writeString(attendance, "\uFEFF" + table.replace("\n", "\r\n"));
    return CommandRun.of(
        "carry",
        folder.resolve("d.json").toString(),
        "--attendance",
        attendance.toString(),
        "--next",
        folder.resolve("n.json").toString());
  }
}
