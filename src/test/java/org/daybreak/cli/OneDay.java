package org.daybreak.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A small problem for tests of commands: one site, one slot, two volunteers, one of them barred.
 */
final class OneDay {
  static final String PROBLEM =
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

  private OneDay() {}

  /** The problem in a folder, in a file with a Chinese name. */
  static Path writtenTo(Path folder) throws IOException {
    return Files.writeString(folder.resolve("点位.json"), PROBLEM);
  }

  /** The problem with a roster that breaks about every rule it can. */
  static String broken() {
    return PROBLEM
        .replace("\"capacity\": 4", "\"capacity\": 1")
        .replace("\"leads\": 1", "\"leads\": 0")
        .replace(
            "\"standbys\": [ {\"volunteer\": \"v1\", \"sites\": [\"s\"]} ]",
            """
            "assignments": [
              {"volunteer": "v1", "site": "s", "role": "order", "firstSlot": "0600", "lastSlot": "0600"},
              {"volunteer": "v2", "site": "s", "role": "order", "firstSlot": "0600", "lastSlot": "0600"} ]""");
  }
}
