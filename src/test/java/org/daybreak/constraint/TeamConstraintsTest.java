package org.daybreak.constraint;

import org.daybreak.problem.ConstraintId;
import org.daybreak.scenario.Scenario;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class TeamConstraintsTest {
  /**
   * Sites s1 and s2 in street north, s3 in street south; slots at 06:00, 08:00, and apart 12:00.
   */
  private static Scenario threeSites() {
    Scenario day = Scenario.day();
    day.site("s1").area("north");
    day.site("s2").area("north");
    day.site("s3").area("south");
    for (String site : new String[] {"s1", "s2", "s3"}) {
      day.site(site).slot("06:00", "08:00").slot("08:00", "10:00").slot("12:00", "14:00");
    }
    return day;
  }

  private static void put(Scenario day, String volunteer, String team, String site) {
    day.volunteer(volunteer).team(team).on(site, "order", "0600");
  }

  @Nested
  class Apart {
    private final Verification apart = new Verification(ConstraintId.APART, TeamConstraints::apart);

    private Scenario members(String... sites) {
      Scenario day = threeSites();
      String[] members = new String[sites.length];
      for (int i = 0; i < sites.length; i++) {
        members[i] = "v" + (i + 1);
        day.volunteer(members[i]);
        if (!sites[i].equals("home")) {
          day.volunteer(members[i]).on(sites[i], "order", "0600");
        }
      }
      return day.apart(members);
    }

    @Test
    void membersAtDifferentSitesAreFree() {
      apart.isFree(members("s1", "s2", "s3"));
    }

    @Test
    void membersAtHomeAreFree() {
      apart.isFree(members("home", "s1", "home"));
    }

    @Test
    void twoAtOneSiteCountOne() {
      apart.counts(members("s1", "s1", "s2"), 1, "v1+v2+v3 of g1 at s1: 1");
    }

    @Test
    void threeAtOneSiteCountTwo() {
      apart.counts(members("s1", "s1", "s1"), 2, "v1+v2+v3 of g1 at s1: 2");
    }

    @Test
    void eachSiteCountsForItself() {
      apart.counts(
          members("s1", "s3", "s1", "s3", "s3"),
          3,
          "v1+v2+v3+v4+v5 of g1 at s1: 1",
          "v1+v2+v3+v4+v5 of g1 at s3: 2");
    }

    @Test
    void membersWhoNeverMeetCountAllTheSame() {
      Scenario day = threeSites();
      day.volunteer("v1").on("s1", "order", "0600");
      day.volunteer("v2").on("s1", "entry", "1200");
      apart.counts(day.apart("v1", "v2"), 1, "v1+v2 of g1 at s1: 1");
    }

    @Test
    void eachGroupCountsForItself() {
      Scenario day = members("s1", "s1");
      day.volunteer("v3").on("s1", "order", "0600");
      day.apart("v2", "v3").apart("v3", "v1");
      apart.counts(day, 3, "v1+v2 of g1 at s1: 1", "v2+v3 of g2 at s1: 1", "v3+v1 of g3 at s1: 1");
    }

    @Test
    void aGroupThatBelongsTogetherIsFree() {
      Scenario day = threeSites();
      day.volunteer("v1").on("s1", "order", "0600");
      day.volunteer("v2").on("s1", "order", "0600");
      apart.isFree(day.together("v1", "v2"));
    }
  }

  @Nested
  class TeamSplit {
    private final Verification teamSplit =
        new Verification(ConstraintId.TEAM_SPLIT, TeamConstraints::teamSplit);

    @Test
    void aTeamInOneStreetIsFree() {
      Scenario day = threeSites();
      put(day, "v1", "t1", "s1");
      put(day, "v2", "t1", "s2");
      teamSplit.isFree(day);
    }

    @Test
    void aTeamAtHomeIsFree() {
      Scenario day = threeSites();
      day.volunteer("v1").team("t1");
      day.volunteer("v2").team("t1");
      teamSplit.isFree(day);
    }

    @Test
    void aSecondStreetCountsOneHoweverManyAreThere() {
      Scenario day = threeSites();
      put(day, "v1", "t1", "s1");
      put(day, "v2", "t1", "s3");
      put(day, "v3", "t1", "s3");
      teamSplit.counts(day, 1, "of t1: 1");
    }

    @Test
    void everyFurtherStreetCounts() {
      Scenario day = threeSites();
      day.site("s4").area("east").slot("06:00", "08:00");
      put(day, "v1", "t1", "s1");
      put(day, "v2", "t1", "s3");
      put(day, "v3", "t1", "s4");
      teamSplit.counts(day, 2, "of t1: 2");
    }

    @Test
    void eachTeamCountsForItself() {
      Scenario day = threeSites();
      put(day, "v1", "t1", "s1");
      put(day, "v2", "t2", "s3");
      put(day, "v3", "t3", "s1");
      put(day, "v4", "t3", "s3");
      put(day, "v5", "t4", "s2");
      put(day, "v6", "t4", "s3");
      teamSplit.counts(day, 2, "of t3: 1", "of t4: 1");
    }

    @Test
    void whoHasNoTeamIsFree() {
      Scenario day = threeSites();
      day.volunteer("v1").on("s1", "order", "0600");
      day.volunteer("v2").on("s3", "order", "0600");
      teamSplit.isFree(day);
    }
  }

  @Nested
  class LoneVolunteer {
    private final Verification loneVolunteer =
        new Verification(ConstraintId.LONE_VOLUNTEER, TeamConstraints::loneVolunteer);

    @Test
    void whoHasATeamMateAtTheSiteIsFree() {
      Scenario day = threeSites();
      put(day, "v1", "t1", "s1");
      put(day, "v2", "t1", "s1");
      put(day, "v3", "t1", "s1");
      loneVolunteer.isFree(day);
    }

    @Test
    void aTeamMateAtAnotherTimeIsCompanyEnough() {
      Scenario day = threeSites();
      day.volunteer("v1").team("t1").on("s1", "order", "0600");
      day.volunteer("v2").team("t1").on("s1", "entry", "1200");
      loneVolunteer.isFree(day);
    }

    @Test
    void whoIsAloneAtTheSiteCountsOne() {
      Scenario day = threeSites();
      day.volunteer("v1").team("t1").on("s1", "order", "0600", "0800");
      loneVolunteer.counts(day, 1, "v1 of t1 at s1 0600-0800 order: 1");
    }

    @Test
    void aTeamMateAtHomeOrAtAnotherSiteIsNoCompany() {
      Scenario day = threeSites();
      put(day, "v1", "t1", "s1");
      put(day, "v2", "t1", "s2");
      day.volunteer("v3").team("t1");
      loneVolunteer.counts(day, 2, "v1 of t1 at s1 0600 order: 1", "v2 of t1 at s2 0600 order: 1");
    }

    @Test
    void anotherTeamIsNoCompany() {
      Scenario day = threeSites();
      put(day, "v1", "t1", "s1");
      put(day, "v2", "t2", "s1");
      loneVolunteer.counts(day, 2, "v1 of t1 at s1 0600 order: 1", "v2 of t2 at s1 0600 order: 1");
    }

    @Test
    void whoHasNoTeamIsFree() {
      Scenario day = threeSites();
      day.volunteer("v1").on("s1", "order", "0600");
      loneVolunteer.isFree(day);
    }
  }

  @Nested
  class PartnerArea {
    private final Verification partnerArea =
        new Verification(ConstraintId.PARTNER_AREA, TeamConstraints::partnerArea);

    @Test
    void aSiteInAPartnerAreaIsFree() {
      Scenario day = threeSites().team("t1", "north", "south");
      put(day, "v1", "t1", "s1");
      put(day, "v2", "t1", "s3");
      partnerArea.isFree(day);
    }

    @Test
    void aTeamThatNamesNoneMayBeAnywhere() {
      Scenario day = threeSites().team("t1");
      put(day, "v1", "t1", "s1");
      partnerArea.isFree(day);
    }

    @Test
    void whoHasNoTeamMayBeAnywhere() {
      Scenario day = threeSites().team("t1", "south");
      day.volunteer("v1").on("s1", "order", "0600");
      partnerArea.isFree(day);
    }

    @Test
    void whoStaysAtHomeIsFree() {
      Scenario day = threeSites().team("t1", "south");
      day.volunteer("v1").team("t1");
      partnerArea.isFree(day);
    }

    @Test
    void eachVolunteerElsewhereCountsOne() {
      Scenario day = threeSites().team("t1", "south").team("t2", "north");
      put(day, "v1", "t1", "s1");
      put(day, "v2", "t1", "s2");
      put(day, "v3", "t1", "s3");
      put(day, "v4", "t2", "s3");
      partnerArea.counts(
          day, 3, "v1 at s1 0600 order: 1", "v2 at s2 0600 order: 1", "v4 at s3 0600 order: 1");
    }

    @Test
    void aPartnerAreaThatTodayDoesNotHaveMatchesNothing() {
      Scenario day = threeSites().team("t1", "gone");
      put(day, "v1", "t1", "s1");
      partnerArea.counts(day, 1, "v1 at s1 0600 order: 1");
    }
  }

  @Nested
  class Together {
    private final Verification together =
        new Verification(ConstraintId.TOGETHER, TeamConstraints::together);

    private Scenario members(String... sites) {
      Scenario day = threeSites();
      String[] members = new String[sites.length];
      for (int i = 0; i < sites.length; i++) {
        members[i] = "v" + (i + 1);
        day.volunteer(members[i]);
        if (!sites[i].equals("home")) {
          day.volunteer(members[i]).on(sites[i], "order", "0600");
        }
      }
      return day.together(members);
    }

    @Test
    void membersAtOneSiteAreFree() {
      together.isFree(members("s1", "s1", "s1"));
    }

    @Test
    void membersAtHomeSplitNothing() {
      together.isFree(members("s1", "home", "s1"));
    }

    @Test
    void aGroupAtHomeIsFree() {
      together.isFree(members("home", "home"));
    }

    @Test
    void aSecondSiteCountsOneThoughInTheSameStreet() {
      together.counts(members("s1", "s2", "s2"), 1, "v1+v2+v3 of g1: 1");
    }

    @Test
    void everyFurtherSiteCounts() {
      together.counts(members("s1", "s2", "s3"), 2, "v1+v2+v3 of g1: 2");
    }

    @Test
    void eachGroupCountsForItself() {
      Scenario day = members("s1", "s2", "s3", "s3");
      day.together("v2", "v3").together("v3", "v4");
      together.counts(day, 3, "v1+v2+v3+v4 of g1: 2", "v2+v3 of g2: 1");
    }

    @Test
    void aGroupKeptApartIsFree() {
      Scenario day = threeSites();
      day.volunteer("v1").on("s1", "order", "0600");
      day.volunteer("v2").on("s2", "order", "0600");
      together.isFree(day.apart("v1", "v2"));
    }
  }
}
