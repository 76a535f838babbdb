package org.daybreak.constraint;

import org.daybreak.problem.ConstraintId;
import org.daybreak.scenario.Scenario;
import org.daybreak.scenario.SiteSketch;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class StaffingConstraintsTest {
  /** Site s1 with its one slot, 06:00 to 08:00: 120 minutes. */
  private static SiteSketch oneSlot(Scenario day) {
    return day.site("s1").slot("06:00", "08:00");
  }

  /** So many volunteers in the slot of 06:00. */
  private static void put(Scenario day, int volunteers, String role) {
    put(day, volunteers, role, "0600");
  }

  private static void put(Scenario day, int volunteers, String role, String... slots) {
    for (int i = 1; i <= volunteers; i++) {
      day.volunteer(role + slots[0] + i).on("s1", role, slots);
    }
  }

  @Nested
  class SiteCapacity {
    private final Verification siteCapacity =
        new Verification(ConstraintId.SITE_CAPACITY, StaffingConstraints::siteCapacity);

    @Test
    void anEmptySiteIsFree() {
      Scenario day = Scenario.day();
      oneSlot(day);
      day.site("s1").capacity(0);
      siteCapacity.isFree(day);
    }

    @Test
    void aFullSiteIsFree() {
      Scenario day = Scenario.day();
      oneSlot(day);
      day.site("s1").capacity(3);
      put(day, 3, "order");
      siteCapacity.isFree(day);
    }

    @Test
    void onePersonMoreCountsOne() {
      Scenario day = Scenario.day();
      oneSlot(day);
      day.site("s1").capacity(3);
      put(day, 4, "order");
      siteCapacity.counts(day, 1, "at s1 0600: 1");
    }

    @Test
    void everyRoleTakesRoom() {
      Scenario day = Scenario.day();
      oneSlot(day);
      day.site("s1").capacity(3);
      put(day, 3, "order");
      put(day, 2, "entry");
      siteCapacity.counts(day, 2, "at s1 0600: 2");
    }

    @Test
    void aSiteWithoutRoomCountsEverybody() {
      Scenario day = Scenario.day();
      oneSlot(day);
      day.site("s1").capacity(0);
      put(day, 2, "order");
      siteCapacity.counts(day, 2, "at s1 0600: 2");
    }

    @Test
    void eachSlotCountsForItself() {
      Scenario day = Scenario.day();
      day.site("s1").slot("06:00", "08:00").slot("08:00", "10:00").slot("10:00", "11:00");
      day.site("s1").capacity(2);
      put(day, 2, "order", "0600");
      put(day, 2, "order", "0800");
      put(day, 1, "entry", "0600", "1000");
      siteCapacity.counts(day, 2, "at s1 0600: 1", "at s1 0800: 1");
    }

    @Test
    void thoseWhoRelieveEachOtherAreNotThereTogether() {
      Scenario day = Scenario.day();
      day.site("s1").slot("06:00", "08:00").slot("08:00", "10:00");
      day.site("s1").capacity(2);
      put(day, 2, "order", "0600");
      put(day, 2, "order", "0800");
      siteCapacity.isFree(day);
    }

    @Test
    void eachSiteCountsForItself() {
      Scenario day = Scenario.day();
      for (String site : new String[] {"s1", "s2", "s3"}) {
        day.site(site).slot("06:00", "08:00").capacity(1);
        day.volunteer("a" + site).on(site, "order", "0600");
      }
      day.volunteer("b1").on("s1", "order", "0600");
      day.volunteer("b3").on("s3", "order", "0600");
      day.volunteer("c3").on("s3", "order", "0600");
      siteCapacity.counts(day, 3, "at s1 0600: 1", "at s3 0600: 2");
    }
  }

  @Nested
  class RoleMaximum {
    private final Verification roleMaximum =
        new Verification(ConstraintId.ROLE_MAXIMUM, StaffingConstraints::roleMaximum);

    @Test
    void theMaximumIsFree() {
      Scenario day = Scenario.day();
      oneSlot(day).needs("order", 1, 2, 3);
      put(day, 3, "order");
      roleMaximum.isFree(day);
    }

    @Test
    void onePersonMoreCountsOne() {
      Scenario day = Scenario.day();
      oneSlot(day).needs("order", 1, 2, 3);
      put(day, 4, "order");
      roleMaximum.counts(day, 1, "at s1 0600 order: 1");
    }

    @Test
    void aRoleWithoutAMaximumIsFree() {
      Scenario day = Scenario.day();
      oneSlot(day).needs("order", 1, 2);
      put(day, 50, "order");
      roleMaximum.isFree(day);
    }

    @Test
    void aRoleThatTheSlotHasNoDemandForAdmitsNobody() {
      Scenario day = Scenario.day();
      oneSlot(day).needs("order", 1, 2, 3);
      put(day, 2, "entry");
      roleMaximum.counts(day, 2, "at s1 0600 entry: 2");
    }

    @Test
    void aMaximumOfNobodyAdmitsNobody() {
      Scenario day = Scenario.day();
      oneSlot(day).needs("order", 0, 0, 0);
      put(day, 1, "order");
      roleMaximum.counts(day, 1, "at s1 0600 order: 1");
    }

    @Test
    void rolesAndSlotsCountForThemselves() {
      Scenario day = Scenario.day();
      oneSlot(day).needs("order", 0, 0, 1).needs("entry", 0, 0, 1);
      day.site("s1").slot("08:00", "10:00").needs("order", 0, 0, 2).needs("entry", 0, 0, 1);
      put(day, 3, "order", "0600", "0800");
      put(day, 2, "entry", "0800");
      roleMaximum.counts(
          day, 4, "at s1 0600 order: 2", "at s1 0800 order: 1", "at s1 0800 entry: 1");
    }
  }

  @Nested
  class MinimumStaffing {
    private final Verification minimumStaffing =
        new Verification(ConstraintId.MINIMUM_STAFFING, StaffingConstraints::minimumStaffing);

    @Test
    void theMinimumIsFree() {
      Scenario day = Scenario.day();
      oneSlot(day).needs("order", 2, 5);
      put(day, 2, "order");
      minimumStaffing.isFree(day);
    }

    @Test
    void moreThanTheMinimumIsFree() {
      Scenario day = Scenario.day();
      oneSlot(day).needs("order", 2, 2, 2);
      put(day, 4, "order");
      minimumStaffing.isFree(day);
    }

    @Test
    void aDemandWithoutAMinimumIsFree() {
      Scenario day = Scenario.day();
      oneSlot(day).needs("order").wants("entry", 4);
      minimumStaffing.isFree(day);
    }

    @Test
    void aMissingPersonCountsTheSlotsMinutes() {
      Scenario day = Scenario.day();
      oneSlot(day).needs("order", 2);
      put(day, 1, "order");
      minimumStaffing.counts(day, 120, "at s1 0600 order: 120");
    }

    @Test
    void theLeadBeforeASlotIsNotCounted() {
      Scenario day = Scenario.day();
      oneSlot(day).needs("order", 1);
      day.site("s1").setupLeadMinutes(90);
      minimumStaffing.counts(day, 120, "at s1 0600 order: 120");
    }

    @Test
    void anEmptySiteMissesEverybody() {
      Scenario day = Scenario.day();
      oneSlot(day).needs("order", 2).needs("entry", 1);
      day.site("s1").slot("08:00", "08:30").needs("order", 3);
      minimumStaffing.counts(
          day, 450, "at s1 0600 order: 240", "at s1 0600 entry: 120", "at s1 0800 order: 90");
    }

    @Test
    void thePriorityOfTheSiteMultiplies() {
      Scenario day = Scenario.day();
      oneSlot(day).priority(5).needs("order", 3);
      put(day, 1, "order");
      minimumStaffing.counts(day, 1200, "at s1 0600 order: 1200");
    }

    @Test
    void anotherRoleDoesNotStandIn() {
      Scenario day = Scenario.day();
      oneSlot(day).needs("order", 1).needs("entry", 1);
      put(day, 3, "entry");
      minimumStaffing.counts(day, 120, "at s1 0600 order: 120");
    }

    @Test
    void anotherSiteDoesNotStandIn() {
      Scenario day = Scenario.day();
      oneSlot(day).needs("order", 1);
      day.site("s2").slot("06:00", "07:00").needs("order", 1);
      put(day, 2, "order");
      minimumStaffing.counts(day, 60, "at s2 0600 order: 60");
    }

    @Test
    void aDutyOverSeveralSlotsStaffsThemAll() {
      Scenario day = Scenario.day();
      oneSlot(day).needs("order", 1);
      day.site("s1").slot("08:00", "10:00").needs("order", 1);
      day.site("s1").slot("10:00", "12:00").needs("order", 1);
      put(day, 1, "order", "0600", "0800");
      minimumStaffing.counts(day, 120, "at s1 1000 order: 120");
    }

    @Test
    void whoIsPinnedStaffsAsWell() {
      Scenario day = Scenario.day();
      oneSlot(day).needs("order", 1);
      day.volunteer("v1").on("s1", "order", "0600").pinned();
      minimumStaffing.isFree(day);
    }

    @Test
    void aSlotWithARepeatedHourIsAnHourLonger() {
      Scenario day = Scenario.on("2022-11-06", "America/New_York");
      day.site("s1").slot("00:00", "03:00").needs("order", 1);
      minimumStaffing.counts(day, 240, "at s1 0000 order: 240");
    }

    @Test
    void aSlotWithASkippedHourIsAnHourShorter() {
      Scenario day = Scenario.on("2023-03-12", "America/New_York");
      day.site("s1").slot("00:00", "03:00").needs("order", 1);
      minimumStaffing.counts(day, 120, "at s1 0000 order: 120");
    }
  }

  @Nested
  class MissingLead {
    private final Verification missingLead =
        new Verification(ConstraintId.MISSING_LEAD, StaffingConstraints::missingLead);

    @Test
    void aSlotThatWantsNoLeadIsFree() {
      Scenario day = Scenario.day();
      oneSlot(day);
      put(day, 2, "order");
      missingLead.isFree(day);
    }

    @Test
    void enoughLeadsAreFree() {
      Scenario day = Scenario.day();
      oneSlot(day).leads(1);
      day.volunteer("v1").skills("lead").on("s1", "order", "0600");
      missingLead.isFree(day);
    }

    @Test
    void leadsCountInAnyRole() {
      Scenario day = Scenario.day();
      oneSlot(day).leads(2);
      day.volunteer("v1").skills("lead").on("s1", "order", "0600");
      day.volunteer("v2").skills("driving", "lead").on("s1", "entry", "0600");
      missingLead.isFree(day);
    }

    @Test
    void aMissingLeadCountsTheSlotsMinutes() {
      Scenario day = Scenario.day();
      oneSlot(day).leads(2);
      day.volunteer("v1").skills("lead").on("s1", "order", "0600");
      day.volunteer("v2").on("s1", "order", "0600");
      missingLead.counts(day, 120, "at s1 0600: 120");
    }

    @Test
    void anEmptySiteMissesItsLeadsInEverySlot() {
      Scenario day = Scenario.day();
      oneSlot(day).leads(1);
      day.site("s1").slot("08:00", "10:00");
      day.site("s1").slot("10:00", "11:00").leads(2);
      missingLead.counts(day, 240, "at s1 0600: 120", "at s1 1000: 120");
    }

    @Test
    void thePriorityOfTheSiteMultiplies() {
      Scenario day = Scenario.day();
      oneSlot(day).priority(3).leads(1);
      missingLead.counts(day, 360, "at s1 0600: 360");
    }

    @Test
    void theRulesSayWhichSkillMakesALead() {
      Scenario day = Scenario.day().rule("leadSkill", "captain");
      oneSlot(day).leads(2);
      day.volunteer("v1").skills("captain").on("s1", "order", "0600");
      day.volunteer("v2").skills("lead").on("s1", "order", "0600");
      missingLead.counts(day, 120, "at s1 0600: 120");
    }
  }

  @Nested
  class TargetStaffing {
    private final Verification targetStaffing =
        new Verification(ConstraintId.TARGET_STAFFING, StaffingConstraints::targetStaffing);

    @Test
    void theTargetIsFree() {
      Scenario day = Scenario.day();
      oneSlot(day).needs("order", 1, 3, 5);
      put(day, 3, "order");
      targetStaffing.isFree(day);
    }

    @Test
    void aTargetThatIsNotGivenIsTheMinimum() {
      Scenario day = Scenario.day();
      oneSlot(day).needs("order", 3);
      targetStaffing.isFree(day);
    }

    @Test
    void aMissingPersonCountsTheSlotsMinutes() {
      Scenario day = Scenario.day();
      oneSlot(day).needs("order", 1, 3);
      put(day, 2, "order");
      targetStaffing.counts(day, 120, "at s1 0600 order: 120");
    }

    @Test
    void belowTheMinimumOnlyThoseAboveItCount() {
      Scenario day = Scenario.day();
      oneSlot(day).needs("order", 2, 5);
      targetStaffing.counts(day, 360, "at s1 0600 order: 360");
      put(day, 1, "order");
      targetStaffing.counts(day, 360, "at s1 0600 order: 360");
      put(day, 2, "order");
      targetStaffing.counts(day, 360, "at s1 0600 order: 360");
      put(day, 3, "order");
      targetStaffing.counts(day, 240, "at s1 0600 order: 240");
    }

    @Test
    void thePriorityOfTheSiteMultiplies() {
      Scenario day = Scenario.day();
      oneSlot(day).priority(2).wants("order", 1);
      targetStaffing.counts(day, 240, "at s1 0600 order: 240");
    }

    @Test
    void rolesAndSlotsAddUp() {
      Scenario day = Scenario.day();
      oneSlot(day).needs("order", 0, 1).needs("entry", 1, 2);
      day.site("s1").slot("08:00", "08:45").needs("order", 0, 2);
      put(day, 1, "entry", "0600");
      targetStaffing.counts(
          day, 330, "at s1 0600 order: 120", "at s1 0600 entry: 120", "at s1 0800 order: 90");
    }
  }

  @Nested
  class Overstaffing {
    private final Verification overstaffing =
        new Verification(ConstraintId.OVERSTAFFING, StaffingConstraints::overstaffing);

    @Test
    void theTargetIsFree() {
      Scenario day = Scenario.day();
      oneSlot(day).needs("order", 1, 2, 4);
      put(day, 2, "order");
      overstaffing.isFree(day);
    }

    @Test
    void onePersonMoreCountsTheSlotsMinutes() {
      Scenario day = Scenario.day();
      oneSlot(day).needs("order", 1, 2, 4);
      put(day, 3, "order");
      overstaffing.counts(day, 120, "at s1 0600 order: 120");
    }

    @Test
    void thePriorityOfTheSiteDoesNotMultiply() {
      Scenario day = Scenario.day();
      oneSlot(day).priority(5).needs("order", 1, 2, 4);
      put(day, 4, "order");
      overstaffing.counts(day, 240, "at s1 0600 order: 240");
    }

    @Test
    void aTargetThatIsNotGivenIsTheMinimum() {
      Scenario day = Scenario.day();
      oneSlot(day).needs("order", 1);
      put(day, 2, "order");
      overstaffing.counts(day, 120, "at s1 0600 order: 120");
    }

    @Test
    void aRoleThatTheSlotHasNoDemandForWantsNobody() {
      Scenario day = Scenario.day();
      oneSlot(day).needs("order", 1);
      day.site("s1").slot("08:00", "08:30").needs("order", 1, 2);
      put(day, 1, "order", "0600", "0800");
      put(day, 2, "entry", "0800");
      overstaffing.counts(day, 60, "at s1 0800 entry: 60");
    }
  }
}
