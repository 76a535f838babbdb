package org.daybreak.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.daybreak.constraint.ScoreSheet;
import org.daybreak.message.ComplaintWords;
import org.daybreak.problem.Demand;
import org.daybreak.problem.History;
import org.daybreak.problem.Problem;
import org.daybreak.problem.Profile;
import org.daybreak.problem.Publication;
import org.daybreak.problem.Rules;
import org.daybreak.problem.Score;
import org.daybreak.problem.Site;
import org.daybreak.problem.Slot;
import org.daybreak.problem.Transport;
import org.daybreak.problem.Weights;
import org.daybreak.problem.Wishes;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a document says, with every default; what it may leave out; that all its errors count. */
class ProblemReaderTest {
  /** Only what is required. */
  private static final String LEAST =
      """
      {
        "formatVersion": 1, "name": "least", "date": "2022-11-05", "timeZone": "Asia/Shanghai",
        "roles": [ {"id": "r"} ], "areas": [ {"id": "a"} ],
        "sites": [ {"id": "s", "area": "a", "capacity": 9, "slots": [
          {"id": "1", "start": "2022-11-05T08:00", "end": "2022-11-05T10:00",
           "demand": [ {"role": "r"} ]},
          {"id": "2", "start": "2022-11-05T10:00", "end": "2022-11-05T12:00"} ]} ],
        "volunteers": [
          {"id": "v", "availability": [ {"from": "2022-11-05T06:00", "to": "2022-11-05T13:00"} ]} ]
      }
      """;

  @Nested
  class Defaults {
    private final Problem problem = sound(LEAST).problem();

    @Test
    void ofTheDocument() {
      assertThat(problem.rules()).isEqualTo(Rules.DEFAULT);
      assertThat(problem.weights()).isEqualTo(Weights.DEFAULT);
      assertThat(problem.skills()).isEmpty();
      assertThat(problem.teams()).isEmpty();
      assertThat(problem.groups()).isEmpty();
      assertThat(problem.pins()).isEmpty();
      assertThat(problem.standbys()).isEmpty();
      assertThat(problem.carried()).isEmpty();
      assertThat(sound(LEAST).duties()).isEmpty();
    }

    @Test
    void ofRolesAndSites() {
      assertThat(problem.roles().get(0).name()).isEqualTo("r");
      assertThat(problem.roles().get(0).skills()).isEmpty();
      assertThat(problem.roles().get(0).tags()).isEmpty();
      Site site = problem.sites().get(0);
      assertThat(site.name()).isEqualTo("s");
      assertThat(site.location()).isNull();
      assertThat(site.priority()).isEqualTo(1);
      assertThat(site.setupLeadMinutes()).isEqualTo(60);
      assertThat(site.handoverLeadMinutes()).isEqualTo(10);
      Slot slot = site.slots().get(0);
      assertThat(slot.leads()).isZero();
      assertThat(slot.demand().get(0))
          .isEqualTo(new Demand(problem.roles().get(0), 0, 0, Demand.UNBOUNDED));
      assertThat(site.slots().get(1).demandFor(problem.roles().get(0)))
          .isEqualTo(new Demand(problem.roles().get(0), 0, 0, 0));
    }

    @Test
    void ofVolunteers() {
      Profile profile = problem.profiles().get(0);
      assertThat(profile.name()).isEqualTo("v");
      assertThat(profile.team()).isNull();
      assertThat(profile.skills()).isEmpty();
      assertThat(profile.restrictions()).isEmpty();
      assertThat(profile.excludedSites()).isEmpty();
      assertThat(profile.maxShiftMinutes()).isNull();
      assertThat(profile.home()).isNull();
      assertThat(profile.transport()).isEqualTo(Transport.TRANSIT);
      assertThat(profile.prefers()).isEqualTo(Wishes.NONE);
      assertThat(profile.avoids()).isEqualTo(Wishes.NONE);
      assertThat(profile.history()).isEqualTo(History.NONE);
    }

    @Test
    void theTargetIsTheMinimum() {
      Problem demanding =
          sound(LEAST.replace("\"role\": \"r\"", "\"role\": \"r\", \"min\": 1")).problem();
      assertThat(demanding.sites().get(0).slots().get(0).demand().get(0))
          .isEqualTo(new Demand(demanding.roles().get(0), 1, 1, Demand.UNBOUNDED));
    }

    @Test
    void aSitesLeadsAreTheRules() {
      Site site =
          sound(with("\"rules\": {\"setupLeadMinutes\": 5, \"handoverLeadMinutes\": 6}"))
              .problem()
              .sites()
              .get(0);
      assertThat(site.setupLeadMinutes()).isEqualTo(5);
      assertThat(site.handoverLeadMinutes()).isEqualTo(6);
    }
  }

  @Nested
  class Liberties {
    @Test
    void anEmptyPublishedListIsNotAnAbsentOne() {
      assertThat(sound(LEAST).problem().published()).isNull();
      assertThat(sound(with("\"published\": []")).problem().published()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"9.0", "9e0", "0.9E1", "90e-1", "9.000"})
    void aWholeNumberMayBeWrittenInAnyWay(String nine) {
      Document document = sound(LEAST.replace("\"capacity\": 9", "\"capacity\": " + nine));
      assertThat(document.problem().sites().get(0).capacity()).isEqualTo(9);
    }

