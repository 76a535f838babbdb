package org.daybreak.explain.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.daybreak.constraint.ScoreSheet;
import org.daybreak.measure.Eligibility;
import org.daybreak.problem.Duty;
import org.daybreak.problem.History;
import org.daybreak.problem.Problem;
import org.daybreak.problem.Profile;
import org.daybreak.problem.Role;
import org.daybreak.problem.Site;
import org.daybreak.problem.TimeWindow;
import org.daybreak.problem.Transport;
import org.daybreak.roster.Roster;
import org.daybreak.roster.Volunteer;
import org.daybreak.solve.RandomProblem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VariantTest {
  private static Site copy(Site site) {
    return site.withSlots(site.slots());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void aVariantInWhichNothingIsChangedIsWorthTheSame(long seed) {
    Roster roster = RandomProblem.roster(seed, 20, 4);
    ScoreSheet sheet = ScoreSheet.of(roster);
    assertThat(ScoreSheet.of(Variant.withRules(roster, roster.problem().rules()))).isEqualTo(sheet);
    assertThat(ScoreSheet.of(Variant.withSites(roster, VariantTest::copy))).isEqualTo(sheet);
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13})
  void whoIsAddedIsAtHomeAndCostsNothingThere(long seed) {
    Roster roster = RandomProblem.roster(seed, 20, 4);
    Problem problem = roster.problem();
    Role role = problem.roles().get(0);
    VolunteerKind kind =
        new VolunteerKind(
            problem.areas().get(0), null, new TimeWindow(0, 1), role, true, Transport.CAR);
    Profile added = kind.profile(20, "+1", problem.rules());
    Roster with = Variant.withVolunteers(roster, List.of(added));
    assertThat(ScoreSheet.of(with)).isEqualTo(ScoreSheet.of(roster));
    Volunteer volunteer = with.getVolunteers().get(20);
    assertThat(volunteer.getDuty()).isNull();
    assertThat(volunteer.isLead()).isTrue();
    assertThat(added.skills()).containsAll(role.skills());
    assertThat(added.history()).isEqualTo(History.NONE);
  }

  @ParameterizedTest
  @ValueSource(longs = {21, 22, 23, 24})
  void aLooserRuleKeepsNobodyFromWhatWasAllowed(long seed) {
    Roster roster = RandomProblem.roster(seed, 20, 4);
    Eligibility before = new Eligibility(roster.measures());
    for (Loosening loosening : Loosening.of(roster.problem())) {
      Roster loosened = loosening.applied(roster);
      Eligibility after = new Eligibility(loosened.measures());
      assertThat(loosened.duties()).hasSameSizeAs(roster.duties());
      for (Site site : roster.problem().sites()) {
        for (Profile profile : roster.problem().profiles()) {
          for (Duty duty : before.eligibleDuties(profile, site)) {
            if (loosening.kind() != Loosening.Kind.SETUP) {
              assertThat(after.isEligible(profile, duty)).isTrue();
            }
          }
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {31, 32})
  void aShorterSetupLetsEverybodyArriveLater(long seed) {
    Roster roster = RandomProblem.roster(seed, 20, 4);
    Loosening setup =
        Loosening.of(roster.problem()).stream()
            .filter(it -> it.kind() == Loosening.Kind.SETUP)
            .findFirst()
            .orElseThrow();
    assertThat(setup).isEqualTo(new Loosening(Loosening.Kind.SETUP, 60, 45));
    Roster later = setup.applied(roster);
    for (Site site : roster.problem().sites()) {
      Site same = later.problem().sites().get(site.index());
      assertThat(later.measures().shift(same, 0, 0).arrivalEpochMinute())
          .isEqualTo(roster.measures().shift(site, 0, 0).arrivalEpochMinute() + 15);
    }
  }
}
