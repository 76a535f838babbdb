package org.daybreak.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.daybreak.measure.Measures;
import org.daybreak.problem.Duty;
import org.daybreak.problem.Problem;
import org.daybreak.problem.Profile;
import org.daybreak.problem.Score;
import org.daybreak.roster.Roster;
import org.junit.jupiter.api.Test;

/** Writing a roster changes nothing of the document but what the solver decided. */
class RosterWriterTest {
  private static final String HEAD =
      """
      {
        "formatVersion": 1, "name": "\\u4e00天", "date": "2022-11-05", "timeZone": "Asia/Shanghai",
        "roles": [ {"id": "order"} ], "areas": [ {"id": "a"} ],
        "sites": [ { "id": "s", "area": "a", "capacity": 9, "location": {"lat": 36.0870, "lon": 1.2E2},
          "slots": [ {"id": "1", "start": "2022-11-05T08:00", "end": "2022-11-05T10:00"},
                     {"id": "2", "start": "2022-11-05T10:00", "end": "2022-11-05T12:00"} ] } ],
        "volunteers": [ {"id": "v1", "availability": []}, {"id": "v\\"2", "availability": []},
                        {"id": "v3", "availability": []}, {"id": "v4", "availability": []} ]""";

  @Test
  void aRosterThatStaysIsWrittenByteForByte() {
    String file =
        HEAD
            + """
            ,
              "assignments": [ {"role":"order", "volunteer": "v1","site":"s","firstSlot":"1","lastSlot":"2","pinned":false},
                { "volunteer":"v3", "pinned": true } ],
              "score": {"hard":  -1, "medium": 0, "soft": 5}
            }
            """;
    Document document = read(file);
    assertThat(text(RosterWriter.write(document, document.roster(), new Score(-1, 0, 5))))
        .isEqualTo(file);
  }

  @Test
  void onlyWhatChangedIsReplaced() {
    String file =
        HEAD
            + """
            ,
              "score": {"hard": 0, "medium": 0, "soft": 0},
              "assignments": [
                {"volunteer": "v1",  "site": "s", "role": "order", "firstSlot": "1", "lastSlot": "1"},
                {"volunteer": "v3", "site": "s", "role": "order", "firstSlot": "1", "lastSlot": "1"},
                {"volunteer": "v4",   "pinned": true}
              ],
              "standbys": [ {"volunteer": "v\\"2", "sites": ["s"]} ],
              "carried": []
            }
            """;
    Document document = read(file);
    assertThat(
            text(
                RosterWriter.write(
                    document,
                    roster(document, Map.of("v1", "1..1", "v\"2", "1..2")),
                    new Score(0, -1, -2))))
        .isEqualTo(
            HEAD
                + """
                ,
                  "score": {"hard": 0, "medium": -1, "soft": -2},
                  "assignments": [
                    {"volunteer": "v1",  "site": "s", "role": "order", "firstSlot": "1", "lastSlot": "1"},
                    {"volunteer": "v4",   "pinned": true},
                    {"volunteer": "v\\"2", "site": "s", "role": "order", "firstSlot": "1", "lastSlot": "2"}
                  ],
                  "standbys": [],
                  "carried": []
                }
                """);
  }

  @Test
  void aFirstRosterIsAddedAtTheEnd() {
    Document document = read(HEAD + "\n}\n");
    assertThat(
            text(
                RosterWriter.write(
                    document, roster(document, Map.of("v3", "2..2")), new Score(0, 0, -4))))
        .isEqualTo(
            HEAD
                + """
                ,
                  "assignments": [
                    {"volunteer": "v3", "site": "s", "role": "order", "firstSlot": "2", "lastSlot": "2"}
                  ],
                  "score": {"hard": 0, "medium": 0, "soft": -4}
                }
                """);
  }

  @Test
  void aFileInOneLineStaysInOneLine() {
    String file = HEAD.replaceAll("\n *", " ") + "}";
    Document document = read(file);
    String written =
        text(
            RosterWriter.write(
                document, roster(document, Map.of("v3", "2..2")), new Score(0, 0, -4)));
    assertThat(written).doesNotContain("\n").startsWith(file.substring(0, file.length() - 1));
    assertThat(read(written).duties()).hasSize(1);
  }

  private static Roster roster(Document document, Map<String, String> runs) {
    Problem problem = document.problem();
    Map<Profile, Duty> duties = new LinkedHashMap<>();
    for (Profile profile : problem.profiles()) {
      String run = runs.get(profile.id());
      if (run != null) {
        duties.put(
            profile,
            new Duty(
                problem.sites().get(0),
                problem.roles().get(0),
                run.charAt(0) - '1',
                run.charAt(3) - '1'));
      }
    }
    return Roster.of(new Measures(problem), duties);
  }

  private static Document read(String file) {
    Reading reading = ProblemReader.read(file.getBytes(StandardCharsets.UTF_8));
    assertThat(reading.errors()).isEmpty();
    return Objects.requireNonNull(reading.document());
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
