package org.daybreak.roster;

import static org.assertj.core.api.Assertions.assertThat;

import org.daybreak.problem.Problem;
import org.daybreak.problem.Role;
import org.daybreak.problem.Site;
import org.daybreak.problem.Slot;
import org.daybreak.scenario.Scenario;
import org.junit.jupiter.api.Test;

class CoverageTest {
  /** v1 and v2, a lead, keep order in both slots; v3, a lead, enters data in the second. */
  private static Scenario staffed() {
    Scenario day = Scenario.day();
    day.site("s1").slot("06:00", "08:00").leads(2).needs("order", 3, 4).needs("entry", 1);
    day.site("s1").slot("08:00", "10:00").leads(1).needs("order", 1, 2).needs("entry", 0, 2);
    day.site("s2").slot("06:00", "08:00").leads(1).needs("order", 0, 1);
    day.volunteer("v1").on("s1", "order", "0600", "0800");
    day.volunteer("v2").skills("lead").on("s1", "order", "0600", "0800");
    day.volunteer("v3").skills("lead").on("s1", "entry", "0800").pinned();
    day.volunteer("v4").skills("lead");
    return day;
  }

  @Test
  void itCountsPeopleByRoleAndInAll() {
    Roster roster = staffed().roster();
    Problem problem = roster.problem();
    Coverage coverage = Coverage.of(roster);
    Site site = problem.sites().get(0);
    Slot first = site.slots().get(0);
    Slot second = site.slots().get(1);
    Role order = problem.roles().get(0);
    Role entry = problem.roles().get(1);
    assertThat(coverage.people(site, first, order)).isEqualTo(2);
    assertThat(coverage.people(site, first, entry)).isZero();
    assertThat(coverage.people(site, first)).isEqualTo(2);
    assertThat(coverage.people(site, second)).isEqualTo(3);
    assertThat(coverage.leads(site, first)).isEqualTo(1);
    assertThat(coverage.leads(site, second)).isEqualTo(2);
  }

  @Test
  void aGapIsShortBelowTheMinimumAndEmptyBelowTheTarget() {
    Roster roster = staffed().roster();
    assertThat(Coverage.of(roster).gaps())
        .extracting(
            gap ->
                "%s %s %s: %d there, %d short, %d empty"
                    .formatted(
                        gap.site(),
                        gap.slot().id(),
                        gap.demand().role().id(),
                        gap.present(),
                        gap.shortPlaces(),
                        gap.emptyPlaces()))
        .containsExactly(
            "s1 0600 order: 2 there, 1 short, 2 empty",
            "s1 0600 entry: 0 there, 1 short, 1 empty",
            "s1 0800 entry: 1 there, 0 short, 1 empty",
            "s2 0600 order: 0 there, 0 short, 1 empty");
  }

  @Test
  void totalsAreSumsOfPlaces() {
    Coverage coverage = Coverage.of(staffed().roster());
    assertThat(coverage.shortPlaces()).isEqualTo(2);
    assertThat(coverage.emptyPlaces()).isEqualTo(5);
    assertThat(coverage.missingLeads()).isEqualTo(2);
  }

  @Test
  void moreThanWantedIsNoGap() {
    Scenario day = Scenario.day();
    day.site("s1").slot("06:00", "08:00").needs("order", 1, 1, 1);
    day.volunteer("v1").on("s1", "order", "0600");
    day.volunteer("v2").on("s1", "order", "0600");
    Coverage coverage = Coverage.of(day.roster());
    assertThat(coverage.gaps()).isEmpty();
    assertThat(coverage.emptyPlaces()).isZero();
  }

  @Test
  void itDoesNotChangeWithTheRoster() {
    Roster roster = staffed().roster();
    Coverage coverage = Coverage.of(roster);
    roster.getVolunteers().forEach(volunteer -> volunteer.setDuty(null));
    assertThat(coverage.shortPlaces()).isEqualTo(2);
    assertThat(Coverage.of(roster).shortPlaces()).isEqualTo(5);
  }
}
