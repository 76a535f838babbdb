package org.daybreak.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daybreak.problem.ConstraintId.*;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import org.daybreak.problem.ConstraintId;
import org.daybreak.problem.Duty;
import org.daybreak.problem.Level;
import org.daybreak.problem.Problem;
import org.daybreak.problem.Profile;
import org.daybreak.problem.Role;
import org.daybreak.problem.Site;
import org.daybreak.scenario.EverythingWrong;
import org.daybreak.scenario.Scenario;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/**
 * What each number means for a roster is in the tests of the streams; here is how they are made.
 */
class MeasuresTest {
  private static Profile volunteer(Problem problem) {
    return problem.profiles().get(0);
  }

  @Nested
  class ShiftOfADuty {
    private final Problem problem = problem();
    private final Measures measures = new Measures(problem);

    private static Problem problem() {
      Scenario day = Scenario.day();
      day.site("s1").slot("06:00", "08:00").slot("08:00", "10:00").slot("12:00", "13:00");
      day.site("own").setupLeadMinutes(25).handoverLeadMinutes(5);
      day.site("own").slot("06:00", "08:00").slot("08:00", "10:00");
      day.site("night").slot("23:00", "2022-11-06T02:00");
      day.role("order");
      return day.problem();
    }

    @Test
    void itBeginsASetupLeadBeforeASession() {
      assertShift(0, 0, 0, "2022-11-05T05:00", "2022-11-05T08:00", 180);
      assertShift(0, 2, 2, "2022-11-05T11:00", "2022-11-05T13:00", 120);
    }

    @Test
    void itBeginsAHandoverLeadBeforeALaterSlot() {
      assertShift(0, 1, 1, "2022-11-05T07:50", "2022-11-05T10:00", 130);
    }

    @Test
    void itLastsToTheEndOfTheLastSlot() {
      assertShift(0, 0, 1, "2022-11-05T05:00", "2022-11-05T10:00", 300);
    }

    @Test
    void aSiteMayHaveItsOwnLeads() {
      assertShift(1, 0, 0, "2022-11-05T05:35", "2022-11-05T08:00", 145);
      assertShift(1, 1, 1, "2022-11-05T07:55", "2022-11-05T10:00", 125);
    }

    @Test
    void itMayRunPastMidnight() {
      assertShift(2, 0, 0, "2022-11-05T22:00", "2022-11-06T02:00", 240);
    }

    private void assertShift(
        int site, int first, int last, String arrival, String end, long minutes) {
      Duty duty = new Duty(problem.sites().get(site), problem.roles().get(0), first, last);
      Shift shift = measures.shift(duty);
      assertThat(problem.localTime(shift.arrivalEpochMinute())).hasToString(arrival);
      assertThat(problem.localTime(shift.endEpochMinute())).hasToString(end);
      assertThat(shift.minutes()).isEqualTo(minutes);
      assertThat(shift.preDawn()).isEqualTo(arrival.compareTo("2022-11-05T06:20") < 0);
    }
  }

  @Nested
  class Assess {
    @Test
    void atHomeOnlyThoseLeftAndChangesCount() {
      Scenario day = EverythingWrong.scenario();
      day.volunteer("tired").history("turnedAway", 2);
      Problem problem = day.problem();
      Assessment home = new Measures(problem).assess(volunteer(problem), null);
      assertThat(home.duty()).isNull();
      assertThat(home.shift()).isNull();
      assertThat(home.broken()).isEmpty();
      assertThat(counting(home)).containsExactlyInAnyOrder(TURNED_AWAY, STABILITY);
      assertThat(home.measure(TURNED_AWAY)).isEqualTo(2);
      assertThat(home.measure(STABILITY)).isEqualTo(4);
    }

