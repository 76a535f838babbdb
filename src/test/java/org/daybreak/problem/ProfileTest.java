package org.daybreak.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.daybreak.scenario.Scenario;
import org.junit.jupiter.api.Test;

class ProfileTest {
  private static Profile profile(Scenario day) {
    return day.problem().profiles().get(0);
  }

  @Test
  void itsTextIsItsIdAlone() {
    Scenario day = Scenario.day();
    day.volunteer("v1").restrictions("secret").skills("typing");
    assertThat(profile(day)).hasToString("v1");
  }

  @Test
  void theRulesSayWhoIsALead() {
    Scenario day = Scenario.day();
    day.volunteer("v1").skills("captain");
    assertThat(profile(day).isLead(Rules.DEFAULT)).isFalse();
    Problem problem = day.rule("leadSkill", "captain").problem();
    assertThat(problem.profiles().get(0).isLead(problem.rules())).isTrue();
  }

  @Test
  void itsSetsKeepTheOrderOfTheFile() {
    Scenario day = Scenario.day();
    day.volunteer("v1").skills("z", "a", "m").prefers("sites", "s3", "s1");
    assertThat(profile(day).skills()).containsExactly("z", "a", "m");
    assertThat(profile(day).prefers().sites()).containsExactly("s3", "s1");
    assertThatThrownBy(() -> profile(day).skills().add("b"))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void itsAvailabilityIsAUnion() {
    Scenario day = Scenario.day();
    day.volunteer("v1").available("08:00", "10:00").available("06:00", "08:00");
    assertThat(profile(day).availability()).hasSize(1);
  }

  @Test
  void aNamesakeIsSomebodyElse() {
    Scenario day = Scenario.day();
    day.volunteer("v1");
    assertThat(profile(day)).isNotEqualTo(profile(day));
  }
}
