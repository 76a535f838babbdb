package org.daybreak.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.assertj.core.data.Percentage;
import org.daybreak.file.ProblemReader;
import org.daybreak.file.ProblemWriter;
import org.daybreak.measure.Eligibility;
import org.daybreak.measure.Measures;
import org.daybreak.problem.Area;
import org.daybreak.problem.Demand;
import org.daybreak.problem.Group;
import org.daybreak.problem.Location;
import org.daybreak.problem.Problem;
import org.daybreak.problem.Profile;
import org.daybreak.problem.Role;
import org.daybreak.problem.Site;
import org.daybreak.problem.Slot;
import org.daybreak.problem.Team;
import org.daybreak.problem.TimeWindow;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProblemGeneratorTest {
  private static final long SEED = 7;

  @ParameterizedTest
  @CsvSource({"1,1", "1,10", "10,1", "60,8", "601,50", "3000,20", "2000,1000"})
  void theProblemHasTheSizeAskedFor(int volunteers, int sites) {
    Problem problem = ProblemGenerator.generate(volunteers, sites, SEED);

    assertThat(problem.profiles()).hasSize(volunteers);
    assertThat(problem.sites()).hasSize(sites);
    assertThat(problem.areas()).allMatch(area -> hasSite(problem, area));
    assertThat(problem.teams()).isNotEmpty();
  }

  @Test
  void aSizeBelowOneIsRefused() {
    assertThatThrownBy(() -> ProblemGenerator.generate(0, 5, SEED))
        .hasMessage("The number of volunteers (0) must be at least 1.");
    assertThatThrownBy(() -> ProblemGenerator.generate(5, -2, SEED))
        .hasMessage("The number of sites (-2) must be at least 1.");
  }

  @Test
  void theSameArgumentsGiveTheSameProblem() {
    assertThat(ProblemGenerator.generate(60, 8, SEED))
        .usingRecursiveComparison()
        .isEqualTo(ProblemGenerator.generate(60, 8, SEED));
  }

  @Test
  void anotherSeedGivesAnotherProblem() {
    Problem problem = ProblemGenerator.generate(60, 8, SEED);
    Problem other = ProblemGenerator.generate(60, 8, SEED + 1);

    assertThat(other.profiles())
        .extracting(Profile::name)
        .isNotEqualTo(problem.profiles().stream().map(Profile::name).toList());
  }

  /** Values recorded once: figures measured on generated problems stay comparable. */
  @Test
  void theProblemOfASeedStaysWhatItWas() {
    Problem problem = ProblemGenerator.generate(600, 50, 1);

    assertThat(problem.name()).isEqualTo("600名志愿者 · 50个点位 · 种子1");
    assertThat(target(problem)).isEqualTo(1220);
    assertThat(problem.profiles().get(599).name()).isEqualTo("战杰若");
    assertThat(problem.profiles().get(599).home()).isEqualTo(new Location(36.09303, 120.36865));
    assertThat(problem.sites().get(49).name()).isEqualTo("阜新路5号采样点");
    assertThat(problem.sites().get(49).location()).isEqualTo(new Location(36.10302, 120.36121));
  }

  @ParameterizedTest
  @CsvSource({"1,1", "5,1", "60,8", "600,50", "4000,1200"})
  void namesAndIdsAreUsedOnce(int volunteers, int sites) {
    Problem problem = ProblemGenerator.generate(volunteers, sites, SEED);

    assertThat(problem.sites()).extracting(Site::name).doesNotHaveDuplicates();
    assertThat(problem.areas()).extracting(Area::name).doesNotHaveDuplicates();
    assertThat(problem.teams()).extracting(Team::name).doesNotHaveDuplicates();
    assertThat(problem.profiles()).extracting(Profile::id).doesNotHaveDuplicates();
    assertThat(problem.sites())
        .allSatisfy(site -> assertThat(site.slots()).extracting(Slot::id).doesNotHaveDuplicates());
  }

  @Test
  void everyoneCanTakeSomeDutyButForAFew() {
    Problem problem = ProblemGenerator.generate(600, 50, SEED);
    Eligibility eligibility = new Eligibility(new Measures(problem));

    List<Profile> idle =
        problem.profiles().stream()
            .filter(
                profile ->
                    problem.sites().stream()
                        .allMatch(site -> eligibility.eligibleDuties(profile, site).isEmpty()))
            .toList();

    assertThat(idle).hasSizeLessThan(6);
  }

  @ParameterizedTest
  @CsvSource({"1,1", "5,1", "5,5"})
  void theFirstVolunteerCanServeEvenWhereHardlyAnybodySignedUp(int volunteers, int sites) {
    for (long seed = 0; seed < 50; seed++) {
      Problem problem = ProblemGenerator.generate(volunteers, sites, seed);
      Eligibility eligibility = new Eligibility(new Measures(problem));
      Profile first = problem.profiles().get(0);

      assertThat(problem.sites())
          .as("seed %d", seed)
          .anyMatch(site -> !eligibility.eligibleDuties(first, site).isEmpty());
    }
  }

  @ParameterizedTest
  @CsvSource({"1,1", "12,2", "60,8", "600,50"})
  void theFileIsReadWithoutErrorAndHardlyAWarning(int volunteers, int sites) {
    byte[] file = ProblemWriter.write(ProblemGenerator.generate(volunteers, sites, SEED));

    assertThat(file)
        .isEqualTo(ProblemWriter.write(ProblemGenerator.generate(volunteers, sites, SEED)));
    assertThat(ProblemReader.read(file).errors()).isEmpty();
    assertThat(ProblemReader.read(file).warnings()).hasSizeLessThan(4);
  }

  @Nested
  class OfAUsualSize {
    private final Problem problem = ProblemGenerator.generate(3000, 250, SEED);

    @Test
    void theTargetsAreMoreThanTheVolunteersCanFillAndTheMinimaAreNot() {
      assertThat(target(problem) / 3000.0).isCloseTo(2.3, within(0.3));
      assertThat(places(problem, Demand::min) / 3000.0).isCloseTo(1.4, within(0.2));
    }

    @Test
    void aSiteHasAboutFourSlots() {
      assertThat(slots().size() / 250.0).isCloseTo(4.1, within(0.2));
    }

    @Test
    void aSiteHoldsAllThatItsSlotsWant() {
      assertThat(problem.sites())
          .allSatisfy(
              site ->
                  assertThat(site.slots())
                      .allMatch(slot -> Crew.people(slot.demand()) < site.capacity()));
    }

    @Test
    void thereIsALeadForEveryFiveOrSix() {
      assertShare(18, profile -> profile.isLead(problem.rules()));
      assertThat(slots()).allMatch(slot -> slot.leads() >= 1 && slot.leads() <= 2);
    }

    @Test
    void skillsRestrictionsAndWishesHaveTheirShares() {
      assertShare(60, profile -> profile.skills().contains(Trades.ENTRY_SKILL));
      assertShare(30, profile -> profile.skills().contains(Trades.MATERIALS_SKILL));
      assertShare(25, profile -> profile.skills().contains(Trades.DRIVER_SKILL));
      assertShare(19, profile -> !profile.restrictions().isEmpty());
      assertShare(5, profile -> !profile.excludedSites().isEmpty());
      assertShare(10, profile -> !profile.avoids().roles().isEmpty());
      assertShare(10, profile -> profile.maxShiftMinutes() != null);
    }

    @Test
    void aTeamHasAboutTwentyFiveMembers() {
      assertThat(problem.teams()).hasSize(120);
      assertShare(95, profile -> profile.team() != null);
    }

    @Test
    void restrictionsAreTagsOfSomeRole() {
      Set<String> tags = new HashSet<>(Set.of(Profile.PRE_DAWN_RESTRICTION));
      problem.roles().stream().map(Role::tags).forEach(tags::addAll);

      assertThat(problem.profiles()).allMatch(profile -> tags.containsAll(profile.restrictions()));
    }

    @Test
    void someWorkEveningsAndNights() {
      assertThat(slots()).anyMatch(slot -> localHour(slot.startEpochMinute()) >= 19);
      assertThat(slots()).anyMatch(slot -> localHour(slot.startEpochMinute()) < 4);
      assertThat(problem.profiles())
          .anyMatch(profile -> profile.availability().stream().anyMatch(this::isNight));
    }

    @Test
    void historiesAreConsistent() {
      assertShare(60, profile -> profile.history().timesCalled() > 0);
      assertThat(problem.profiles())
          .extracting(Profile::history)
          .allMatch(history -> history.noShows() <= history.timesCalled())
          .allMatch(
              history ->
                  history.consecutiveDays() == 0 || history.lastShiftEndEpochMinute() != null)
          .allMatch(history -> history.preDawnDuties() <= history.timesCalled())
          .allMatch(history -> history.consecutiveDays() < problem.rules().maxConsecutiveDays());
    }

    @Test
    void aFewAreTogetherOrApart() {
      assertThat(problem.groups()).extracting(Group::kind).contains(Group.Kind.values());
      assertThat(problem.groups())
          .hasSizeBetween(5, 45)
          .allMatch(
              group ->
                  group.kind() == Group.Kind.APART
                      || Objects.equals(
                          group.members().get(0).home(), group.members().get(1).home()));
    }

    private List<Slot> slots() {
      return problem.sites().stream().flatMap(site -> site.slots().stream()).toList();
    }

    private int localHour(long epochMinute) {
      return problem.localTime(epochMinute).getHour();
    }

    private boolean isNight(TimeWindow window) {
      return problem.localTime(window.toEpochMinute()).toLocalDate().isAfter(problem.date());
    }

    private void assertShare(double percent, Predicate<Profile> having) {
      double found = 100.0 * problem.profiles().stream().filter(having).count() / 3000;
      assertThat(found).isCloseTo(percent, Percentage.withPercentage(20));
    }
  }

  @Nested
  class OfACity {
    private final Problem problem = ProblemGenerator.generate(7000, 4090, SEED);

    @Test
    void itReachesIntoEveryDistrictAround() {
      assertThat(OuterDistrict.ALL)
          .allMatch(
              district ->
                  problem.areas().stream().anyMatch(area -> area.name().contains(district.name())));
    }

    @Test
    void volunteersLiveInReachOfSites() {
      Eligibility eligibility = new Eligibility(new Measures(problem));

      List<Profile> some = problem.profiles().stream().filter(it -> it.index() % 50 == 0).toList();
      assertThat(some)
          .filteredOn(
              profile ->
                  problem.sites().stream()
                      .allMatch(site -> eligibility.eligibleDuties(profile, site).isEmpty()))
          .hasSizeLessThan(4);
    }

    @Test
    void aStreetHasAsManySitesAsTheNormGivesIt() {
      assertThat(4090.0 / problem.areas().size()).isCloseTo(24, within(1.0));
    }
  }

  private static boolean hasSite(Problem problem, Area area) {
    return problem.sites().stream().anyMatch(site -> site.area().equals(area));
  }

  private static int target(Problem problem) {
    return places(problem, Demand::target);
  }

  private static int places(Problem problem, ToIntFunction<Demand> count) {
    return problem.sites().stream()
        .flatMap(site -> site.slots().stream())
        .flatMap(slot -> slot.demand().stream())
        .mapToInt(count)
        .sum();
  }
}
