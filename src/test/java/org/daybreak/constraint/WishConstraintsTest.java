package org.daybreak.constraint;

import org.daybreak.problem.ConstraintId;
import org.daybreak.scenario.Scenario;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class WishConstraintsTest {
  /** Sites s1 and s2, each with a slot of 06:00 and one of 08:00, that nobody need be early for. */
  private static Scenario twoSites() {
    Scenario day = Scenario.day();
    for (String site : new String[] {"s1", "s2"}) {
      day.site(site).area("north").setupLeadMinutes(0).handoverLeadMinutes(0);
      day.site(site).slot("06:00", "08:00").slot("08:00", "10:00");
    }
    return day;
  }

  @Nested
  class Travel {
    private final Verification travel =
        new Verification(ConstraintId.TRAVEL, WishConstraints::travel);

    /** v1 with 7.99 road kilometres to a slot: 30 minutes by transit, 100 on foot, 20 by car. */
    private Scenario arriving(String time, String transport) {
      Scenario day = Scenario.day().rule("detour", 1.0);
      day.site("s1").setupLeadMinutes(0).slot(time, "2022-11-06T12:00");
      day.volunteer("v1").livesKmFrom("s1", 7.99).by(transport);
      day.volunteer("v1").on("s1", "order", time.substring(time.length() - 5).replace(":", ""));
      return day;
    }

    @Test
    void whoLivesNowhereIsFree() {
      Scenario day = twoSites();
      day.site("s1").at(36.08, 120.36);
      day.volunteer("v1").by("walk").on("s1", "order", "0600");
      travel.isFree(day);
    }

    @Test
    void aSiteThatIsNowhereIsFree() {
      Scenario day = twoSites();
      day.volunteer("v1").home(36.08, 120.36).by("walk").on("s1", "order", "0600");
      travel.isFree(day);
    }

    @Test
    void whoLivesAtTheSiteIsFree() {
      Scenario day = twoSites();
      day.volunteer("v1").livesKmFrom("s1", 0).by("walk").on("s1", "order", "0600");
      travel.isFree(day);
    }

    @Test
    void whoStaysAtHomeIsFree() {
      Scenario day = twoSites();
      day.volunteer("v1").livesKmFrom("s1", 5);
      travel.isFree(day);
    }

    @Test
    void everyMinuteOneWayCountsOne() {
      travel.counts(arriving("08:00", "car"), 20, "v1 at s1 0800 order: 20");
    }

    @Test
    void aStartedMinuteCountsWhole() {
      Scenario day = twoSites().rule("detour", 1.0);
      day.volunteer("v1").livesKmFrom("s1", 0.001).by("car").on("s1", "order", "0600");
      travel.counts(day, 1, "v1 at s1 0600 order: 1");
    }

    @Test
    void roadsAreLongerThanTheCrowFlies() {
      Scenario day = twoSites().rule("detour", 2.5);
      day.volunteer("v1").livesKmFrom("s1", 3.999).by("bike").on("s1", "order", "0600");
      travel.counts(day, 50, "v1 at s1 0600 order: 50");
    }

    @Test
    void volunteersAddUp() {
      Scenario day = arriving("08:00", "car");
      day.volunteer("v2").livesKmFrom("s1", 3.19).by("walk").on("s1", "order", "0800");
      travel.counts(day, 60, "v1 at s1 0800 order: 20", "v2 at s1 0800 order: 40");
    }

    @Test
    void whoSetsOutExactlyWhenBusesStartRides() {
      travel.counts(arriving("06:30", "transit"), 30, "v1 at s1 0630 order: 30");
    }

    @Test
    void whoWouldSetOutAMinuteBeforeBusesStartWalks() {
      travel.counts(arriving("06:29", "transit"), 100, "v1 at s1 0629 order: 100");
    }

    @Test
    void onlyTransitWaitsForBuses() {
      travel.counts(arriving("05:00", "car"), 20, "v1 at s1 0500 order: 20");
    }

    @Test
    void theRulesSayWhenBusesStart() {
      travel.counts(
          arriving("05:00", "transit").rule("transitStart", "04:30"),
          30,
          "v1 at s1 0500 order: 30");
    }

    @Test
    void theSetupLeadDecidesWhetherBusesRun() {
      Scenario day = arriving("07:29", "transit");
      day.site("s1").setupLeadMinutes(60);
      travel.counts(day, 100, "v1 at s1 0729 order: 100");
    }

    @Test
    void lateInTheEveningBusesStillRun() {
      travel.counts(arriving("23:50", "transit"), 30, "v1 at s1 2350 order: 30");
    }

    @Test
    void pastMidnightBusesRunOnlyFromTheArrivalsMorningOn() {
      travel.counts(arriving("2022-11-06T00:20", "transit"), 100, "v1 at s1 0020 order: 100");
    }

    @Test
    void whoWouldSetOutTheEveningBeforeWalksEvenWhereBusesStartAtMidnight() {
      travel.counts(
          arriving("2022-11-06T00:20", "transit").rule("transitStart", "00:00"),
          100,
          "v1 at s1 0020 order: 100");
    }

    @Test
    void aStartOfBusesThatTheClockRepeatsIsItsFirstOccurrence() {
      Scenario day =
          Scenario.on("2022-11-06", "America/New_York")
              .rule("detour", 1.0)
              .rule("transitStart", "01:30");
      day.site("s1").setupLeadMinutes(90).slot("02:00", "04:00");
      day.site("s2").setupLeadMinutes(59).slot("02:00", "04:00");
      day.volunteer("v1").livesKmFrom("s1", 7.99).on("s1", "order", "0200");
      day.volunteer("v2").livesKmFrom("s2", 7.99).on("s2", "order", "0200");
      travel.counts(day, 130, "v1 at s1 0200 order: 100", "v2 at s2 0200 order: 30");
    }

    @Test
    void aStartOfBusesThatTheClockSkipsIsTakenWithTheOffsetBefore() {
      Scenario day =
          Scenario.on("2023-03-12", "America/New_York")
              .rule("detour", 1.0)
              .rule("transitStart", "02:30");
      day.site("s1").setupLeadMinutes(0).slot("04:00", "06:00");
      day.site("s2").setupLeadMinutes(1).slot("04:00", "06:00");
      day.volunteer("v1").livesKmFrom("s1", 7.99).on("s1", "order", "0400");
      day.volunteer("v2").livesKmFrom("s2", 7.99).on("s2", "order", "0400");
      travel.counts(day, 130, "v1 at s1 0400 order: 30", "v2 at s2 0400 order: 100");
    }
  }

  @Nested
  class Workload {
    private final Verification workload =
        new Verification(ConstraintId.WORKLOAD, WishConstraints::workload);

    /** v1 with a shift of so many minutes after minutes worked before. */
    private Scenario shift(int minutes, int minutesWorked) {
      Scenario day = Scenario.day();
      day.site("s1")
          .setupLeadMinutes(0)
          .slot("08:00", "%02d:%02d".formatted(8 + minutes / 60, minutes % 60));
      day.volunteer("v1").history("minutesWorked", minutesWorked).on("s1", "order", "0800");
      return day;
    }

    @Test
    void whoStaysAtHomeIsFree() {
      Scenario day = twoSites();
      day.volunteer("v1").history("minutesWorked", 6000);
      workload.isFree(day);
    }

    @Test
    void lessThanAnHourOfWorkIsFree() {
      workload.isFree(shift(59, 0));
    }

    @Test
    void aFirstHourCountsOne() {
      workload.counts(shift(60, 0), 1, "v1 at s1 0800 order: 1");
    }

    @Test
    void hoursAreSquared() {
      workload.counts(shift(240, 0), 16, "v1 at s1 0800 order: 16");
    }

    @Test
    void theTiredCountMore() {
      workload.counts(shift(240, 600), 96, "v1 at s1 0800 order: 96");
    }

    @Test
    void aPartOfAnHourSquaredIsDropped() {
      workload.counts(shift(84, 0), 1, "v1 at s1 0800 order: 1");
      workload.counts(shift(85, 0), 2, "v1 at s1 0800 order: 2");
    }

    @Test
    void theDifferenceIsRoundedAndNotItsParts() {
      workload.counts(shift(60, 50), 2, "v1 at s1 0800 order: 2");
    }

    @Test
    void theLeadIsWork() {
      Scenario day = shift(120, 0);
      day.site("s1").setupLeadMinutes(60);
      workload.counts(day, 9, "v1 at s1 0800 order: 9");
    }

    @Test
    void eachVolunteerIsRoundedAlone() {
      Scenario day = shift(84, 0);
      day.volunteer("v2").on("s1", "order", "0800");
      workload.counts(day, 2, "v1 at s1 0800 order: 1", "v2 at s1 0800 order: 1");
    }
  }

  @Nested
  class PreDawnBurden {
    private final Verification preDawnBurden =
        new Verification(ConstraintId.PRE_DAWN_BURDEN, WishConstraints::preDawnBurden);

    /** v1 at dawn, 06:20, but for the minutes of lead. */
    private Scenario arriving(int minutesBeforeDawn, int preDawnDuties) {
      Scenario day = Scenario.day();
      day.site("s1").setupLeadMinutes(minutesBeforeDawn).slot("06:20", "08:00");
      day.volunteer("v1").history("preDawnDuties", preDawnDuties).on("s1", "order", "0620");
      return day;
    }

    @Test
    void exactlyAtDawnIsFree() {
      preDawnBurden.isFree(arriving(0, 5));
    }

    @Test
    void aMinuteBeforeDawnCountsOneTheFirstTime() {
      preDawnBurden.counts(arriving(1, 0), 1, "v1 at s1 0620 order: 1");
    }

    @Test
    void everyEarlierOneCountsTwo() {
      preDawnBurden.counts(arriving(60, 1), 3, "v1 at s1 0620 order: 3");
      preDawnBurden.counts(arriving(60, 4), 9, "v1 at s1 0620 order: 9");
    }

    @Test
    void whoStaysAtHomeIsFree() {
      Scenario day = twoSites();
      day.volunteer("v1").history("preDawnDuties", 5);
      preDawnBurden.isFree(day);
    }

    @Test
    void volunteersAddUp() {
      Scenario day = arriving(30, 1);
      day.volunteer("v2").on("s1", "entry", "0620");
      preDawnBurden.counts(day, 4, "v1 at s1 0620 order: 3", "v2 at s1 0620 entry: 1");
    }
  }

  @Nested
  class Avoided {
    private final Verification avoided =
        new Verification(ConstraintId.AVOIDED, WishConstraints::avoided);

    @Test
    void whoAvoidsNothingIsFree() {
      Scenario day = twoSites();
      day.volunteer("v1").on("s1", "order", "0600");
      avoided.isFree(day);
    }

    @Test
    void whatTheDutyIsNotIsFree() {
      Scenario day = twoSites();
      day.role("entry");
      day.volunteer("v1").avoids("sites", "s2").avoids("areas", "gone").avoids("roles", "entry");
      day.volunteer("v1").on("s1", "order", "0600");
      avoided.isFree(day);
    }

    @Test
    void whoStaysAtHomeIsFree() {
      Scenario day = twoSites();
      day.volunteer("v1").avoids("sites", "s1");
      avoided.isFree(day);
    }

    @Test
    void anAvoidedSiteCountsOne() {
      Scenario day = twoSites();
      day.volunteer("v1").avoids("sites", "s2", "s1").on("s1", "order", "0600", "0800");
      avoided.counts(day, 1, "v1 at s1 0600-0800 order: 1");
    }

    @Test
    void anAvoidedAreaCountsOne() {
      Scenario day = twoSites();
      day.volunteer("v1").avoids("areas", "north").on("s1", "order", "0600");
      avoided.counts(day, 1, "v1 at s1 0600 order: 1");
    }

    @Test
    void anAvoidedRoleCountsOne() {
      Scenario day = twoSites();
      day.volunteer("v1").avoids("roles", "order").on("s1", "order", "0600");
      avoided.counts(day, 1, "v1 at s1 0600 order: 1");
    }

    @Test
    void siteAreaAndRoleAddUp() {
      Scenario day = twoSites();
      day.volunteer("v1").avoids("sites", "s1", "s1").avoids("areas", "north");
      day.volunteer("v1").avoids("roles", "order").on("s1", "order", "0600");
      day.volunteer("v2").avoids("areas", "north").on("s2", "order", "0600");
      avoided.counts(day, 4, "v1 at s1 0600 order: 3", "v2 at s2 0600 order: 1");
    }
  }

  @Nested
  class Preferred {
    private final Verification preferred =
        new Verification(ConstraintId.PREFERRED, WishConstraints::preferred);

    @Test
    void whoPrefersNothingIsNotRewarded() {
      Scenario day = twoSites();
      day.volunteer("v1").on("s1", "order", "0600");
      preferred.isFree(day);
    }

    @Test
    void whatTheDutyIsNotIsNotRewarded() {
      Scenario day = twoSites();
      day.role("entry");
      day.volunteer("v1").prefers("sites", "s2").prefers("areas", "gone").prefers("roles", "entry");
      day.volunteer("v1").on("s1", "order", "0600");
      preferred.isFree(day);
    }

    @Test
    void whoStaysAtHomeIsNotRewarded() {
      Scenario day = twoSites();
      day.volunteer("v1").prefers("sites", "s1");
      preferred.isFree(day);
    }

    @Test
    void eachOfSiteAreaAndRoleIsRewarded() {
      Scenario day = twoSites();
      day.volunteer("v1").prefers("sites", "s1").on("s1", "order", "0600");
      day.volunteer("v2").prefers("areas", "north").on("s1", "order", "0600");
      day.volunteer("v3").prefers("roles", "order").on("s2", "order", "0800");
      preferred.counts(
          day, 3, "v1 at s1 0600 order: 1", "v2 at s1 0600 order: 1", "v3 at s2 0800 order: 1");
    }

    @Test
    void siteAreaAndRoleAddUp() {
      Scenario day = twoSites();
      day.volunteer("v1").prefers("sites", "s1", "s2").prefers("areas", "north");
      day.volunteer("v1").prefers("roles", "order").on("s1", "order", "0600");
      preferred.counts(day, 3, "v1 at s1 0600 order: 3");
    }
  }

  @Nested
  class Continuity {
    private final Verification continuity =
        new Verification(ConstraintId.CONTINUITY, WishConstraints::continuity);

    @Test
    void whoHasNoLastSiteIsFree() {
      Scenario day = twoSites();
      day.volunteer("v1").on("s1", "order", "0600");
      continuity.isFree(day);
    }

    @Test
    void theLastSiteIsFreeInWhateverRoleAndSlot() {
      Scenario day = twoSites();
      day.volunteer("v1").lastSite("s1").on("s1", "order", "0800");
      continuity.isFree(day);
    }

    @Test
    void whoStaysAtHomeIsFree() {
      Scenario day = twoSites();
      day.volunteer("v1").lastSite("s1");
      continuity.isFree(day);
    }

    @Test
    void anotherSiteCountsOne() {
      Scenario day = twoSites();
      day.volunteer("v1").lastSite("s2").on("s1", "order", "0600");
      continuity.counts(day, 1, "v1 at s1 0600 order: 1");
    }

    @Test
    void aLastSiteThatTodayDoesNotHaveIsAnotherSite() {
      Scenario day = twoSites();
      day.volunteer("v1").lastSite("gone").on("s1", "order", "0600");
      day.volunteer("v2").lastSite("s1").on("s2", "order", "0600");
      continuity.counts(day, 2, "v1 at s1 0600 order: 1", "v2 at s2 0600 order: 1");
    }
  }

  @Nested
  class TurnedAway {
    private final Verification turnedAway =
        new Verification(ConstraintId.TURNED_AWAY, WishConstraints::turnedAway);

    @Test
    void whoIsCalledIsFree() {
      Scenario day = twoSites();
      day.volunteer("v1").history("turnedAway", 3).on("s1", "order", "0600");
      turnedAway.isFree(day);
    }

    @Test
    void whoWasNeverTurnedAwayMayStayAtHome() {
      Scenario day = twoSites();
      day.volunteer("v1");
      turnedAway.isFree(day);
    }

    @Test
    void eachTimeBeforeCountsForWhoStaysAtHome() {
      Scenario day = twoSites();
      day.volunteer("v1").history("turnedAway", 3);
      day.volunteer("v2").history("turnedAway", 1);
      turnedAway.counts(day, 4, "v1: 3", "v2: 1");
    }

    @Test
    void whoIsPinnedAtHomeStaysAtHome() {
      Scenario day = twoSites();
      day.volunteer("v1").history("turnedAway", 2).pinned();
      turnedAway.counts(day, 2, "v1: 2");
    }
  }

  @Nested
  class Stability {
    private final Verification stability =
        new Verification(ConstraintId.STABILITY, WishConstraints::stability);

    @Test
    void nothingIsStableBeforeAnythingIsPublished() {
      Scenario day = twoSites();
      day.volunteer("v1").on("s1", "order", "0600");
      day.volunteer("v2");
      stability.isFree(day);
    }

    @Test
    void anEmptyPublicationMakesEveryoneNewlyCalled() {
      Scenario day = twoSites().published();
      day.volunteer("v1").on("s1", "order", "0600", "0800");
      day.volunteer("v2").on("s2", "order", "0600");
      day.volunteer("v3");
      stability.counts(day, 2, "v1 at s1 0600-0800 order: 1", "v2 at s2 0600 order: 1");
    }

    @Test
    void thePublishedDutyIsFree() {
      Scenario day = twoSites();
      day.volunteer("v1").published("s1", "order", "0600", "0800");
      day.volunteer("v1").on("s1", "order", "0600", "0800");
      day.volunteer("v2").confirmed("s2", "order", "0600").on("s2", "order", "0600");
      stability.isFree(day);
    }

    @Test
    void whoWasNotPublishedAndStaysAtHomeIsFree() {
      Scenario day = twoSites().published();
      day.volunteer("v1");
      stability.isFree(day);
    }

    @Test
    void anotherSiteRoleOrRunOfSlotsCountsOneInAll() {
      Scenario day = twoSites();
      day.role("entry");
      day.volunteer("site").published("s1", "order", "0600").on("s2", "order", "0600");
      day.volunteer("role").published("s1", "order", "0600").on("s1", "entry", "0600");
      day.volunteer("first").published("s1", "order", "0600", "0800").on("s1", "order", "0800");
      day.volunteer("last").published("s1", "order", "0600", "0800").on("s1", "order", "0600");
      day.volunteer("all").published("s1", "order", "0600").on("s2", "entry", "0800");
      stability.counts(
          day,
          5,
          "site at s2 0600 order: 1",
          "role at s1 0600 entry: 1",
          "first at s1 0800 order: 1",
          "last at s1 0600 order: 1",
          "all at s2 0800 entry: 1");
    }

    @Test
    void aConfirmedChangeCountsTwo() {
      Scenario day = twoSites();
      day.volunteer("v1").confirmed("s1", "order", "0600").on("s2", "order", "0800");
      stability.counts(day, 2, "v1 at s2 0800 order: 2");
    }

    @Test
    void whoWasPublishedAndStaysAtHomeCountsTwo() {
      Scenario day = twoSites();
      day.role("order");
      day.volunteer("v1").published("s1", "order", "0600");
      stability.counts(day, 2, "v1: 2");
    }

    @Test
    void whoConfirmedAndStaysAtHomeCountsFour() {
      Scenario day = twoSites();
      day.role("order");
      day.volunteer("v1").confirmed("s1", "order", "0600");
      stability.counts(day, 4, "v1: 4");
    }

    @Test
    void aPublishedDutyThatIsGoneDiffersFromEveryDuty() {
      Scenario day = twoSites();
      day.volunteer("site").published("gone", "order", "0600").on("s1", "order", "0600");
      day.volunteer("role").published("s1", "gone", "0600").on("s1", "order", "0600");
      day.volunteer("slot").published("s1", "order", "0600", "0900").on("s1", "order", "0600");
      day.volunteer("confirmed").confirmed("gone", "gone", "gone").on("s1", "order", "0600");
      day.volunteer("home").published("gone", "order", "0600");
      stability.counts(
          day,
          7,
          "site at s1 0600 order: 1",
          "role at s1 0600 order: 1",
          "slot at s1 0600 order: 1",
          "confirmed at s1 0600 order: 2",
          "home: 2");
    }

    @Test
    void aPublishedVolunteerWhoIsGoneCountsNothing() {
      Scenario day = twoSites();
      day.volunteer("v1").published("s1", "order", "0600").on("s1", "order", "0600");
      day.publishedToNobodyOfToday("gone", "s1", "order", "0600");
      stability.isFree(day);
    }

    @Test
    void whoIsPinnedCountsLikeEverybody() {
      Scenario day = twoSites();
      day.volunteer("v1").published("s1", "order", "0600").on("s2", "order", "0600").pinned();
      day.volunteer("v2").confirmed("s1", "order", "0600").pinned();
      stability.counts(day, 5, "v1 at s2 0600 order: 1", "v2: 4");
    }
  }
}
