package org.daybreak.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FingerprintTest {
  private static final String DAY =
      """
      {
        "formatVersion": 1, "name": "一天", "date": "2022-11-05", "timeZone": "Asia/Shanghai",
        "rules": { "dawn": "06:20", "speedKmh": { "car": 24 } }, "weights": { "travel": 2 },
        "skills": [ {"id": "entry", "name": "录入"}, {"id": "lead"} ],
        "roles": [ {"id": "entry", "name": "信息录入", "skills": ["entry"], "tags": ["ppe"]}, {"id": "order"} ],
        "teams": [ {"id": "t", "name": "先锋队", "partnerAreas": ["a"]} ],
        "areas": [ {"id": "a", "name": "台东街道"}, {"id": "b"} ],
        "sites": [ {"id": "s", "name": "一号点", "area": "a", "capacity": 4, "priority": 1,
          "address": "台东一路", "contact": "社区值班", "location": {"lat": 36.0870, "lon": 120.362}, "slots": [
            {"id": "0600", "start": "2022-11-05T06:00", "end": "2022-11-05T08:00", "leads": 1,
             "demand": [ {"role": "order", "min": 2, "target": 3}, {"role": "entry", "min": 1} ]},
            {"id": "0800", "start": "2022-11-05T08:00", "end": "2022-11-05T10:00"} ]} ],
        "volunteers": [
          {"id": "v1", "name": "王芳", "team": "t", "phone": "139", "note": "秘密",
           "skills": ["lead", "entry"], "restrictions": ["predawn"], "excludedSites": ["x"],
           "maxShiftMinutes": 300, "home": {"lat": 36.07, "lon": 120.35}, "transport": "car",
           "prefers": {"roles": ["order"]}, "history": {"minutesWorked": 60, "lastSite": "s", "timesCalled": 2},
           "availability": [ {"from": "2022-11-05T04:00", "to": "2022-11-05T12:00"} ]},
          {"id": "v2", "availability": [ {"from": "2022-11-05T04:00", "to": "2022-11-05T12:00"} ]},
          {"id": "v3", "availability": []} ],
        "groups": [ {"id": "g", "kind": "apart", "volunteers": ["v1", "v2"]} ],
        "assignments": [
          {"volunteer": "v1", "site": "s", "role": "order", "firstSlot": "0600", "lastSlot": "0600"},
          {"volunteer": "v2", "site": "s", "role": "order", "firstSlot": "0600", "lastSlot": "0800", "pinned": true} ],
        "published": [ {"volunteer": "v2", "site": "s", "role": "order", "firstSlot": "0600", "lastSlot": "0600"} ],
        "standbys": [ {"volunteer": "v3", "sites": ["s"]} ],
        "carried": ["2022-11-04"],
        "score": {"hard": 0, "medium": 0, "soft": -1}
      }
      """;

  @Test
  void itIsSixteenHexadecimalDigitsThatStayFromVersionToVersion() {
    assertThat(fingerprint(DAY)).isEqualTo("3eb9833d2ac346f2");
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "weights": { "travel": 2 }            | "weights": { "travel": 3 }
          "dawn": "06:20"                       | "dawn": "06:21"
          "car": 24                             | "car": 25
          "Asia/Shanghai"                       | "Asia/Tokyo"
          "date": "2022-11-05"                  | "date": "2022-11-06"
          {"id": "lead"}                        | {"id": "lead"}, {"id": "drive"}
          "tags": ["ppe"]                       | "tags": []
          "partnerAreas": ["a"]                 | "partnerAreas": ["b"]
          "area": "a"                           | "area": "b"
          "capacity": 4                         | "capacity": 5
          "priority": 1                         | "priority": 2
          "lat": 36.0870                        | "lat": 36.0871
          "leads": 1                            | "leads": 0
          "target": 3                           | "target": 4
          "min": 1                              | "min": 0, "target": 1
          "end": "2022-11-05T10:00"             | "end": "2022-11-05T10:01"
          "team": "t",                          | ``
          "skills": ["lead", "entry"]           | "skills": ["lead"]
          "restrictions": ["predawn"]           | "restrictions": ["ppe"]
          "excludedSites": ["x"]                | "excludedSites": ["s"]
          "maxShiftMinutes": 300                | "maxShiftMinutes": 301
          "lon": 120.35                         | "lon": 120.36
          "transport": "car"                    | "transport": "bike"
          "prefers"                             | "avoids"
          "minutesWorked": 60                   | "minutesWorked": 61
          "lastSite": "s"                       | "lastSite": "r"
          "from": "2022-11-05T04:00"            | "from": "2022-11-05T04:01"
          "kind": "apart"                       | "kind": "together"
          "pinned": true                        | "pinned": false
          "lastSlot": "0800", "pinned"          | "lastSlot": "0600", "pinned"
          "lastSlot": "0600"} ],                | "lastSlot": "0600", "contact": "confirmed"} ],
          "carried": ["2022-11-04"]             | "carried": []
          """)
  void itChangesWithWhatTheProofRestsOn(String found, String replacement) {
    assertThat(fingerprint(replaced(found, replacement))).isNotEqualTo(fingerprint(DAY));
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "name": "一天"                         | "name": "另一天"
          "录入"                                 | "登记"
          "信息录入"                             | "信息登记"
          "先锋队"                               | "突击队"
          "台东街道"                             | "台西街道"
          "一号点"                               | "二号点"
          "台东一路"                             | "台东二路"
          "社区值班"                             | "社区"
          "王芳"                                 | "李雪"
          "phone": "139"                         | "phone": "138"
          "note": "秘密",                        | ``
          "volunteer": "v1", "site": "s"         | "volunteer": "v3", "site": "s"
          "volunteer": "v3", "sites": ["s"]      | "volunteer": "v3", "sites": []
          "soft": -1                             | "soft": -2
          """)
  void itStaysWhateverElseChanges(String found, String replacement) {
    String changed = replaced(found, replacement);
    if (changed.contains("\"volunteer\": \"v3\", \"site\": \"s\"")) {
      changed =
          changed.replace("\"volunteer\": \"v3\", \"sites\"", "\"volunteer\": \"v1\", \"sites\"");
    }
    assertThat(fingerprint(changed)).isEqualTo(fingerprint(DAY));
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "priority": 1,                        | ``
          "dawn": "06:20",                      | "maxTravelMinutes": 90,
          "weights": { "travel": 2 }            | "weights": { "workload": 1 }
          "target": 3                           | "target": 3, "max": 2147483647
          "min": 1                              | "target": 1, "min": 1
          36.0870                               | 36.087
          "capacity": 4                         | "capacity": 4.0
          ["lead", "entry"]                     | ["entry", "lead", "entry"]
          {"id": "lead"}                        | {"id": "lead", "name": "领队"}
          ["v1", "v2"]                          | ["v2", "v1"]
          "to": "2022-11-05T12:00"}             | "to": "2022-11-05T11:00"}, {"from": "2022-11-05T10:00", "to": "2022-11-05T12:00"}
          "end": "2022-11-05T10:00"             | "end": "2022-11-05T10:00", "demand": [{"role": "order", "max": 0}]
          {"id": "a", "name": "台东街道"}, {"id": "b"} | {"id": "b"}, {"id": "a"}
          "id": "v2",                           | "transport": "transit", "id": "v2", "history": {"turnedAway": 0},
          """)
  void theSameProblemWrittenInAnotherWayHasTheSame(String found, String replacement) {
    assertThat(fingerprint(replaced(found, replacement))).isEqualTo(fingerprint(DAY));
  }

  @Test
  void nothingPublishedDiffersFromAnEmptyList() {
    String none = DAY.replaceAll("(?s)\"published\": \\[.*?\\],", "");
    String empty = DAY.replaceAll("(?s)\"published\": \\[.*?\\],", "\"published\": [],");
    assertThat(fingerprint(none)).isNotEqualTo(fingerprint(empty));
  }

  private static String replaced(String found, String replacement) {
    assertThat(DAY).contains(found);
    return DAY.replace(found, replacement);
  }

  private static String fingerprint(String file) {
    Reading reading = ProblemReader.read(file.getBytes(StandardCharsets.UTF_8));
    assertThat(reading.errors()).isEmpty();
    return Fingerprint.of(Objects.requireNonNull(reading.document()).problem());
  }
}
