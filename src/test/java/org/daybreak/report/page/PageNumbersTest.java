package org.daybreak.report.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daybreak.problem.ConstraintId.*;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.daybreak.constraint.ScoreLine;
import org.daybreak.constraint.ScoreSheet;
import org.daybreak.problem.ConstraintId;
import org.daybreak.problem.Problem;
import org.daybreak.problem.Site;
import org.daybreak.problem.Slot;
import org.daybreak.reading.RandomInstance;
import org.daybreak.report.ClockTime;
import org.daybreak.roster.Roster;
import org.daybreak.roster.Volunteer;
import org.junit.jupiter.api.Test;

/** Every number on the page is that of the score analysis, on random rosters of every kind. */
class PageNumbersTest {
  private static final int SEEDS = 150;

  private interface Claim {
    void of(Roster roster, ScoreSheet sheet, JsonNode data);
  }

  @Test
  void theScoreIsThatOfTheAnalysisConstraintByConstraint() {
    onRandomRosters(
        (roster, sheet, data) -> {
          assertThat(data.get("score").toString())
              .isEqualTo(
                  "{\"hard\":\"%d\",\"medium\":\"%d\",\"soft\":\"%d\"}"
                      .formatted(
                          sheet.score().hard(), sheet.score().medium(), sheet.score().soft()));
          List<String> lines = new ArrayList<>();
          data.get("constraints")
              .forEach(
                  it ->
                      lines.add(
                          "%s %d %s %s"
                              .formatted(
                                  it.get("id").asText(),
                                  it.get("weight").asInt(),
                                  it.get("measure").asText(),
                                  it.get("impact").asText())));
          assertThat(lines)
              .containsExactlyElementsOf(
                  sheet.lines().stream().map(PageNumbersTest::inWords).toList());
        });
  }

  private static String inWords(ScoreLine line) {
    return "%s %d %d %d"
        .formatted(line.constraint().id(), line.weight(), line.measure(), line.impact());
  }

  @Test
  void theKeyFiguresAreThoseOfTheAnalysis() {
    onRandomRosters(
        (roster, sheet, data) -> {
          JsonNode figures = data.get("figures");
          assertThat(figures.get("called").asInt()).isEqualTo(roster.duties().size());
          assertThat(figures.get("volunteers").asInt())
              .isEqualTo(roster.problem().profiles().size());
          assertThat(figures.get("travelMinutes").get("total").asLong())
              .isEqualTo(sheet.line(TRAVEL).measure());
          assertThat(figures.get("turnedAway").get("total").asLong())
              .isEqualTo(sheet.line(TURNED_AWAY).measure());
          JsonNode preDawn = figures.get("preDawnDuties");
          assertThat(2 * preDawn.get("total").asLong() - preDawn.get("people").asLong())
              .as("2p + 1 for each, where p + 1 is counted")
              .isEqualTo(sheet.line(PRE_DAWN_BURDEN).measure());
          long before =
              roster.duties().keySet().stream().mapToLong(it -> it.history().minutesWorked()).sum();
          long today =
              roster.getVolunteers().stream()
                  .map(it -> it.assessment().shift())
                  .filter(Objects::nonNull)
                  .mapToLong(it -> it.minutes())
                  .sum();
          assertThat(figures.get("workedMinutes").get("total").asLong()).isEqualTo(before + today);
        });
  }

  @Test
  void theCountsOfPlacesAreThoseOfTheAnalysis() {
    onRandomRosters(
        (roster, sheet, data) -> {
          Map<ConstraintId, Long> measures = new EnumMap<>(ConstraintId.class);
          long shortPlaces = 0;
          long emptyPlaces = 0;
          long places = 0;
          for (JsonNode site : data.get("sites")) {
            long priority = site.get("priority").asLong();
            for (JsonNode slot : site.get("slots")) {
              long minutes = slot.get("end").asLong() - slot.get("start").asLong();
              long present = 0;
              for (JsonNode role : slot.get("roles")) {
                long min = role.get(1).asLong();
                long target = role.get(2).asLong();
                long there = role.get(3).asLong();
                long max = role.has(4) ? role.get(4).asLong() : Long.MAX_VALUE;
                present += there;
                places += target;
                shortPlaces += Math.max(0, min - there);
                emptyPlaces += Math.max(0, target - there);
                add(measures, MINIMUM_STAFFING, Math.max(0, min - there) * minutes * priority);
                add(
                    measures,
                    TARGET_STAFFING,
                    Math.max(0, target - Math.max(min, there)) * minutes * priority);
                add(measures, OVERSTAFFING, Math.max(0, there - target) * minutes);
                add(measures, ROLE_MAXIMUM, Math.max(0, there - max));
              }
              add(measures, SITE_CAPACITY, Math.max(0, present - site.get("capacity").asLong()));
              add(
                  measures,
                  MISSING_LEAD,
                  Math.max(0, slot.get("leads").asLong() - slot.get("leadsPresent").asLong())
                      * minutes
                      * priority);
            }
          }
          measures.forEach(
              (constraint, measure) ->
                  assertThat(measure)
                      .as("%s", constraint)
                      .isEqualTo(sheet.line(constraint).measure()));
          JsonNode figures = data.get("figures");
          assertThat(figures.get("places").asLong()).isEqualTo(places);
          assertThat(figures.get("shortPlaces").asLong()).isEqualTo(shortPlaces);
          assertThat(figures.get("emptyPlaces").asLong()).isEqualTo(emptyPlaces);
        });
  }

