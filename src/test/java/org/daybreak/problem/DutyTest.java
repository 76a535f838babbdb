package org.daybreak.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.daybreak.scenario.Scenario;
import org.junit.jupiter.api.Test;

class DutyTest {
  private final Problem problem = problem();
  private final Site site = problem.sites().get(0);
  private final Role order = problem.roles().get(0);

  private static Problem problem() {
    Scenario day = Scenario.day();
    day.role("order");
    day.role("entry");
    day.site("s1").slot("06:00", "08:00").slot("08:00", "10:00").slot("10:30", "12:00");
    return day.problem();
  }

  @Test
  void itRunsFromItsFirstSlotToItsLast() {
    Duty duty = new Duty(site, order, 0, 1);
    assertThat(duty.first()).isSameAs(site.slots().get(0));
    assertThat(duty.last()).isSameAs(site.slots().get(1));
    assertThat(duty.covers(0)).isTrue();
    assertThat(duty.covers(1)).isTrue();
    assertThat(duty.covers(2)).isFalse();
    assertThat(new Duty(site, order, 1, 1).covers(0)).isFalse();
  }

  @Test
  void itCannotSpanAGapRunBackwardsOrLeaveTheSite() {
    for (int[] slots : new int[][] {{1, 2}, {1, 0}, {2, 3}, {-1, 0}}) {
      assertThatThrownBy(() -> new Duty(site, order, slots[0], slots[1]))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage(
              "The slots (%d to %d) of site (s1) are not a run of touching slots."
                  .formatted(slots[0], slots[1]));
    }
  }

  @Test
  void itIsEqualToAnotherOfTheSameSiteRoleAndSlots() {
    assertThat(new Duty(site, order, 0, 1)).isEqualTo(new Duty(site, order, 0, 1));
    assertThat(new Duty(site, order, 0, 1))
        .isNotEqualTo(new Duty(site, order, 0, 0))
        .isNotEqualTo(new Duty(site, problem.roles().get(1), 0, 1))
        .isNotEqualTo(new Duty(problem().sites().get(0), order, 0, 1));
  }

  @Test
  void itsTextNamesItsIds() {
    assertThat(new Duty(site, order, 0, 1)).hasToString("s1/order/0600..0800");
  }
}
