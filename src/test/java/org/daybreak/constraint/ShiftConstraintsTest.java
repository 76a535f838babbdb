package org.daybreak.constraint;

import org.daybreak.problem.ConstraintId;
import org.daybreak.scenario.Scenario;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ShiftConstraintsTest {
  /** One slot, 06:00 to 08:00, that nobody need be early for. */
  private static Scenario oneSlot() {
    Scenario day = Scenario.day();
    day.site("s1").setupLeadMinutes(0).slot("06:00", "08:00");
    return day;
  }

  /** v1 in a shift of so many minutes from 08:00 on, in a role that may have tags. */
  private static Scenario shift(int minutes, String... tags) {
    Scenario day = Scenario.day();
    day.role("order").tags(tags);
    day.site("s1")
        .setupLeadMinutes(0)
        .slot("08:00", "%02d:%02d".formatted(8 + minutes / 60, minutes % 60));
    day.volunteer("v1").on("s1", "order", "0800");
    return day;
  }

  /** The night in New York whose clocks show the hour from 01:00 to 02:00 twice. */
  private static Scenario nightOfRepeatedHour() {
    return Scenario.on("2022-11-06", "America/New_York");
  }

  /** The night in New York whose clocks skip the hour from 02:00 to 03:00. */
  private static Scenario nightOfSkippedHour() {
    return Scenario.on("2023-03-12", "America/New_York");
  }

  @Nested
  class RequiredSkill {
    private final Verification requiredSkill =
        new Verification(ConstraintId.REQUIRED_SKILL, ShiftConstraints::requiredSkill);

    private Scenario role(String... skills) {
      Scenario day = oneSlot();
      day.role("entry").needs(skills);
      return day;
    }

    @Test
    void aRoleThatAsksForNothingIsFree() {
      Scenario day = role();
      day.volunteer("v1").on("s1", "entry", "0600");
      requiredSkill.isFree(day);
    }

    @Test
    void whoHasEverySkillIsFree() {
      Scenario day = role("typing", "driving");
      day.volunteer("v1").skills("driving", "singing", "typing").on("s1", "entry", "0600");
      requiredSkill.isFree(day);
    }

    @Test
    void whoStaysAtHomeIsFree() {
      Scenario day = role("typing");
      day.volunteer("v1");
      requiredSkill.isFree(day);
    }

    @Test
    void aLackingSkillCountsOne() {
      Scenario day = role("typing");
      day.volunteer("v1").on("s1", "entry", "0600");
      requiredSkill.counts(day, 1, "v1 at s1 0600 entry: 1");
    }

    @Test
    void everyLackingSkillCounts() {
      Scenario day = role("typing", "driving", "lifting");
      day.volunteer("v1").skills("driving").on("s1", "entry", "0600");
      requiredSkill.counts(day, 2, "v1 at s1 0600 entry: 2");
    }

    @Test
    void aSkillThatTheRoleNamesTwiceCountsOnce() {
      Scenario day = role("typing", "typing");
      day.volunteer("v1").on("s1", "entry", "0600");
      requiredSkill.counts(day, 1, "v1 at s1 0600 entry: 1");
    }

    @Test
    void volunteersAddUpWhateverTheNumberOfSlots() {
      Scenario day = role("typing", "driving");
      day.site("s1").slot("08:00", "10:00");
      day.volunteer("v1").on("s1", "entry", "0600", "0800");
      day.volunteer("v2").skills("typing").on("s1", "entry", "0800");
      requiredSkill.counts(day, 3, "v1 at s1 0600-0800 entry: 2", "v2 at s1 0800 entry: 1");
    }
  }

  @Nested
  class Availability {
    private final Verification availability =
        new Verification(ConstraintId.AVAILABILITY, ShiftConstraints::availability);

    /** v1 with an arrival at 05:00 and a shift until 08:00. */
    private Scenario available(String... windows) {
      Scenario day = oneSlot();
      day.site("s1").setupLeadMinutes(60);
      day.volunteer("v1").neverAvailable().on("s1", "order", "0600");
      for (String window : windows) {
        String[] ends = window.split("-", 2);
        day.volunteer("v1").available(ends[0], ends[1]);
      }
      return day;
    }

    @Test
    void aShiftThatFillsTheWindowIsFree() {
      availability.isFree(available("05:00-08:00"));
    }

    @Test
    void aMinuteBeforeTheWindowCountsOne() {
      availability.counts(available("05:01-08:00"), 1, "v1 at s1 0600 order: 1");
    }

    @Test
    void aMinuteAfterTheWindowCountsOne() {
      availability.counts(available("05:00-07:59"), 1, "v1 at s1 0600 order: 1");
    }

    @Test
    void theLeadBeforeTheSlotCountsToo() {
      availability.counts(available("06:00-08:00"), 60, "v1 at s1 0600 order: 60");
    }

    @Test
    void windowsThatTouchLeaveNoGap() {
      availability.isFree(available("06:30-08:00", "05:00-06:30"));
    }

    @Test
    void windowsThatOverlapCountOnce() {
      availability.counts(
          available("05:00-07:00", "05:30-06:00", "06:00-07:30"), 30, "v1 at s1 0600 order: 30");
    }

    @Test
    void aGapBetweenWindowsCounts() {
      availability.counts(available("07:00-09:00", "04:00-06:15"), 45, "v1 at s1 0600 order: 45");
    }

    @Test
    void whoIsNeverAvailableCountsTheWholeShift() {
      availability.counts(available(), 180, "v1 at s1 0600 order: 180");
    }

    @Test
    void whoStaysAtHomeIsFree() {
      Scenario day = oneSlot();
      day.volunteer("v1").neverAvailable();
      availability.isFree(day);
    }

    @Test
    void volunteersAddUp() {
      Scenario day = available("05:00-07:00");
      day.volunteer("v2").available("05:30", "12:00").on("s1", "order", "0600");
      availability.counts(day, 90, "v1 at s1 0600 order: 60", "v2 at s1 0600 order: 30");
    }

    @Test
    void aShiftPastMidnightNeedsAWindowPastMidnight() {
      Scenario day = Scenario.day();
      day.site("s1").slot("22:00", "2022-11-06T00:30");
      day.volunteer("v1").available("20:00", "2022-11-06T00:30").on("s1", "order", "2200");
      day.volunteer("v2").available("20:00", "23:59").on("s1", "order", "2200");
      availability.counts(day, 31, "v2 at s1 2200 order: 31");
    }

    @Test
    void anHourThatTheClockRepeatsCountsTwice() {
      Scenario day = nightOfRepeatedHour();
      day.site("s1").setupLeadMinutes(0).slot("00:00", "03:00");
      day.volunteer("v1").available("00:00", "01:00").on("s1", "order", "0000");
      availability.counts(day, 180, "v1 at s1 0000 order: 180");
    }

    @Test
    void aRepeatedTimeEndsTheWindowWhereItFirstOccurs() {
      Scenario day = nightOfRepeatedHour();
      day.site("s1").setupLeadMinutes(0).slot("00:00", "03:00");
      day.volunteer("v1").available("00:00", "01:30").on("s1", "order", "0000");
      availability.counts(day, 150, "v1 at s1 0000 order: 150");
    }

    @Test
    void anHourThatTheClockSkipsCountsNothing() {
      Scenario day = nightOfSkippedHour();
      day.site("s1").setupLeadMinutes(0).slot("00:00", "04:00");
      day.volunteer("v1").available("00:00", "01:00").on("s1", "order", "0000");
      availability.counts(day, 120, "v1 at s1 0000 order: 120");
    }
  }

  @Nested
  class Restriction {
    private final Verification restriction =
        new Verification(ConstraintId.RESTRICTION, ShiftConstraints::restriction);

    /** v1 at dawn, 06:20, in a role with tags, but for the minutes of lead. */
    private Scenario arriving(int minutesBeforeDawn, String... restrictions) {
      Scenario day = Scenario.day();
      day.role("entry").tags("ppe", "standing");
      day.site("s1").setupLeadMinutes(minutesBeforeDawn).slot("06:20", "08:00");
      day.volunteer("v1").restrictions(restrictions).on("s1", "entry", "0620");
      return day;
    }

    @Test
    void whoHasNoRestrictionIsFree() {
      restriction.isFree(arriving(60));
    }

    @Test
    void aRestrictionThatTheRoleDoesNotTouchIsFree() {
      restriction.isFree(arriving(0, "heavy"));
    }

    @Test
    void aRestrictionAmongTheTagsCountsOne() {
      restriction.counts(arriving(0, "heavy", "ppe"), 1, "v1 at s1 0620 entry: 1");
    }

    @Test
    void everyRestrictionMetCounts() {
      restriction.counts(arriving(60, "standing", "ppe", "predawn"), 3, "v1 at s1 0620 entry: 3");
    }

    @Test
    void aRestrictionNamedTwiceCountsOnce() {
      restriction.counts(arriving(0, "ppe", "ppe"), 1, "v1 at s1 0620 entry: 1");
    }

    @Test
    void anArrivalExactlyAtDawnIsNotPreDawn() {
      restriction.isFree(arriving(0, "predawn"));
    }

    @Test
    void anArrivalAMinuteBeforeDawnIsPreDawn() {
      restriction.counts(arriving(1, "predawn"), 1, "v1 at s1 0620 entry: 1");
    }

    @Test
    void theRulesSayWhenDawnIs() {
      restriction.isFree(arriving(1, "predawn").rule("dawn", "06:19"));
    }

    @Test
    void preDawnIsNothingToWhoMayDoIt() {
      restriction.isFree(arriving(60, "heavy"));
    }

    @Test
    void laterSlotsArePreDawnOnlyByTheirOwnArrival() {
      Scenario day = Scenario.day();
      day.site("s1").slot("05:00", "06:00").slot("06:00", "07:00").slot("07:00", "08:00");
      day.volunteer("v1").restrictions("predawn").on("s1", "order", "0600", "0700");
      day.volunteer("v2").restrictions("predawn").on("s1", "order", "0700");
      restriction.counts(day, 1, "v1 at s1 0600-0700 order: 1");
    }

    @Test
    void halfPastMidnightIsPreDawnAndTheEveningBeforeIsNot() {
      Scenario day = Scenario.day();
      day.site("s1").slot("23:50", "2022-11-06T00:40").slot("2022-11-06T00:40", "2022-11-06T03:00");
      day.site("s1").setupLeadMinutes(10);
      day.volunteer("v1").restrictions("predawn").on("s1", "order", "2350");
      day.volunteer("v2").restrictions("predawn").on("s1", "order", "0040");
      restriction.counts(day, 1, "v2 at s1 0040 order: 1");
    }

    @Test
    void dawnIsATimeOfDayAlsoWhereTheClockRepeatsIt() {
      Scenario day = nightOfRepeatedHour().rule("dawn", "01:30");
      day.site("earlier").setupLeadMinutes(75).slot("02:00", "04:00");
      day.site("later").setupLeadMinutes(45).slot("02:00", "04:00");
      day.volunteer("v1").restrictions("predawn").on("earlier", "order", "0200");
      day.volunteer("v2").restrictions("predawn").on("later", "order", "0200");
      restriction.counts(day, 1, "v2 at later 0200 order: 1");
    }
  }

  @Nested
  class ExcludedSite {
    private final Verification excludedSite =
        new Verification(ConstraintId.EXCLUDED_SITE, ShiftConstraints::excludedSite);

    @Test
    void anotherSiteIsFree() {
      Scenario day = oneSlot();
      day.site("s2").slot("06:00", "08:00");
      day.volunteer("v1").excludes("s2").on("s1", "order", "0600");
      day.volunteer("v2").on("s2", "order", "0600");
      excludedSite.isFree(day);
    }

    @Test
    void aSiteThatTodayDoesNotHaveIsFree() {
      Scenario day = oneSlot();
      day.volunteer("v1").excludes("gone").on("s1", "order", "0600");
      excludedSite.isFree(day);
    }

    @Test
    void whoStaysAtHomeIsFree() {
      Scenario day = oneSlot();
      day.volunteer("v1").excludes("s1");
      excludedSite.isFree(day);
    }

    @Test
    void eachVolunteerAtAnExcludedSiteCountsOne() {
      Scenario day = oneSlot();
      day.site("s1").slot("08:00", "10:00");
      day.volunteer("v1").excludes("s2", "s1").on("s1", "order", "0600", "0800");
      day.volunteer("v2").excludes("s1").on("s1", "entry", "0800");
      excludedSite.counts(day, 2, "v1 at s1 0600-0800 order: 1", "v2 at s1 0800 entry: 1");
    }
  }

  @Nested
  class ShiftTooLong {
    private final Verification shiftTooLong =
        new Verification(ConstraintId.SHIFT_TOO_LONG, ShiftConstraints::shiftTooLong);

    @Test
    void theLongestShiftIsFree() {
      shiftTooLong.isFree(shift(480));
    }

    @Test
    void oneMinuteMoreCountsOne() {
      shiftTooLong.counts(shift(481), 1, "v1 at s1 0800 order: 1");
    }

    @Test
    void theVolunteersOwnMaximumCountsWhereItIsLess() {
      Scenario day = shift(300);
      day.volunteer("v1").maxShiftMinutes(240);
      shiftTooLong.counts(day, 60, "v1 at s1 0800 order: 60");
    }

    @Test
    void theVolunteersOwnMaximumIsFreeWhenReached() {
      Scenario day = shift(240);
      day.volunteer("v1").maxShiftMinutes(240);
      shiftTooLong.isFree(day);
    }

    @Test
    void theRuleCountsWhereTheVolunteersOwnMaximumIsMore() {
      Scenario day = shift(500);
      day.volunteer("v1").maxShiftMinutes(600);
      shiftTooLong.counts(day, 20, "v1 at s1 0800 order: 20");
    }

    @Test
    void theSetupLeadIsPartOfTheShift() {
      Scenario day = shift(480);
      day.site("s1").setupLeadMinutes(15);
      shiftTooLong.counts(day, 15, "v1 at s1 0800 order: 15");
    }

    @Test
    void theHandoverLeadIsPartOfTheShift() {
      Scenario day = Scenario.day().rule("maxShiftMinutes", 120);
      day.site("s1").slot("06:00", "08:00").slot("08:00", "10:00");
      day.volunteer("v1").on("s1", "order", "0800");
      shiftTooLong.counts(day, 10, "v1 at s1 0800 order: 10");
    }

    @Test
    void theSitesOwnLeadsComeBeforeTheRules() {
      Scenario day = Scenario.day().rule("maxShiftMinutes", 120);
      day.site("s1").setupLeadMinutes(30).handoverLeadMinutes(0);
      day.site("s1").slot("06:00", "08:00").slot("08:00", "10:00");
      day.volunteer("v1").on("s1", "order", "0600");
      day.volunteer("v2").on("s1", "order", "0800");
      shiftTooLong.counts(day, 30, "v1 at s1 0600 order: 30");
    }

    @Test
    void aSessionAfterAGapIsSetUpAnew() {
      Scenario day = Scenario.day().rule("maxShiftMinutes", 120);
      day.site("s1").slot("06:00", "08:00").slot("08:01", "10:00");
      day.volunteer("v1").on("s1", "order", "0801");
      shiftTooLong.counts(day, 59, "v1 at s1 0801 order: 59");
    }

    @Test
    void slotsInARunAddUp() {
      Scenario day = Scenario.day().rule("maxShiftMinutes", 240);
      day.site("s1").slot("06:00", "08:00").slot("08:00", "10:00").slot("10:00", "12:30");
      day.volunteer("v1").on("s1", "order", "0600", "0800");
      day.volunteer("v2").on("s1", "order", "0800", "1000");
      shiftTooLong.counts(day, 100, "v1 at s1 0600-0800 order: 60", "v2 at s1 0800-1000 order: 40");
    }

    @Test
    void aShiftPastMidnightCountsItsWholeLength() {
      Scenario day = Scenario.day().rule("maxShiftMinutes", 300);
      day.site("s1").slot("21:00", "2022-11-06T00:00").slot("2022-11-06T00:00", "2022-11-06T03:00");
      day.volunteer("v1").on("s1", "order", "2100", "0000");
      shiftTooLong.counts(day, 120, "v1 at s1 2100-0000 order: 120");
    }

    @Test
    void anHourThatTheClockRepeatsCountsTwice() {
      Scenario day = nightOfRepeatedHour().rule("maxShiftMinutes", 239);
      day.site("s1").setupLeadMinutes(0).slot("00:00", "03:00");
      day.volunteer("v1").on("s1", "order", "0000");
      shiftTooLong.counts(day, 1, "v1 at s1 0000 order: 1");
    }

    @Test
    void anHourThatTheClockSkipsCountsNothing() {
      Scenario day = nightOfSkippedHour().rule("maxShiftMinutes", 180);
      day.site("s1").setupLeadMinutes(0).slot("00:00", "04:00");
      day.volunteer("v1").on("s1", "order", "0000");
      shiftTooLong.isFree(day);
    }
  }

  @Nested
  class ShiftTooShort {
    private final Verification shiftTooShort =
        new Verification(ConstraintId.SHIFT_TOO_SHORT, ShiftConstraints::shiftTooShort);

    @Test
    void theShortestShiftIsFree() {
      shiftTooShort.isFree(shift(60));
    }

    @Test
    void oneMinuteLessCountsOne() {
      shiftTooShort.counts(shift(59), 1, "v1 at s1 0800 order: 1");
    }

    @Test
    void theLeadMakesAShiftLonger() {
      Scenario day = shift(30);
      day.site("s1").setupLeadMinutes(30);
      shiftTooShort.isFree(day);
    }

    @Test
    void whoStaysAtHomeIsFree() {
      Scenario day = oneSlot();
      day.volunteer("v1");
      shiftTooShort.isFree(day);
    }

    @Test
    void volunteersAddUp() {
      Scenario day = shift(45).rule("minShiftMinutes", 120);
      day.volunteer("v2").on("s1", "order", "0800");
      shiftTooShort.counts(day, 150, "v1 at s1 0800 order: 75", "v2 at s1 0800 order: 75");
    }

    @Test
    void anHourThatTheClockSkipsCountsNothing() {
      Scenario day = nightOfSkippedHour().rule("minShiftMinutes", 90);
      day.site("s1").setupLeadMinutes(0).slot("01:30", "03:30");
      day.volunteer("v1").on("s1", "order", "0130");
      shiftTooShort.counts(day, 30, "v1 at s1 0130 order: 30");
    }
  }

  @Nested
  class PpeTooLong {
    private final Verification ppeTooLong =
        new Verification(ConstraintId.PPE_TOO_LONG, ShiftConstraints::ppeTooLong);

    @Test
    void theLongestTimeInASuitIsFree() {
      ppeTooLong.isFree(shift(240, "ppe"));
    }

    @Test
    void oneMinuteMoreCountsOne() {
      ppeTooLong.counts(shift(241, "ppe"), 1, "v1 at s1 0800 order: 1");
    }

    @Test
    void aLongShiftWithoutASuitIsFree() {
      ppeTooLong.isFree(shift(480, "standing"));
    }

    @Test
    void theLeadCountsAsTimeInASuit() {
      Scenario day = shift(240, "ppe");
      day.site("s1").setupLeadMinutes(60);
      ppeTooLong.counts(day, 60, "v1 at s1 0800 order: 60");
    }

    @Test
    void theRulesSayHowLong() {
      ppeTooLong.counts(
          shift(200, "standing", "ppe").rule("maxPpeMinutes", 120), 80, "v1 at s1 0800 order: 80");
    }

    @Test
    void everySuitCountsForItself() {
      Scenario day = shift(250, "ppe");
      day.volunteer("v2").on("s1", "order", "0800");
      day.volunteer("v3").on("s1", "desk", "0800");
      ppeTooLong.counts(day, 20, "v1 at s1 0800 order: 10", "v2 at s1 0800 order: 10");
    }
  }

  @Nested
  class Rest {
    private final Verification rest = new Verification(ConstraintId.REST, ShiftConstraints::rest);

    /** v1 with an arrival at 05:00. */
    private Scenario rested(String lastShiftEnd) {
      Scenario day = oneSlot();
      day.site("s1").setupLeadMinutes(60);
      day.volunteer("v1").lastShiftEnd(lastShiftEnd).on("s1", "order", "0600");
      return day;
    }

    @Test
    void whoHasNotWorkedIsFree() {
      Scenario day = oneSlot();
      day.volunteer("v1").on("s1", "order", "0600");
      rest.isFree(day);
    }

    @Test
    void exactlyElevenHoursIsFree() {
      rest.isFree(rested("2022-11-04T18:00"));
    }

    @Test
    void eachMissingMinuteCountsOne() {
      rest.counts(rested("2022-11-04T18:01"), 1, "v1 at s1 0600 order: 1");
    }

    @Test
    void restEndsWithTheArrivalNotWithTheSlot() {
      rest.counts(rested("2022-11-04T19:00"), 60, "v1 at s1 0600 order: 60");
    }

    @Test
    void anArrivalWithTheLastShiftsEndMissesAllRest() {
      rest.counts(rested("05:00"), 660, "v1 at s1 0600 order: 660");
    }

    @Test
    void anArrivalBeforeTheLastShiftsEndMissesMoreThanAllRest() {
      rest.counts(rested("06:00"), 720, "v1 at s1 0600 order: 720");
    }

    @Test
    void whoStaysAtHomeIsFree() {
      Scenario day = oneSlot();
      day.volunteer("v1").lastShiftEnd("05:00");
      rest.isFree(day);
    }

    @Test
    void volunteersAddUp() {
      Scenario day = rested("2022-11-04T20:00");
      day.volunteer("v2").lastShiftEnd("2022-11-04T23:00").on("s1", "order", "0600");
      rest.counts(day, 420, "v1 at s1 0600 order: 120", "v2 at s1 0600 order: 300");
    }

    @Test
    void aNightWithARepeatedHourIsAnHourLonger() {
      Scenario day = nightOfRepeatedHour();
      day.site("s1").setupLeadMinutes(0).slot("04:00", "06:00");
      day.site("s2").setupLeadMinutes(1).slot("04:00", "06:00");
      day.volunteer("v1").lastShiftEnd("2022-11-05T18:00").on("s1", "order", "0400");
      day.volunteer("v2").lastShiftEnd("2022-11-05T18:00").on("s2", "order", "0400");
      rest.counts(day, 1, "v2 at s2 0400 order: 1");
    }

    @Test
    void aNightWithASkippedHourIsAnHourShorter() {
      Scenario day = nightOfSkippedHour();
      day.site("s1").setupLeadMinutes(0).slot("05:00", "07:00");
      day.volunteer("v1").lastShiftEnd("2023-03-11T18:00").on("s1", "order", "0500");
      rest.counts(day, 60, "v1 at s1 0500 order: 60");
    }
  }

  @Nested
  class ConsecutiveDays {
    private final Verification consecutiveDays =
        new Verification(ConstraintId.CONSECUTIVE_DAYS, ShiftConstraints::consecutiveDays);

    private Scenario worked(int days) {
      Scenario day = oneSlot();
      day.volunteer("v1").history("consecutiveDays", days).on("s1", "order", "0600");
      return day;
    }

    @Test
    void aSixthDayIsFree() {
      consecutiveDays.isFree(worked(5));
    }

    @Test
    void aSeventhDayCountsOne() {
      consecutiveDays.counts(worked(6), 1, "v1 at s1 0600 order: 1");
    }

    @Test
    void anEighthDayCountsNoMore() {
      consecutiveDays.counts(worked(7), 1, "v1 at s1 0600 order: 1");
    }

    @Test
    void whoStaysAtHomeIsFree() {
      Scenario day = oneSlot();
      day.volunteer("v1").history("consecutiveDays", 9);
      consecutiveDays.isFree(day);
    }

    @Test
    void volunteersAddUp() {
      Scenario day = worked(3).rule("maxConsecutiveDays", 3);
      day.volunteer("v2").history("consecutiveDays", 2).on("s1", "order", "0600");
      day.volunteer("v3").history("consecutiveDays", 4).on("s1", "order", "0600");
      consecutiveDays.counts(day, 2, "v1 at s1 0600 order: 1", "v3 at s1 0600 order: 1");
    }
  }

  @Nested
  class TravelTooLong {
    private final Verification travelTooLong =
        new Verification(ConstraintId.TRAVEL_TOO_LONG, ShiftConstraints::travelTooLong);

    /** v1 by car, 24 km an hour, over a straight road of so many kilometres. */
    private Scenario driving(double km) {
      Scenario day = oneSlot().rule("detour", 1.0);
      day.volunteer("v1").livesKmFrom("s1", km).by("car").on("s1", "order", "0600");
      return day;
    }

    @Test
    void theLongestWayIsFree() {
      travelTooLong.isFree(driving(35.99));
    }

    @Test
    void oneMinuteMoreCountsOne() {
      travelTooLong.counts(driving(36.01), 1, "v1 at s1 0600 order: 1");
    }

    @Test
    void theRulesSayHowLong() {
      travelTooLong.counts(
          driving(35.99).rule("maxTravelMinutes", 30), 60, "v1 at s1 0600 order: 60");
    }

    @Test
    void whoLivesNowhereIsFree() {
      Scenario day = oneSlot().rule("maxTravelMinutes", 0);
      day.volunteer("v1").on("s1", "order", "0600");
      travelTooLong.isFree(day);
    }

    @Test
    void whoMustWalkBeforeBusesRunMayWalkTooLong() {
      Scenario day = oneSlot().rule("detour", 1.0);
      day.volunteer("v1").livesKmFrom("s1", 7.99).by("transit").on("s1", "order", "0600");
      day.volunteer("v2").livesKmFrom("s1", 7.99).by("bike").on("s1", "order", "0600");
      travelTooLong.counts(day, 10, "v1 at s1 0600 order: 10");
    }

    @Test
    void volunteersAddUp() {
      Scenario day = driving(36.39);
      day.volunteer("v2").livesKmFrom("s1", 40.39).by("car").on("s1", "order", "0600");
      travelTooLong.counts(day, 12, "v1 at s1 0600 order: 1", "v2 at s1 0600 order: 11");
    }
  }
}