  private static void add(Map<ConstraintId, Long> measures, ConstraintId constraint, long measure) {
    measures.merge(constraint, measure, Long::sum);
  }

  @Test
  void everyoneHasTheDutyOfTheRoster() {
    onRandomRosters(
        (roster, sheet, data) -> {
          JsonNode rows = data.get("volunteers").get("rows");
          assertThat(rows).hasSize(roster.getVolunteers().size());
          for (Volunteer volunteer : roster.getVolunteers()) {
            JsonNode row = rows.get(volunteer.profile().index());
            assertThat(row.get(0).asText()).isEqualTo(volunteer.getId());
            assertThat(row.has(6)).isEqualTo(volunteer.getDuty() != null);
            if (volunteer.getDuty() != null) {
              assertThat(
                      List.of(
                          row.get(6).asInt(),
                          row.get(7).asInt(),
                          row.get(8).asInt(),
                          row.get(9).asInt()))
                  .containsExactly(
                      volunteer.site().index(),
                      volunteer.assigned().role().index(),
                      volunteer.assigned().firstSlot(),
                      volunteer.assigned().lastSlot());
              assertThat(row.get(10).asLong()).isEqualTo(volunteer.measure(TRAVEL));
            }
          }
        });
  }

  @Test
  void itsTimesAreLocalAcrossClockChanges() {
    onRandomRosters(
        (roster, sheet, data) -> {
          Problem problem = roster.problem();
          for (Site site : problem.sites()) {
            for (Slot slot : site.slots()) {
              JsonNode shown = data.get("sites").get(site.index()).get("slots").get(slot.index());
              assertThat(time(data, shown.get("start").asLong()))
                  .isEqualTo(ClockTime.of(problem, slot.startEpochMinute()));
              assertThat(time(data, shown.get("end").asLong()))
                  .isEqualTo(ClockTime.of(problem, slot.endEpochMinute()));
              assertThat(time(data, shown.get("arrival").asLong()))
                  .isEqualTo(
                      ClockTime.of(
                          problem,
                          roster
                              .measures()
                              .shift(site, slot.index(), slot.index())
                              .arrivalEpochMinute()));
            }
          }
        });
  }

  /** What the page's clock makes of a minute. */
  private static String time(JsonNode data, long minute) {
    long local = minute + data.get("clock").get(0).get("addMinutes").asLong();
    for (JsonNode offset : data.get("clock")) {
      if (offset.get("fromMinute").asLong() <= minute) {
        local = minute + offset.get("addMinutes").asLong();
      }
    }
    LocalDate date =
        LocalDate.parse(data.get("date").asText()).plusDays(Math.floorDiv(local, 1440));
    long ofDay = Math.floorMod(local, 1440);
    String time = "%02d:%02d".formatted(ofDay / 60, ofDay % 60);
    return local >= 0 && local < 1440
        ? time
        : "%d-%d %s".formatted(date.getMonthValue(), date.getDayOfMonth(), time);
  }

  private static void onRandomRosters(Claim claim) {
    for (long seed = 0; seed < SEEDS; seed++) {
      Roster roster = Pages.roster(RandomInstance.of(seed).toString());
      JsonNode data = Pages.rosterData(Pages.of(roster));
      try {
        claim.of(roster, ScoreSheet.of(roster), data);
      } catch (AssertionError e) {
        throw new AssertionError("seed " + seed, e);
      }
    }
  }
}
