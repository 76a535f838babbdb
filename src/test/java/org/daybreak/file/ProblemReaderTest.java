package org.daybreak.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.daybreak.constraint.ScoreSheet;
import org.daybreak.message.ComplaintWords;
import org.daybreak.message.Language;
import org.daybreak.message.Phrasebook;
import org.daybreak.problem.Score;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Each fault of a file is told: where, what was found, what is expected, how to mend it. */
class ProblemReaderTest {
  private static final String DAY =
      """
      {
        "formatVersion": 1,
        "name": "一天",
        "date": "2022-11-05",
        "timeZone": "Asia/Shanghai",
        "skills": [ { "id": "entry" } ],
        "roles": [ { "id": "entry", "skills": ["entry"], "tags": ["ppe"] }, { "id": "order" } ],
        "teams": [ { "id": "t1" } ],
        "areas": [ { "id": "taidong", "name": "台东街道" } ],
        "sites": [ {
          "id": "s1", "area": "taidong", "capacity": 4,
          "location": { "lat": 36.0870, "lon": 120.362 },
          "slots": [
            { "id": "0600", "start": "2022-11-05T06:00", "end": "2022-11-05T08:00",
              "demand": [ { "role": "entry", "min": 1, "target": 2, "max": 3 } ] },
            { "id": "0800", "start": "2022-11-05T08:00", "end": "2022-11-05T10:00",
              "demand": [ { "role": "order", "min": 1 } ] },
            { "id": "1400", "start": "2022-11-05T14:00", "end": "2022-11-05T16:00" } ] } ],
        "volunteers": [
          { "id": "v1", "name": "王芳", "team": "t1", "skills": ["entry"], "transport": "car",
            "availability": [ { "from": "2022-11-05T04:30", "to": "2022-11-05T13:00" } ] },
          { "id": "v2", "transport": "car",
            "availability": [ { "from": "2022-11-05T04:30", "to": "2022-11-05T13:00" } ] } ],
        "assignments": [
          { "volunteer": "v1", "site": "s1", "role": "entry", "firstSlot": "0600", "lastSlot": "0600" } ]
      }
      """;

  @Test
  void aSoundFileHasNoComplaint() {
    assertThat(read(DAY).complaints()).isEmpty();
  }

  @Test
  void theRosterOfTheFileIsScored() {
    Document document = Objects.requireNonNull(read(DAY).document());
    // Entry 0600 has 1 of min 1, target 2: 120 minutes short of target. Order 0800: 120 missing.
    // Three hours for a first-timer: 9 squared hours. Arrival 05:00 is pre-dawn. Alone of a team.
    assertThat(ScoreSheet.of(document.roster()).score())
        .isEqualTo(new Score(0, -120, -(120 * 3) - 9 - 30 - 60));
  }

  @Nested
  class Structure {
    @Test
    void anUnknownPropertyIsToldWithTheNearestKnownOne() {
      only(DAY.replace("\"capacity\"", "\"capacitty\""), 2);
      tells(
          DAY.replace("\"capacity\"", "\"capacitty\""),
          "$.sites[0] (11:36)",
          "unknown property capacitty; did you mean capacity?");
    }

    @Test
    void aMissingPropertyIsTold() {
      only(DAY.replace("\"name\": \"一天\",", ""), 1);
      tells(DAY.replace("\"name\": \"一天\",", ""), "$", "the property name is missing");
    }

    @Test
    void nullIsTold() {
      tells(DAY.replace("\"capacity\": 4", "\"capacity\": null"), "$.sites[0].capacity", "null");
    }

    @Test
    void aFractionalCountIsTold() {
      tells(DAY.replace("\"capacity\": 4", "\"capacity\": 4.5"), "$.sites[0].capacity", "4.5");
    }

    @Test
    void aWholeNumberMayBeWrittenWithAFraction() {
      assertThat(read(DAY.replace("\"capacity\": 4", "\"capacity\": 4.0")).complaints()).isEmpty();
    }

    @Test
    void anotherTypeIsTold() {
      tells(DAY.replace("\"capacity\": 4", "\"capacity\": \"4\""), "$.sites[0].capacity", "\"4\"");
    }

