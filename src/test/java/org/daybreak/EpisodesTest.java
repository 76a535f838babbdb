package org.daybreak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daybreak.problem.ConstraintId.*;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybreak.constraint.ScoreSheet;
import org.daybreak.measure.Measures;
import org.daybreak.problem.ConstraintId;
import org.daybreak.problem.Demand;
import org.daybreak.problem.Level;
import org.daybreak.problem.Problem;
import org.daybreak.problem.Publication;
import org.daybreak.problem.Site;
import org.daybreak.problem.Transport;
import org.daybreak.roster.Coverage;
import org.daybreak.roster.Roster;
import org.daybreak.roster.Volunteer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Each sample problem asks what its episode asked: it has the episode's numbers, its roster is the
 * one that a planner would hope for, and without the rule at stake the roster is another.
 */
class EpisodesTest {
  @ParameterizedTest
  @CsvSource({
    "cppcc-before-dawn,            travelTooLong",
    "procuratorate-long-watch,     ppeTooLong",
    "discipline-40-over-11,        loneVolunteer",
    "propaganda-five-communities,  requiredSkill",
    "united-front-three-groups,    availability",
    "congress-54-of-100,           turnedAway",
    "market-30-of-100,             workload",
    "union-50-all-day,             shiftTooLong",
    "two-streets-200,              preDawnBurden",
    "city-management-26-points,    restriction",
    "agriculture-three-waves,      consecutiveDays",
    "agriculture-three-waves,      restriction",
    "new-post-in-30-minutes,       stability",
    "two-districts-supervisors,    partnerArea",
  })
  void theRuleAtStakeDecidesTheRoster(String name, String rule) {
    SampleProblem problem = new SampleProblem(name);
    ConstraintId constraint = Objects.requireNonNull(ConstraintId.ofId(rule));
    long with = measure(problem.solved(), constraint);
    assertThat(measure(problem.solvedWithout(constraint), constraint)).isGreaterThan(with);
    if (constraint.level() == Level.HARD) {
      assertThat(with).isZero();
    }
  }

  @Test
  void everyProblemHasItsTests() {
    assertThat(
            Arrays.stream(EpisodesTest.class.getDeclaredClasses())
                .map(Class::getSimpleName)
                .map(name -> name.replaceAll("(?<=[a-z0-9])(?=[A-Z])|(?<=[a-z])(?=[0-9])", "-"))
                .map(name -> name.toLowerCase(Locale.ROOT)))
        .containsExactlyInAnyOrderElementsOf(
            SampleProblem.all().stream().map(SampleProblem::name).toList());
  }

  private static long measure(Roster roster, ConstraintId constraint) {
    return ScoreSheet.of(roster).line(constraint).measure();
  }

  private static List<Volunteer> called(Roster roster) {
    return roster.getVolunteers().stream().filter(it -> it.getDuty() != null).toList();
  }

  private static List<Volunteer> called(Roster roster, Predicate<Volunteer> who) {
    return called(roster).stream().filter(who).toList();
  }

  private static double average(List<Volunteer> volunteers, ToLongFunction<Volunteer> number) {
    return volunteers.stream().mapToLong(number).average().orElseThrow();
  }

  private static Predicate<Volunteer> in(String role) {
    return volunteer -> volunteer.assigned().role().id().equals(role);
  }

  private static boolean isPreDawn(Volunteer volunteer) {
    return volunteer.measure(PRE_DAWN_BURDEN) > 0;
  }

