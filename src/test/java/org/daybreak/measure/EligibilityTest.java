package org.daybreak.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daybreak.problem.ConstraintId.*;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.daybreak.problem.ConstraintId;
import org.daybreak.problem.Duty;
import org.daybreak.problem.Problem;
import org.daybreak.problem.Profile;
import org.daybreak.problem.Site;
import org.daybreak.reading.RandomInstance;
import org.daybreak.scenario.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EligibilityTest {
  /** One slot, 06:00 to 08:00, with an arrival at 05:00, and v1 who may take it. */
  private static Scenario harmless(int roleMaximum) {
    Scenario day = Scenario.day().rule("detour", 1.0);
    day.site("s1").slot("06:00", "08:00").needs("entry", 0, 0, roleMaximum);
    day.volunteer("v1").skills("typing").livesKmFrom("s1", 1);
    day.role("entry").needs("typing");
    return day;
  }

  /** The rules that keep somebody from a duty though nobody else is there. */
  static List<ConstraintId> rules() {
    return Stream.concat(Measures.VOLUNTEER_RULES.stream(), Stream.of(SITE_CAPACITY, ROLE_MAXIMUM))
        .toList();
  }

  /** What makes v1 break one rule, and no other, by taking the slot. */
  private static Scenario breaking(ConstraintId rule) {
    Scenario day = harmless(rule == ROLE_MAXIMUM ? 0 : 1);
    switch (rule) {
      case REQUIRED_SKILL -> day.role("entry").needs("driving");
      case AVAILABILITY -> day.volunteer("v1").available("05:01", "08:00");
      case RESTRICTION -> day.volunteer("v1").restrictions("predawn");
      case EXCLUDED_SITE -> day.volunteer("v1").excludes("s1");
      case SHIFT_TOO_LONG -> day.volunteer("v1").maxShiftMinutes(179);
      case SHIFT_TOO_SHORT -> day.rule("minShiftMinutes", 181);
      case PPE_TOO_LONG -> {
        day.role("entry").tags("ppe");
        day.rule("maxPpeMinutes", 179);
      }
      case REST -> day.volunteer("v1").lastShiftEnd("2022-11-04T18:01");
      case CONSECUTIVE_DAYS -> day.volunteer("v1").history("consecutiveDays", 6);
      case TRAVEL_TOO_LONG -> day.volunteer("v1").livesKmFrom("s1", 7.21);
      case SITE_CAPACITY -> day.site("s1").capacity(0);
      case ROLE_MAXIMUM -> {}
      default -> throw new IllegalArgumentException(rule.id());
    }
    return day;
  }

  private static Duty duty(Problem problem) {
    return new Duty(problem.sites().get(0), problem.roles().get(0), 0, 0);
  }

  @Test
  void whoBreaksNothingIsEligible() {
    Problem problem = harmless(1).problem();
    Eligibility eligibility = new Eligibility(new Measures(problem));
    assertThat(eligibility.isEligible(problem.profiles().get(0), duty(problem))).isTrue();
    assertThat(eligibility.brokenRules(problem.profiles().get(0), duty(problem))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void whoBreaksOneRuleIsNotEligible(ConstraintId rule) {
    Problem problem = breaking(rule).problem();
    Eligibility eligibility = new Eligibility(new Measures(problem));
    Profile profile = problem.profiles().get(0);
    assertThat(eligibility.isEligible(profile, duty(problem))).isFalse();
    assertThat(eligibility.brokenRules(profile, duty(problem))).containsExactly(rule);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void aRuleThatWeighsNothingForbidsNothing(ConstraintId rule) {
    Problem problem = breaking(rule).weight(rule, 0).problem();
    Eligibility eligibility = new Eligibility(new Measures(problem));
    Profile profile = problem.profiles().get(0);
    assertThat(eligibility.isEligible(profile, duty(problem))).isTrue();
    assertThat(eligibility.brokenRules(profile, duty(problem))).isEmpty();
  }

  @Test
  void aRoleThatOneOfTheSlotsAdmitsNobodyInIsClosed() {
    Scenario day = harmless(1);
    day.site("s1").slot("08:00", "09:00").needs("entry", 0, 0, 0);
    Problem problem = day.problem();
    Duty both = new Duty(problem.sites().get(0), problem.roles().get(0), 0, 1);
    assertThat(new Eligibility(new Measures(problem)).brokenRules(problem.profiles().get(0), both))
        .containsExactly(ROLE_MAXIMUM);
  }

  @Test
  void othersAtTheSiteDoNotMatter() {
    Scenario day = harmless(1);
    day.site("s1").capacity(1);
    day.volunteer("v2").on("s1", "entry", "0600").pinned();
    Problem problem = day.problem();
    assertThat(
            new Eligibility(new Measures(problem))
                .isEligible(problem.profiles().get(0), duty(problem)))
        .isTrue();
  }

  @Test
  void theDutiesOfASiteAreListedInItsOrder() {
    Scenario day = harmless(1);
    day.site("s1").slot("08:00", "10:00").needs("entry", 1, 2, 3).needs("order", 1);
    day.volunteer("v1").available("05:00", "10:00").maxShiftMinutes(250);
    Problem problem = day.problem();
    Eligibility eligibility = new Eligibility(new Measures(problem));
    assertThat(eligibility.eligibleDuties(problem.profiles().get(0), problem.sites().get(0)))
        .extracting(Duty::toString)
        .containsExactly("s1/entry/0600..0600", "s1/entry/0800..0800", "s1/order/0800..0800");
  }

  /** The quick test and the full list are two ways to the same answer. */
  @Test
  void whoIsEligibleBreaksNoRuleAndWhoIsNotBreaksOne() {
    Set<ConstraintId> seen = EnumSet.noneOf(ConstraintId.class);
    int eligible = 0;
    for (long seed = 0; seed < 200; seed++) {
      Problem problem = RandomInstance.document(seed).problem();
      Eligibility eligibility = new Eligibility(new Measures(problem));
      for (Profile profile : problem.profiles()) {
        for (Site site : problem.sites()) {
          List<Duty> listed = eligibility.eligibleDuties(profile, site);
          for (Duty duty : site.duties(problem.roles())) {
            Set<ConstraintId> broken = eligibility.brokenRules(profile, duty);
            assertThat(eligibility.isEligible(profile, duty))
                .as("seed %d: %s on %s breaks %s", seed, profile, duty, broken)
                .isEqualTo(broken.isEmpty())
                .isEqualTo(listed.contains(duty));
            seen.addAll(broken);
            eligible += broken.isEmpty() ? 1 : 0;
          }
        }
      }
    }
    assertThat(eligible).isGreaterThan(100);
    assertThat(seen).containsAll(rules());
  }
}