    @Test
    void onADutyEverythingThatLooksAtOneVolunteerCounts() {
      Problem problem = EverythingWrong.scenario().problem();
      Measures measures = new Measures(problem);
      Site site = problem.sites().get(0);
      Duty duty = new Duty(site, problem.roles().get(0), 0, 1);
      Assessment assessment = measures.assess(volunteer(problem), duty);
      EnumSet<ConstraintId> expected = EnumSet.copyOf(Measures.VOLUNTEER_RULES);
      expected.remove(SHIFT_TOO_SHORT);
      assertThat(assessment.broken()).isEqualTo(expected);
      expected.addAll(
          List.of(
              PARTNER_AREA,
              TRAVEL,
              WORKLOAD,
              PRE_DAWN_BURDEN,
              AVOIDED,
              PREFERRED,
              CONTINUITY,
              STABILITY));
      assertThat(counting(assessment)).isEqualTo(expected);
      assertThat(assessment.profile()).isEqualTo(volunteer(problem));
      assertThat(assessment.duty()).isEqualTo(duty);
      assertThat(assessment.shift()).isEqualTo(measures.shift(duty));
    }

    @Test
    void brokenIsWhatIsHardAndAsksForOneVolunteerWhateverItsWeight() {
      assertThat(Measures.VOLUNTEER_RULES).allMatch(rule -> rule.level() == Level.HARD);
      Scenario day = EverythingWrong.scenario().weight(REST, 0);
      Problem problem = day.problem();
      Duty duty = new Duty(problem.sites().get(0), problem.roles().get(0), 0, 1);
      assertThat(new Measures(problem).assess(volunteer(problem), duty).broken()).contains(REST);
    }

    @Test
    void itsTextTellsNothingPersonal() {
      Scenario day = Scenario.day();
      day.site("s1").slot("06:00", "08:00");
      day.volunteer("v1").restrictions("secret").on("s1", "order", "0600");
      assertThat(day.roster().getVolunteers().get(0).assessment().toString())
          .startsWith("v1 at s1/order/0600..0600 [")
          .doesNotContain("secret");
    }

    private static EnumSet<ConstraintId> counting(Assessment assessment) {
      EnumSet<ConstraintId> counting = EnumSet.noneOf(ConstraintId.class);
      Arrays.stream(ConstraintId.values())
          .filter(constraint -> assessment.measure(constraint) > 0)
          .forEach(counting::add);
      return counting;
    }
  }

  @Nested
  class Openness {
    @Test
    void aSiteHasCapacityFromOnePersonOn() {
      Scenario day = Scenario.day();
      day.site("full").capacity(0);
      day.site("small").capacity(1);
      Problem problem = day.problem();
      Measures measures = new Measures(problem);
      assertThat(problem.sites()).extracting(measures::hasCapacity).containsExactly(false, true);
    }

    @Test
    void aDutyHasAMaximumWhereEverySlotHasOne() {
      Scenario day = Scenario.day();
      day.role("entry");
      day.site("s1").slot("06:00", "08:00").needs("order", 0, 0, 1).needs("entry", 0, 0, 0);
      day.site("s1").slot("08:00", "10:00");
      Problem problem = day.problem();
      Measures measures = new Measures(problem);
      Site site = problem.sites().get(0);
      Role entry = problem.roles().get(0);
      Role order = problem.roles().get(1);
      assertThat(measures.hasMaximum(new Duty(site, order, 0, 0))).isTrue();
      assertThat(measures.hasMaximum(new Duty(site, order, 0, 1))).isFalse();
      assertThat(measures.hasMaximum(new Duty(site, order, 1, 1))).isFalse();
      assertThat(measures.hasMaximum(new Duty(site, entry, 0, 0))).isFalse();
    }
  }

  @Test
  void aLifeOfWorkDoesNotOverflow() {
    Scenario day = Scenario.day();
    day.volunteer("v1").history("minutesWorked", Integer.MAX_VALUE);
    Problem problem = day.problem();
    assertThat(new Measures(problem).workload(volunteer(problem), 480))
        .isEqualTo((2L * Integer.MAX_VALUE + 480) * 480 / 3600);
  }
}