  private static Volunteer named(Roster roster, String name) {
    return roster.getVolunteers().stream()
        .filter(it -> it.profile().name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static Stream<Demand> demand(Site site) {
    return site.slots().stream().flatMap(slot -> slot.demand().stream());
  }

  private static int target(Problem problem) {
    return problem.sites().stream().flatMap(EpisodesTest::demand).mapToInt(Demand::target).sum();
  }

  private static List<String> streets(Problem problem) {
    return problem.areas().stream().map(area -> area.name()).toList();
  }

  private static void assertMinimaMet(Roster roster) {
    assertThat(Coverage.of(roster).shortPlaces()).isZero();
    assertThat(Coverage.of(roster).missingLeads()).isZero();
  }

  private static void assertFull(Roster roster) {
    assertThat(Coverage.of(roster).gaps()).isEmpty();
    assertThat(Coverage.of(roster).missingLeads()).isZero();
  }

  @Nested
  class CppccBeforeDawn {
    private final Roster roster = new SampleProblem("cppcc-before-dawn").solved();

    @Test
    void theFirstAreThereAnHourBeforeTestingStarts() {
      assertThat(called(roster, it -> it.assigned().firstSlot() == 0))
          .isNotEmpty()
          .allMatch(
              it ->
                  it.assigned().first().startEpochMinute()
                      == Objects.requireNonNull(it.assessment().shift()).arrivalEpochMinute() + 60);
    }

    @Test
    void beforeDawnComesWhoHasAVehicleOrLivesNear() {
      assertThat(called(roster, EpisodesTest::isPreDawn))
          .hasSize(9)
          .allMatch(it -> it.measure(TRAVEL) <= 30);
    }

    @Test
    void onePlaceBeforeDawnStaysEmptyRatherThanSendingSomeoneOnALongWalk() {
      assertMinimaMet(roster);
      assertThat(Coverage.of(roster).gaps())
          .singleElement()
          .matches(gap -> gap.slot().index() == 0 && gap.emptyPlaces() == 1);
    }

    @Test
    void ifBusesRanAllNightItWouldBeFilled() {
      Roster riding =
          new SampleProblem("cppcc-before-dawn")
              .solvedWith(
                  "  \"skills\": [",
                  "  \"rules\": {\"transitStart\": \"00:00\"},\n  \"skills\": [");
      assertFull(riding);
    }
  }

  @Nested
  class ProcuratorateLongWatch {
    private final Roster roster = new SampleProblem("procuratorate-long-watch").solved();

    @Test
    void theFirstSuitsAreOnShortlyAfterFive() {
      assertThat(
              called(roster, it -> it.assigned().role().isPpe()).stream()
                  .mapToLong(
                      it -> Objects.requireNonNull(it.assessment().shift()).arrivalEpochMinute())
                  .mapToObj(roster.problem()::localTime)
                  .map(time -> time.toLocalTime().toString())
                  .min(String::compareTo))
          .hasValue("05:05");
    }

    @Test
    void everyPlaceIsFilledInRelays() {
      assertFull(roster);
      assertThat(called(roster, it -> it.assigned().role().isPpe()))
          .allMatch(it -> Objects.requireNonNull(it.assessment().shift()).minutes() <= 240);
    }
  }

  @Nested
  class Discipline40Over11 {
    private final Roster roster = new SampleProblem("discipline-40-over-11").solved();

    @Test
    void fortyPeopleOfOneTeamServeElevenCommunitiesOfOneStreet() {
      assertThat(roster.problem().profiles()).hasSize(40);
      assertThat(roster.problem().teams()).hasSize(1);
      assertThat(streets(roster.problem())).containsExactly("台东街道");
      assertThat(called(roster).stream().map(Volunteer::site).distinct()).hasSize(11);
    }

    @Test
    void nobodyIsPostedAlone() {
      assertFull(roster);
      assertThat(measure(roster, LONE_VOLUNTEER)).isZero();
    }
  }

  @Nested
  class PropagandaFiveCommunities {
    private final SampleProblem problem = new SampleProblem("propaganda-five-communities");

    @Test
    void theFiveCommunitiesAreThoseOfTheReport() {
      assertThat(problem.document().problem().sites())
          .extracting(Site::name)
          .containsExactly("台柳路社区采样点", "河西社区采样点", "河崖社区采样点", "长沙路社区采样点", "小水清沟社区采样点");
    }

    @Test
    void skilledPeopleHoldTheSkilledRolesThoughOthersLiveNearer() {
      Roster roster = problem.solved();
      assertMinimaMet(roster);
      assertThat(called(roster, in("materials")))
          .hasSize(15)
          .filteredOn(holder -> isUnskilledNearer(holder, roster))
          .hasSizeGreaterThan(5);
    }

    private static boolean isUnskilledNearer(Volunteer holder, Roster roster) {
      Measures measures = roster.measures();
      return roster.getVolunteers().stream()
          .map(Volunteer::profile)
          .filter(other -> measures.lackingSkills(other, holder.assigned().role()) > 0)
          .anyMatch(
              other ->
                  measures.travelMinutes(other, holder.site(), holder.assigned().firstSlot())
                      < holder.measure(TRAVEL));
    }
  }

  @Nested
  class UnitedFrontThreeGroups {
    private final Roster roster = new SampleProblem("united-front-three-groups").solved();

    @Test
    void thePostsAreOfThreeKindsWithDifferentHours() {
      Map<String, List<String>> starts =
          roster.problem().sites().stream()
              .collect(
                  Collectors.toMap(
                      Site::name, site -> site.slots().stream().map(slot -> slot.id()).toList()));
      assertThat(starts.values().stream().distinct()).hasSize(3);
      assertThat(roster.problem().roles())
          .extracting(role -> role.id())
          .contains("entry", "phone", "reserve");
    }

    @Test
    void everyoneWorksWithinTheirHoursAndTheReserveIsThere() {
      assertFull(roster);
      assertThat(called(roster, in("reserve"))).hasSizeGreaterThanOrEqualTo(2);
      assertThat(measure(roster, AVAILABILITY)).isZero();
    }
  }

  @Nested
  class Congress54Of100 {
    private final SampleProblem problem = new SampleProblem("congress-54-of-100");

    @Test
    void fiftyFourOfNearlyAHundredAreCalled() {
      assertThat(problem.document().problem().profiles()).hasSize(98);
      assertThat(called(problem.solved())).hasSize(54);
      assertMinimaMet(problem.solved());
    }

    @Test
    void theRestedAndThoseTurnedAwayBeforeAreCalled() {
      Roster unfair = problem.solvedWithout(TURNED_AWAY, WORKLOAD);
      assertThat(average(called(problem.solved()), it -> it.profile().history().minutesWorked()))
          .isLessThan(average(called(unfair), it -> it.profile().history().minutesWorked()));
      assertThat(average(called(problem.solved()), it -> it.profile().history().turnedAway()))
          .isGreaterThan(average(called(unfair), it -> it.profile().history().turnedAway()));
    }

    @Test
    void theOldLadysVisitsAreFullBeforeAnythingElse() {
      assertThat(called(problem.solved(), in("visit"))).hasSize(6);
      assertThat(Coverage.of(problem.solved()).emptyPlaces()).isEqualTo(1);
      Roster anySite = problem.solvedWith("\"priority\": 5", "\"priority\": 1");
      assertThat(called(anySite, in("visit"))).hasSize(5);
    }
  }

  @Nested
  class Market30Of100 {
    private final SampleProblem problem = new SampleProblem("market-30-of-100");

    @Test
    void thirtyOfMoreThanAHundredFillTheEvening() {
      assertThat(problem.document().problem().profiles()).hasSizeGreaterThan(100);
      assertThat(target(problem.document().problem())).isEqualTo(30);
      assertThat(called(problem.solved())).hasSize(30);
      assertFull(problem.solved());
    }

    @Test
    void thoseWhoWorkedLeastGoFirst() {
      ToLongFunction<Volunteer> worked = it -> it.profile().history().minutesWorked();
      List<Volunteer> all = problem.solved().getVolunteers();
      assertThat(average(called(problem.solved()), worked)).isLessThan(average(all, worked) / 2);
      assertThat(average(called(problem.solvedWithout(WORKLOAD)), worked))
          .isGreaterThan(average(called(problem.solved()), worked));
    }
  }

  @Nested
  class Union50AllDay {
    private final Roster roster = new SampleProblem("union-50-all-day").solved();

    @Test
    void fiftyPeopleStaffDawnAndNight() {
      assertThat(roster.problem().profiles()).hasSize(50);
      assertThat(called(roster)).hasSize(50);
      assertFull(roster);
      assertThat(roster.problem().sites())
          .allMatch(site -> site.slots().stream().filter(slot -> slot.opensSession()).count() == 2);
    }

    @Test
    void nobodyStaysForMoreThanFourHours() {
      assertThat(called(roster))
          .allMatch(it -> Objects.requireNonNull(it.assessment().shift()).minutes() <= 240);
    }
  }

  @Nested
  class TwoStreets200 {
    private final SampleProblem problem = new SampleProblem("two-streets-200");

    @Test
    void twoHundredServeTwoStreetsDayAndNight() {
      assertThat(problem.document().problem().profiles()).hasSize(200);
      assertThat(streets(problem.document().problem())).containsExactly("兴隆路街道", "延安路街道");
      assertThat(called(problem.solved(), in("guard"))).isNotEmpty();
      assertMinimaMet(problem.solved());
    }

    @Test
    void thoseWithFewEarlyMorningsTakeTheNextOnes() {
      ToLongFunction<Volunteer> before = it -> it.profile().history().preDawnDuties();
      Roster unfair = problem.solvedWithout(PRE_DAWN_BURDEN);
      assertThat(average(called(problem.solved(), EpisodesTest::isPreDawn), before))
          .isLessThan(average(called(unfair, EpisodesTest::isPreDawn), before) / 2);
    }

    @Test
    void eachSquadServesItsOwnStreet() {
      assertThat(measure(problem.solved(), PARTNER_AREA)).isLessThan(10);
      assertThat(measure(problem.solvedWithout(PARTNER_AREA), PARTNER_AREA)).isGreaterThan(20);
    }
  }

  @Nested
  class CityManagement26Points {
    private final Roster roster = new SampleProblem("city-management-26-points").solved();

    @Test
    void thereAreTwentySixPointsAHotlineAndSweeps() {
      Function<String, Long> sites =
          word -> roster.problem().sites().stream().filter(it -> it.name().contains(word)).count();
      assertThat(sites.apply("采样点")).isEqualTo(26);
      assertThat(sites.apply("热线")).isEqualTo(1);
      assertThat(sites.apply("排查")).isGreaterThanOrEqualTo(1);
      assertMinimaMet(roster);
    }

    @Test
    void whoMustNeitherStandNorWearASuitPhonesOrSweeps() {
      assertThat(called(roster, it -> it.profile().restrictions().contains("ppe")))
          .isNotEmpty()
          .noneMatch(it -> it.assigned().role().isPpe());
      assertThat(
              called(
                  roster,
                  it -> it.profile().restrictions().containsAll(List.of("ppe", "standing"))))
          .isNotEmpty()
          .allMatch(in("phone").or(in("sweep")));
    }
  }

  @Nested
  class AgricultureThreeWaves {
    private final SampleProblem problem = new SampleProblem("agriculture-three-waves");

    @Test
    void aHundredAndFiftyCameInThreeWaves() {
      assertThat(problem.document().problem().profiles()).hasSize(150);
      assertThat(
              problem.document().problem().profiles().stream()
                  .collect(Collectors.groupingBy(it -> it.history().consecutiveDays()))
                  .values())
          .hasSize(3)
          .allMatch(wave -> wave.size() == 50);
      assertThat(problem.document().problem().carried()).hasSize(6);
    }

    @Test
    void theFirstWaveRestsAfterSixDaysInARow() {
      assertMinimaMet(problem.solved());
      assertThat(called(problem.solved()))
          .noneMatch(it -> it.profile().history().consecutiveDays() == 6);
    }

    @Test
    void whoInsistsOnGoingAYearAfterSurgeryIsSparedTheSuit() {
      Volunteer volunteer = named(problem.solved(), "余峰");
      assertThat(volunteer.assigned().role().tags()).isEmpty();
      assertThat(Objects.requireNonNull(volunteer.assessment().shift()).minutes())
          .isLessThanOrEqualTo(180);
      assertThat(named(problem.solvedWithout(RESTRICTION), "余峰").assigned().role().isPpe())
          .isTrue();
    }
  }

  @Nested
  class NewPostIn30Minutes {
    private final SampleProblem problem = new SampleProblem("new-post-in-30-minutes");

    @Test
    void theNewPostIsStaffedFromThoseAtHome() {
      Roster roster = problem.solved();
      assertMinimaMet(roster);
      List<Volunteer> guards = called(roster, in("guard"));
      assertThat(guards).isNotEmpty().contains(named(roster, "熊欣怡"));
      List<String> published =
          Objects.requireNonNull(roster.problem().published()).stream()
              .map(it -> it.profile().id())
              .toList();
      assertThat(guards).noneMatch(it -> published.contains(it.getId()));
    }

    @Test
    void nobodyElseIsDisturbed() {
      Roster roster = problem.solved();
      Map<String, Publication> published =
          Objects.requireNonNull(roster.problem().published()).stream()
              .collect(Collectors.toMap(it -> it.profile().id(), Function.identity()));
      assertThat(roster.getVolunteers())
          .filteredOn(it -> published.containsKey(it.getId()))
          .hasSize(36)
          .allMatch(it -> Objects.equals(it.getDuty(), published.get(it.getId()).duty()));
    }

    @Test
    void whoIsNewlyWedIsThereWithinHalfAnHour() {
      Volunteer newlyWed = named(problem.solved(), "熊欣怡");
      assertThat(newlyWed.measure(TRAVEL)).isLessThanOrEqualTo(10);
      assertThat(problem.document().problem().rules().setupLeadMinutes()).isEqualTo(30);
    }
  }

  @Nested
  class TwoDistrictsSupervisors {
    private final SampleProblem problem = new SampleProblem("two-districts-supervisors");

    @Test
    void moreThanFiftyServeStreetsOfTwoDistricts() {
      assertThat(problem.document().problem().profiles()).hasSizeGreaterThan(50);
      assertThat(streets(problem.document().problem()))
          .contains("登州路街道", "辽宁路街道")
          .contains("中山路街道", "八大峡街道", "珠海路街道", "香港中路街道");
      assertMinimaMet(problem.solved());
    }

    @Test
    void nearlyEverybodyStaysInAPartnerArea() {
      assertThat(measure(problem.solved(), PARTNER_AREA)).isLessThan(5);
      assertThat(measure(problem.solvedWithout(PARTNER_AREA), PARTNER_AREA)).isGreaterThan(10);
    }

    @Test
    void theFewExpertsReachFarSites() {
      List<Volunteer> experts = called(problem.solved(), in("inspect"));
      assertThat(experts).hasSizeLessThan(15);
      assertThat(experts).allMatch(it -> it.profile().transport() != Transport.WALK);
      assertThat(experts.stream().map(Volunteer::site).distinct()).hasSize(6);
    }

    @Test
    void waysWouldBeMuchLongerIfTheyCostNothing() {
      Roster careless = problem.solvedWithout(ConstraintId.TRAVEL, TRAVEL_TOO_LONG);
      assertThat(average(called(careless), it -> it.measure(TRAVEL)))
          .isGreaterThan(2 * average(called(problem.solved()), it -> it.measure(TRAVEL)));
    }
  }
}
