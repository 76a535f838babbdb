package org.daybreak.explain.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.daybreak.explain.place.Place;
import org.daybreak.problem.History;
import org.daybreak.roster.Coverage;
import org.daybreak.roster.Roster;
import org.daybreak.scenario.Scenario;
import org.daybreak.scenario.SiteSketch;
import org.daybreak.scenario.VolunteerSketch;
import org.daybreak.solve.RandomProblem;
import org.daybreak.solve.RosterSolver;
import org.daybreak.solve.SolveSettings;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AttendanceTest {
  /** What adding doubles in another order may change. */
  private static final Offset<Double> ROUNDING = within(1e-12);

  private static Roster solved(long seed) {
    return new RosterSolver(new SolveSettings(null, 2L, seed), progress -> {})
        .solve(RandomProblem.roster(seed, 30, 4));
  }

  private static List<Attendee> called(Roster roster, SiteAttendance site) {
    return roster.getVolunteers().stream()
        .filter(it -> it.getDuty() != null && it.site().equals(site.site()))
        .map(Attendee::of)
        .toList();
  }

  private static List<Place> places(SiteAttendance site) {
    return site.places().stream().map(PlaceAttendance::place).toList();
  }

  /** By going through everybody's turning up or not. */
  private static double allMet(List<Attendee> called, List<Place> places) {
    double probability = 0;
    for (int present = 0; present < 1 << called.size(); present++) {
      double ofThis = 1;
      int[] counts = new int[places.size()];
      for (int index = 0; index < called.size(); index++) {
        Attendee attendee = called.get(index);
        boolean turnsUp = (present >> index & 1) == 1;
        ofThis *= turnsUp ? attendee.rate() : 1 - attendee.rate();
        for (int place = 0; turnsUp && place < counts.length; place++) {
          counts[place] += isAt(attendee, places.get(place)) ? 1 : 0;
        }
      }
      boolean met = true;
      for (int place = 0; place < counts.length; place++) {
        met &= counts[place] >= places.get(place).min();
      }
      probability += met ? ofThis : 0;
    }
    return probability;
  }

  private static boolean isAt(Attendee attendee, Place place) {
    return attendee.duty().firstSlot() <= place.slot().index()
        && place.slot().index() <= attendee.duty().lastSlot()
        && (place.role() == null ? attendee.lead() : place.role().equals(attendee.duty().role()));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void theProbabilitiesAreThoseOfAllWaysToTurnUp(long seed) {
    Roster roster = solved(seed);
    for (SiteAttendance site : Attendance.of(roster)) {
      List<Attendee> called = called(roster, site);
      assertThat(called).hasSizeLessThan(16);
      assertThat(site.probability()).isCloseTo(allMet(called, places(site)), ROUNDING);
      for (PlaceAttendance place : site.places()) {
        assertThat(place.probability()).isCloseTo(allMet(called, List.of(place.place())), ROUNDING);
        assertThat(place.called()).isEqualTo(place.place().present(Coverage.of(roster)));
        assertThat(site.weakest().probability()).isLessThanOrEqualTo(place.probability());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13, 14, 15, 16})
  void withTheNewcomersASiteIsLikelyEnoughAndWithoutTheLastItIsNot(long seed) {
    Roster roster = solved(seed);
    for (SiteAttendance site : Attendance.of(roster)) {
      List<Attendee> called = new ArrayList<>(called(roster, site));
      double reached = site.probability();
      if (site.newcomers() == null) {
        assertThat(reached).isZero();
        continue;
      }
      for (Newcomer newcomer : site.newcomers()) {
        assertThat(reached).as("%s, seed %d", site.site(), seed).isLessThan(0.95);
        called.add(Attendee.of(newcomer));
        reached = new SiteOdds(site.site(), places(site), called).allMet();
      }
      assertThat(reached)
          .as("%s with %s, seed %d", site.site(), site.newcomers(), seed)
          .isGreaterThanOrEqualTo(0.95);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {21, 22, 23, 24, 25, 26})
  void whereThereAreTooManyWaysTheProbabilityIsNeverTooHigh(long seed) {
    Roster roster = solved(seed);
    for (SiteAttendance site : Attendance.of(roster)) {
      List<Attendee> called = called(roster, site);
      double all = allMet(called, places(site));
      for (int mostStates = 0; mostStates < 12; mostStates++) {
        double atLeast = new SiteOdds(site.site(), places(site), called, mostStates).allMet();
        assertThat(atLeast).isLessThanOrEqualTo(all + ROUNDING.value);
        assertThat(atLeast == 0).isEqualTo(all == 0);
      }
    }
  }

  @Test
  void aSiteOfHundredsIsAnsweredToo() {
    List<String> roles = List.of("entry", "order", "materials", "delivery");
    List<String> slots = List.of("0600", "0800", "1000", "1200", "1400");
    Scenario day = Scenario.day();
    SiteSketch site = day.site("s").capacity(1000);
    for (int slot = 0; slot < 4; slot++) {
      site.slot(clock(slots.get(slot)), clock(slots.get(slot + 1))).leads(4);
      roles.forEach(role -> site.needs(role, 12, 14, 20));
    }
    Random random = new Random(1);
    for (int index = 0; index < 300; index++) {
      VolunteerSketch volunteer = day.volunteer("v" + index);
      if (random.nextInt(3) == 0) {
        volunteer.skills("lead");
      }
      int first = random.nextInt(4);
      int last = Math.min(3, first + random.nextInt(2));
      volunteer.on("s", roles.get(index % 4), slots.get(first), slots.get(last));
    }
    SiteAttendance attendance = Attendance.of(day.roster()).get(0);
    assertThat(attendance.probability())
        .isPositive()
        .isLessThan(attendance.weakest().probability());
    assertThat(attendance.newcomers()).isNotEmpty();
  }

  private static String clock(String slot) {
    return slot.substring(0, 2) + ":" + slot.substring(2);
  }

  @Nested
  class ShowUpRate {
    @Test
    void nobodyNewCountsAsCertain() {
      assertThat(History.NONE.showUpRate()).isEqualTo(0.9);
    }

    @Test
    void everyNoShowLowersIt() {
      assertThat(new History(0, 0, 0, null, null, 10, 4, 0).showUpRate()).isEqualTo(0.75);
    }
  }

  @Test
  void headcountsOfAFewAreCountedByHand() {
    HeadcountOdds odds = new HeadcountOdds();
    odds.add(0.5);
    odds.add(0.25);
    assertThat(odds.people()).isEqualTo(2);
    assertThat(odds.atLeast(0)).isEqualTo(1);
    assertThat(odds.atLeast(1)).isEqualTo(0.625);
    assertThat(odds.atLeast(2)).isEqualTo(0.125);
    assertThat(odds.atLeast(3)).isZero();
  }
}
