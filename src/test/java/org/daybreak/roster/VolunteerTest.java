package org.daybreak.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.daybreak.problem.ConstraintId;
import org.daybreak.problem.Duty;
import org.daybreak.scenario.Scenario;
import org.junit.jupiter.api.Test;

class VolunteerTest {
  private static Volunteer volunteer() {
    Scenario day = Scenario.day();
    day.site("s1").slot("06:00", "08:00");
    day.volunteer("v1").team("t1").skills("lead").history("turnedAway", 2);
    day.volunteer("v1").restrictions("predawn").on("s1", "order", "0600");
    return day.roster().getVolunteers().get(0);
  }

  @Test
  void aNewDutyIsMeasuredAtOnce() {
    Volunteer volunteer = volunteer();
    Duty duty = volunteer.assigned();
    assertThat(volunteer.measure(ConstraintId.RESTRICTION)).isEqualTo(1);
    assertThat(volunteer.measure(ConstraintId.TURNED_AWAY)).isZero();
    volunteer.setDuty(null);
    assertThat(volunteer.measure(ConstraintId.RESTRICTION)).isZero();
    assertThat(volunteer.measure(ConstraintId.TURNED_AWAY)).isEqualTo(2);
    volunteer.setDuty(duty);
    assertThat(volunteer.assessment().duty()).isEqualTo(duty);
  }

  @Test
  void whoIsAtHomeHasNoSite() {
    Volunteer volunteer = volunteer();
    assertThat(volunteer.site().id()).isEqualTo("s1");
    volunteer.setDuty(null);
    assertThatThrownBy(volunteer::site)
        .isInstanceOf(NullPointerException.class)
        .hasMessage("The volunteer is at home.");
  }

  @Test
  void itKnowsItsTeamAndWhetherItLeads() {
    assertThat(volunteer().isLead()).isTrue();
    assertThat(volunteer().team()).isNotNull();
  }

  @Test
  void itsTextIsItsIdAlone() {
    assertThat(volunteer()).hasToString("v1");
  }
}