    @Test
    void whatWasPublishedMayBeGone() {
      Document document =
          sound(
              with(
                  """
                  "published": [
                    {"volunteer": "gone", "site": "s", "role": "r", "firstSlot": "1", "lastSlot": "1"},
                    {"volunteer": "v", "site": "gone", "role": "r", "firstSlot": "1", "lastSlot": "1"} ]"""));
      assertThat(document.problem().published())
          .containsExactly(new Publication(document.problem().profiles().get(0), null, false));
    }

    @Test
    void whatIsRememberedMayBeGone() {
      sound(
          LEAST.replace(
              "\"id\": \"v\",",
              """
              "id": "v", "excludedSites": ["elsewhere"], "history": {"lastSite": "elsewhere"},
              "prefers": {"sites": ["elsewhere"], "areas": ["elsewhere"], "roles": ["else"]},
              "avoids": {"sites": ["faraway"], "areas": ["faraway"], "roles": ["other"]},"""));
    }

    @Test
    void hoursMayOverlapTouchAndComeInAnyOrder() {
      Profile profile =
          sound(
                  LEAST.replace(
                      "\"availability\": [ ",
                      """
                      "availability": [ {"from": "2022-11-05T12:00", "to": "2022-11-05T15:00"},
                        {"from": "2022-11-05T05:00", "to": "2022-11-05T06:00"},\s"""))
              .problem()
              .profiles()
              .get(0);
      assertThat(profile.availability()).hasSize(1);
    }

    @Test
    void anySkillMayBeNamedWhereNoneIsDeclared() {
      sound(LEAST.replace("\"id\": \"v\"", "\"id\": \"v\", \"skills\": [\"whistling\"]"));
    }
  }

  @Nested
  class Errors {
    @Test
    void allAreToldAtOnceThoseOfFormAndThoseOfMeaning() {
      assertThat(
              words(
                  LEAST
                      .replace("\"capacity\": 9", "\"capacity\": -9, \"colour\": 1")
                      .replace("2022-11-05T12:00", "2022-11-05T09:00")
                      .replace("\"area\": \"a\"", "\"area\": \"b\"")
                      .replace("\"id\": \"v\",", "\"id\": \"v\", \"transport\": \"plane\",")))
          .containsExactlyInAnyOrder(
              ComplaintWords.OUT_OF_RANGE,
              ComplaintWords.UNKNOWN_PROPERTY,
              ComplaintWords.END_BEFORE_START,
              ComplaintWords.DANGLING_NEAR,
              ComplaintWords.UNKNOWN_NAME);
    }

    @Test
    void whatComesBeforeACutIsToldToo() {
      String cut = LEAST.replace("\"id\": \"r\"", "\"id\": 7").substring(0, 300);
      assertThat(words(cut)).containsExactly(ComplaintWords.WRONG_TYPE, ComplaintWords.ENDS_EARLY);
    }

    @Test
    void whatRefersToSomethingBrokenIsNoSecondError() {
      String assigned =
          with(
              """
              "assignments": [
                {"volunteer": "v", "site": "s", "role": "r", "firstSlot": "1", "lastSlot": "2"} ]""");
      assertThat(words(assigned.replace("\"end\": \"2022-11-05T10:00\"", "\"end\": \"10:00\"")))
          .containsExactly(ComplaintWords.BAD_TIME);
      assertThat(words(assigned.replace("\"end\": \"2022-11-05T12:00\"", "\"end\": \"12:00\"")))
          .containsExactly(ComplaintWords.BAD_TIME);
      assertThat(words(assigned.replace("\"capacity\": 9", "\"capacity\": -9")))
          .containsExactly(ComplaintWords.OUT_OF_RANGE);
      assertThat(words(assigned.replace("\"date\": \"2022-11-05\"", "\"date\": \"5.11.\"")))
          .containsExactly(ComplaintWords.BAD_DATE);
    }

    @Test
    void manyAreToldQuickly() {
      StringBuilder volunteers = new StringBuilder();
      for (int i = 0; i < 20_000; i++) {
        volunteers.append(", {\"id\": \"w").append(i).append("\", \"team\": \"none\"}");
      }
      assertThat(words(LEAST.replace("\n}", "").replaceAll("\\]\\s*$", volunteers + "]}")))
          .hasSize(40_000);
    }
  }

  @Test
  void theRosterOfTheFileIsScored() {
    Document document =
        sound(
            with(
                """
                "assignments": [
                  {"volunteer": "v", "site": "s", "role": "r", "firstSlot": "1", "lastSlot": "2"} ]"""));
    // One above the maximum of 0 in slot 2; one above the target in two hours twice; on shift from
    // 07:00 to 12:00: 25 squared hours.
    assertThat(ScoreSheet.of(document.roster()).score())
        .isEqualTo(new Score(-1, 0, -(2 * 120) - 25));
    assertThat(document.pinnedRoster().duties()).isEmpty();
  }

  private static String with(String properties) {
    return LEAST.replace("\"roles\": [", properties + ", \"roles\": [");
  }

  private static Document sound(String json) {
    Reading reading = read(json);
    assertThat(reading.complaints()).isEmpty();
    return Objects.requireNonNull(reading.document());
  }

  private static Reading read(String json) {
    return ProblemReader.read(json.getBytes(StandardCharsets.UTF_8));
  }

  private static List<ComplaintWords> words(String json) {
    return read(json).errors().stream().map(Complaint::words).toList();
  }
}
