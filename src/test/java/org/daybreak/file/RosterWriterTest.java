package org.daybreak.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.daybreak.measure.Measures;
import org.daybreak.problem.Bound;
import org.daybreak.problem.Duty;
import org.daybreak.problem.Pin;
import org.daybreak.problem.Problem;
import org.daybreak.problem.Profile;
import org.daybreak.problem.Score;
import org.daybreak.roster.Roster;
import org.junit.jupiter.api.Nested;
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

  @Nested
  class WithABound {
    private static final Score SCORE = new Score(0, 0, -4);
    private final Bound bound = new Bound(0, -3, 0);

    @Test
    void itIsWrittenAfterTheScoreAndReadAgain() {
      Document document = read(HEAD + "\n}\n");
      String written = text(RosterWriter.write(document, document.roster(), SCORE, bound));
      assertThat(written)
          .contains(
              "  \"score\": {\"hard\": 0, \"medium\": 0, \"soft\": -4},\n"
                  + "  \"bound\": {\"medium\": 0, \"soft\": -3, \"atMedium\": 0, \"problem\": \"");
      assertThat(read(written).bound()).isEqualTo(bound);
    }

    @Test
    void aNewOneReplacesTheOldOneWhereItStands() {
      Document document = read(withBound(new Bound(0, -1, -7)));
      String written = text(RosterWriter.write(document, document.roster(), SCORE, bound));
      assertThat(written).isEqualTo(withBound(bound));
    }

    @Test
    void theSameOneStaysByteForByte() {
      String file = withBound(bound).replace("\"soft\": -3", "\"soft\":   -3");
      Document document = read(file);
      assertThat(text(RosterWriter.write(document, document.roster(), SCORE, bound)))
          .isEqualTo(file);
    }

    @Test
    void withoutOneTheOldOneIsRemoved() {
      Document document = read(withBound(bound));
      String written = text(RosterWriter.write(document, document.roster(), SCORE, null));
      assertThat(written).doesNotContain("bound").contains("\"carried\"");
      assertThat(read(written).bound()).isNull();
    }

    @Test
    void whoProvesNothingKeepsOneThatHoldsUnderOtherDuties() {
      Document document = read(withBound(bound));
      Roster other = roster(document, Map.of("v1", "1..2"));
      assertThat(read(text(RosterWriter.write(document, other, new Score(0, 0, -9)))).bound())
          .isEqualTo(bound);
    }

    @Test
    void whoProvesNothingDropsOneThatHoldsNoMore() {
      Document document = read(withBound(bound));
      Problem problem = document.problem();
      Problem pinned =
          problem.withPlan(List.of(new Pin(problem.profiles().get(0), null)), null, List.of());
      Roster other = Roster.of(new Measures(pinned), Map.of());
      assertThat(text(RosterWriter.write(document, other, SCORE))).doesNotContain("bound");
    }

    @Test
    void whoProvesNothingDropsOneThatNeverHeld() {
      String file = withBound(bound).replaceFirst("\"problem\": \"..", "\"problem\": \"__");
      Document document = read(file);
      assertThat(text(RosterWriter.write(document, document.roster(), SCORE)))
          .doesNotContain("bound");
    }

    /** A solved file with the bound in its midst. */
    private static String withBound(Bound bound) {
      String open =
          HEAD
              + ",\n  \"assignments\": [],\n  \"score\": {\"hard\": 0, \"medium\": 0, \"soft\": -4},\n";
      String close = "  \"carried\": []\n}\n";
      String fingerprint = Fingerprint.of(read(open + close).problem());
      return open + "  \"bound\": " + new StoredBound(bound, fingerprint).json() + ",\n" + close;
    }
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
