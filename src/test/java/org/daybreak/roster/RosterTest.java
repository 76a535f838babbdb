package org.daybreak.roster;

import static org.assertj.core.api.Assertions.assertThat;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import java.util.Map;
import org.daybreak.measure.Measures;
import org.daybreak.problem.ConstraintId;
import org.daybreak.problem.Duty;
import org.daybreak.problem.Problem;
import org.daybreak.problem.Profile;
import org.daybreak.problem.Weights;
import org.daybreak.scenario.Scenario;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RosterTest {
  private static Scenario scenario() {
    Scenario day = Scenario.day();
    day.site("s1").slot("06:00", "08:00").slot("08:00", "10:00");
    day.volunteer("v1").on("s1", "order", "0600");
    day.volunteer("pinned").on("s1", "order", "0800").pinned();
    day.volunteer("kept").pinned();
    day.volunteer("idle");
    day.together("v1", "idle").apart("idle", "pinned");
    return day;
  }

  @Test
  void everyProfileIsAVolunteerInTheOrderOfTheFile() {
    assertThat(scenario().roster().getVolunteers())
        .extracting(Volunteer::getId)
        .containsExactly("v1", "pinned", "kept", "idle");
  }

  @Test
  void dutiesTellWhoHasOne() {
    assertThat(scenario().roster().duties().toString())
        .isEqualTo("{v1=s1/order/0600..0600, pinned=s1/order/0800..0800}");
  }

  @Test
  void aPinWinsOverTheDutyGiven() {
    Problem problem = scenario().problem();
    Duty other = new Duty(problem.sites().get(0), problem.roles().get(0), 0, 1);
    Roster roster =
        Roster.of(
            new Measures(problem),
            Map.of(problem.profiles().get(1), other, problem.profiles().get(2), other));
    assertThat(roster.getVolunteers().get(1).getDuty()).isNotEqualTo(other);
    assertThat(roster.getVolunteers().get(2).getDuty()).isNull();
    assertThat(roster.getVolunteers())
        .extracting(Volunteer::isPinned)
        .containsExactly(false, true, true, false);
  }

  @Test
  void everyMemberOfAGroupIsAMembership() {
    assertThat(scenario().roster().getMemberships())
        .extracting(it -> it.group().id() + " " + it.profile())
        .containsExactly("g1 v1", "g1 idle", "g2 idle", "g2 pinned");
  }

  @Test
  void underOtherWeightsDutiesAndPinsStay() {
    Roster roster = scenario().roster();
    Roster other = roster.withWeights(new Weights(Map.of(ConstraintId.REST, 0)));
    assertThat(other.duties()).isEqualTo(roster.duties());
    assertThat(other.getVolunteers())
        .extracting(Volunteer::isPinned)
        .containsExactly(false, true, true, false);
    assertThat(other.problem().weights().isOn(ConstraintId.REST)).isFalse();
    assertThat(roster.problem().weights().isOn(ConstraintId.REST)).isTrue();
  }

  @Nested
  class Clone {
    private final Roster original = scenario().roster();
    private final Roster clone = new RosterCloner().cloneSolution(original);

    @Test
    void itHasTheSameDutiesPinsAndScore() {
      original.setScore(HardMediumSoftLongScore.of(-1, -2, -3));
      Roster scored = new RosterCloner().cloneSolution(original);
      assertThat(scored.getScore()).isEqualTo(HardMediumSoftLongScore.of(-1, -2, -3));
      assertThat(scored.duties()).isEqualTo(original.duties());
      assertThat(scored.getVolunteers())
          .extracting(Volunteer::isPinned)
          .containsExactly(false, true, true, false);
    }

    @Test
    void aChangeOfOneDoesNotReachTheOther() {
      Map<Profile, Duty> before = original.duties();
      clone.getVolunteers().get(0).setDuty(null);
      assertThat(original.duties()).isEqualTo(before);
      original.getVolunteers().get(1).setDuty(null);
      assertThat(clone.duties()).containsOnlyKeys(original.problem().profiles().get(1));
    }

    @Test
    void whatNeverChangesIsShared() {
      assertThat(clone.problem()).isSameAs(original.problem());
      assertThat(clone.measures()).isSameAs(original.measures());
      assertThat(clone.getMemberships()).isSameAs(original.getMemberships());
      assertThat(clone.getDutyRange()).isSameAs(original.getDutyRange());
      assertThat(clone.getSites()).isSameAs(original.getSites());
    }
  }
}