    @Test
    void aPropertyGivenTwiceIsTold() {
      tells(
          DAY.replace("\"capacity\": 4", "\"capacity\": 4, \"capacity\": 5"),
          "$.sites[0].capacity (",
          "given twice");
    }

    @Test
    void whatIsNoJsonIsTold() {
      assertThat(words("{\"formatVersion\": 1,,}")).contains(ComplaintWords.NOT_JSON);
      assertThat(words("")).containsExactly(ComplaintWords.EMPTY_FILE);
      assertThat(words(DAY.substring(0, 300))).contains(ComplaintWords.ENDS_EARLY);
      assertThat(words(DAY + "{}")).contains(ComplaintWords.GOES_ON);
      assertThat(words("[".repeat(100_000))).isNotEmpty();
      assertThat(ProblemReader.read(new byte[] {'{', (byte) 0xFF, '}'}).errors().get(0).words())
          .isEqualTo(ComplaintWords.NOT_UTF8);
    }
  }

  @Nested
  class Meaning {
    @Test
    void aDanglingIdIsToldWithTheNearestKnownOne() {
      tells(
          DAY.replace("\"area\": \"taidong\"", "\"area\": \"taidnog\""),
          "$.sites[0].area",
          "did you mean taidong?");
    }

    @Test
    void minAboveTargetAndTargetAboveMaxAreTold() {
      tells(
          DAY.replace("\"min\": 1, \"target\": 2", "\"min\": 3, \"target\": 2"),
          "$.sites[0].slots[0].demand[0].min",
          "found 3, expected at most target = 2");
      tells(
          DAY.replace("\"target\": 2, \"max\": 3", "\"target\": 4, \"max\": 3"),
          "$.sites[0].slots[0].demand[0].target",
          "found 4, expected at most max = 3");
    }

    @Test
    void aDutyOverAGapIsTold() {
      tells(
          DAY.replace("\"lastSlot\": \"0600\"", "\"lastSlot\": \"1400\""),
          "$.assignments[0].lastSlot",
          "do not all touch");
    }

    @Test
    void anUndeclaredSkillIsTold() {
      tells(
          DAY.replace("\"team\": \"t1\", \"skills\": [\"entry\"]", "\"skills\": [\"entri\"]"),
          "$.volunteers[0].skills[0]",
          "did you mean entry?");
    }

    @Test
    void allErrorsAreToldAtOnce() {
      String broken =
          DAY.replace("\"capacity\": 4", "\"capacity\": -4")
              .replace("2022-11-05T16:00", "2022-11-05T13:00")
              .replace("\"transport\": \"car\"", "\"transport\": \"plane\"");
      assertThat(words(broken))
          .containsExactlyInAnyOrder(
              ComplaintWords.OUT_OF_RANGE,
              ComplaintWords.END_BEFORE_START,
              ComplaintWords.UNKNOWN_NAME,
              ComplaintWords.UNKNOWN_NAME);
    }

    @Test
    void aScoreBeyond64BitsIsTold() {
      assertThat(
              words(
                  DAY.replace("\"capacity\": 4", "\"capacity\": 4, \"priority\": 2000000000")
                      .replace("\"min\": 1, \"target\": 2, \"max\": 3", "\"min\": 2000000000")))
          .containsExactly(ComplaintWords.SCORE_TOO_LARGE);
    }
  }

  private static Reading read(String json) {
    return ProblemReader.read(json.getBytes(StandardCharsets.UTF_8));
  }

  private static List<ComplaintWords> words(String json) {
    Reading reading = read(json);
    assertThat(reading.document()).isNull();
    return reading.errors().stream().map(Complaint::words).toList();
  }

  private static void only(String json, int errors) {
    assertThat(read(json).errors()).hasSize(errors);
  }

  private static void tells(String json, String place, String what) {
    Phrasebook english = new Phrasebook(Language.ENGLISH);
    assertThat(read(json).errors().stream().map(it -> it.text(english)))
        .anySatisfy(text -> assertThat(text).startsWith(place).contains(what).contains("To mend:"));
  }
}
