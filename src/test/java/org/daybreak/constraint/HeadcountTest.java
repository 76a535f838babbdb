package org.daybreak.constraint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.daybreak.problem.ConstraintId;
import org.daybreak.problem.Duty;
import org.daybreak.problem.Problem;
import org.daybreak.problem.Site;
import org.daybreak.scenario.Scenario;
import org.junit.jupiter.api.Test;

class HeadcountTest {
  private static final List<ConstraintId> COUNTED =
      List.of(
          ConstraintId.SITE_CAPACITY,
          ConstraintId.ROLE_MAXIMUM,
          ConstraintId.MINIMUM_STAFFING,
          ConstraintId.MISSING_LEAD,
          ConstraintId.TARGET_STAFFING,
          ConstraintId.OVERSTAFFING);

  private static Problem problem() {
    Scenario day = Scenario.day();
    day.role("phone");
    day.site("s1").capacity(4).priority(2);
    day.site("s1").slot("06:00", "08:00").leads(1).needs("order", 1, 2, 3).needs("entry", 2, 2, 2);
    day.site("s1").slot("08:00", "09:00").leads(2).needs("order", 2, 4);
    day.site("s1").slot("09:00", "11:30").needs("entry", 1, 3, 3);
    return day.problem();
  }

  @Test
  void comingAndGoingInAnyOrderCountsLikeThoseWhoAreThere() {
    Problem problem = problem();
    Site site = problem.sites().get(0);
    List<Duty> duties = site.duties(problem.roles());
    Random random = new Random(1);
    Headcount kept = new Headcount(site);
    List<Duty> present = new ArrayList<>();
    for (int change = 0; change < 2000; change++) {
      boolean comes = present.isEmpty() || random.nextInt(20) > present.size();
      Duty duty =
          comes
              ? duties.get(random.nextInt(duties.size()))
              : present.remove(random.nextInt(present.size()));
      kept.count(duty, isLead(duty), comes ? 1 : -1);
      if (comes) {
        present.add(duty);
      }
      Headcount fresh = new Headcount(site);
      present.forEach(it -> fresh.count(it, isLead(it), 1));
      for (ConstraintId constraint : COUNTED) {
        assertThat(kept.measure(constraint))
            .as("%s after %d changes", constraint, change)
            .isEqualTo(fresh.measure(constraint))
            .isEqualTo(kept.findings(constraint).stream().mapToLong(Finding::measure).sum());
      }
    }
  }

  @Test
  void aConstraintThatCountsNoStaffingIsRefused() {
    Headcount headcount = new Headcount(problem().sites().get(0));
    assertThatThrownBy(() -> headcount.measure(ConstraintId.TRAVEL))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The constraint (TRAVEL) counts no staffing.");
  }

  /** Leads are those on a duty that begins with the first slot: enough for a mixture. */
  private static boolean isLead(Duty duty) {
    return duty.firstSlot() == 0;
  }
}
