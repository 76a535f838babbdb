package org.daybreak.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.daybreak.problem.Site.Run;
import org.daybreak.scenario.Scenario;
import org.junit.jupiter.api.Test;

class SiteTest {
  /** Three slots of a morning and, after a gap, one at noon. */
  private static Site site(Problem problem) {
    return problem.sites().get(0);
  }

  private static Problem problem() {
    Scenario day = Scenario.day();
    day.site("s1").slot("06:00", "08:00").slot("08:00", "10:00").slot("10:00", "11:00");
    day.site("s1").slot("11:01", "13:00");
    day.role("order");
    day.role("entry");
    return day.problem();
  }

  @Test
  void aGapOpensASession() {
    assertThat(site(problem()).slots())
        .extracting(Slot::opensSession)
        .containsExactly(true, false, false, true);
  }

  @Test
  void runsAreTouchingSlotsByFirstThenByLast() {
    assertThat(site(problem()).runs())
        .containsExactly(
            new Run(0, 0),
            new Run(0, 1),
            new Run(0, 2),
            new Run(1, 1),
            new Run(1, 2),
            new Run(2, 2),
            new Run(3, 3));
  }

  @Test
  void aRunIsInOrderWithinASession() {
    Site site = site(problem());
    assertThat(site.isRun(0, 2)).isTrue();
    assertThat(site.isRun(3, 3)).isTrue();
    assertThat(site.isRun(2, 3)).isFalse();
    assertThat(site.isRun(2, 1)).isFalse();
    assertThat(site.isRun(-1, 0)).isFalse();
    assertThat(site.isRun(3, 4)).isFalse();
  }

  @Test
  void everyRoleInEveryRunIsADuty() {
    Problem problem = problem();
    assertThat(site(problem).duties(problem.roles()))
        .hasSize(14)
        .doesNotHaveDuplicates()
        .startsWith(new Duty(site(problem), problem.roles().get(0), 0, 0))
        .endsWith(new Duty(site(problem), problem.roles().get(1), 3, 3));
  }

  @Test
  void aSlotIsFoundByItsId() {
    Site site = site(problem());
    assertThat(site.slot("0800")).isSameAs(site.slots().get(1));
    assertThat(site.slot("0900")).isNull();
  }
}
