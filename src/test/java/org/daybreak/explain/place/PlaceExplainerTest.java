package org.daybreak.explain.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.daybreak.constraint.ScoreSheet;
import org.daybreak.explain.Change;
import org.daybreak.explain.Changed;
import org.daybreak.explain.Reassignment;
import org.daybreak.explain.ScoreDelta;
import org.daybreak.explain.WhatIf;
import org.daybreak.problem.Demand;
import org.daybreak.problem.Duty;
import org.daybreak.problem.Role;
import org.daybreak.problem.Score;
import org.daybreak.problem.Site;
import org.daybreak.problem.Slot;
import org.daybreak.roster.Coverage;
import org.daybreak.roster.Roster;
import org.daybreak.roster.Volunteer;
import org.daybreak.solve.RandomProblem;
import org.daybreak.solve.RosterSolver;
import org.daybreak.solve.SolveSettings;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceExplainerTest {
  private static Roster solved(long seed) {
    return new RosterSolver(new SolveSettings(null, 3L, seed), progress -> {})
        .solve(RandomProblem.roster(seed, 20, 4));
  }

  private static List<Place> places(Roster roster) {
    List<Place> places = new ArrayList<>();
    for (Site site : roster.problem().sites()) {
      for (Slot slot : site.slots()) {
        for (Role role : roster.problem().roles()) {
          places.add(new Place(site, slot, role));
        }
        places.add(new Place(site, slot, null));
      }
    }
    return places;
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void theStepsAddUpAndWhoIsLeftIsWhomTheRosterWouldBeBetterWith(long seed) {
    Roster roster = seed % 2 == 0 ? solved(seed) : RandomProblem.roster(seed, 20, 4);
    Score now = ScoreSheet.of(roster).score();
    Coverage coverage = Coverage.of(roster);
    Set<Removal> seen = EnumSet.noneOf(Removal.class);
    try (WhatIf whatIf = new WhatIf(roster)) {
      PlaceExplainer explainer = new PlaceExplainer(whatIf);
      for (Place place : places(roster)) {
        PlaceExplanation explanation = explainer.explain(place);
        Funnel funnel = explanation.funnel();
        int left = funnel.signedUp();
        assertThat(left).isEqualTo(20);
        assertThat(funnel.steps())
            .extracting(Funnel.Step::removal)
            .containsExactly(Removal.values());
        for (Funnel.Step step : funnel.steps()) {
          left -= step.removed();
          assertThat(step.left()).isEqualTo(left).isNotNegative();
          if (step.removed() > 0) {
            seen.add(step.removal());
          }
        }
        assertThat(funnel.left()).as("%s, seed %d", place, seed).isEqualTo(left);
        assertThat(funnel.left()).isEqualTo(improving(whatIf, place, now));
        assertThat(funnel.steps().get(0).removed()).isEqualTo(place.present(coverage));
      }
    }
    assertThat(seen).hasSizeGreaterThan(8);
  }

  /** By trying every duty by which one person more is there without breaking more. */
  private static int improving(WhatIf whatIf, Place place, Score now) {
    int improving = 0;
    for (Volunteer volunteer : whatIf.roster().getVolunteers()) {
      if (!volunteer.isPinned() && canImprove(whatIf, place, volunteer, now)) {
        improving++;
      }
    }
    return improving;
  }

  private static boolean canImprove(WhatIf whatIf, Place place, Volunteer volunteer, Score now) {
    long hardAtHome = whatIf.score(volunteer.profile(), null).hard();
    for (Duty duty : place.site().duties(whatIf.problem().roles())) {
      if (isThere(place, volunteer, duty) && !isThere(place, volunteer, volunteer.getDuty())) {
        Score score = whatIf.score(volunteer.profile(), duty);
        if (score.hard() == hardAtHome && score.compareTo(now) > 0) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isThere(Place place, Volunteer volunteer, @Nullable Duty duty) {
    return duty != null
        && duty.site().equals(place.site())
        && duty.covers(place.slot().index())
        && (place.role() == null ? volunteer.isLead() : place.role().equals(duty.role()));
  }

  private static Roster changed(Roster roster, Reassignment step) {
    return Changed.roster(roster, List.of(step));
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13, 14, 16})
  void aFillPutsOneMoreThereBreaksNothingAndIsWorthWhatTheStreamsSay(long seed) {
    Roster roster = solved(seed);
    ScoreSheet before = ScoreSheet.of(roster);
    Coverage coverage = Coverage.of(roster);
    int chains = 0;
    try (WhatIf whatIf = new WhatIf(roster)) {
      PlaceExplainer explainer = new PlaceExplainer(whatIf);
      for (Place place : places(roster)) {
        @Nullable Score last = null;
        for (Change fill : explainer.explain(place).fills()) {
          Roster changed = Changed.roster(roster, fill.steps());
          ScoreSheet after = ScoreSheet.of(changed);
          assertThat(fill.delta()).isEqualTo(ScoreDelta.between(before, after));
          assertThat(after.score().hard()).isEqualTo(before.score().hard());
          assertThat(place.present(Coverage.of(changed)))
              .as("%s, seed %d, %s", place, seed, fill)
              .isEqualTo(place.present(coverage) + 1);
          if (last != null) {
            assertThat(after.score()).isLessThanOrEqualTo(last);
          }
          last = after.score();
          chains += fill.steps().size() - 1;
        }
      }
    }
    assertThat(chains).as("chains, seed %d", seed).isPositive();
  }

  @ParameterizedTest
  @ValueSource(longs = {21, 22, 23})
  void noMoveOrChainIsCheaperThanTheFirst(long seed) {
    Roster roster = solved(seed);
    try (WhatIf whatIf = new WhatIf(roster)) {
      PlaceExplainer explainer = new PlaceExplainer(whatIf);
      for (Place place : Place.emptyAt(roster.problem().sites().get(0), Coverage.of(roster))) {
        List<Change> fills = explainer.explain(place).fills();
        Score cheapest = cheapest(whatIf, place);
        assertThat(fills.isEmpty()).isEqualTo(cheapest == null);
        if (cheapest != null) {
          assertThat(whatIf.score(fills.get(0).steps()))
              .as("%s, seed %d", place, seed)
              .isGreaterThanOrEqualTo(cheapest);
        }
      }
    }
  }

  /** Everybody's every duty there, then everybody else in the duty left. */
  private static @Nullable Score cheapest(WhatIf whatIf, Place place) {
    Roster roster = whatIf.roster();
    Coverage coverage = Coverage.of(roster);
    long hard = whatIf.sheet().score().hard();
    Score best = null;
    for (Volunteer first : roster.getVolunteers()) {
      for (Duty duty : place.site().duties(roster.problem().roles())) {
        Reassignment step = whatIf.reassigned(first.profile(), duty);
        if (first.isPinned()
            || place.present(Coverage.of(changed(roster, step))) <= place.present(coverage)) {
          continue;
        }
        best = better(best, whatIf.score(List.of(step)), hard);
        for (Volunteer second : roster.getVolunteers()) {
          if (first.getDuty() != null && !second.isPinned() && !second.equals(first)) {
            List<Reassignment> chain =
                List.of(step, whatIf.reassigned(second.profile(), first.getDuty()));
            if (place.present(Coverage.of(Changed.roster(roster, chain)))
                > place.present(coverage)) {
              best = better(best, whatIf.score(chain), hard);
            }
          }
        }
      }
    }
    return best;
  }

  private static @Nullable Score better(@Nullable Score best, Score score, long hard) {
    return score.hard() == hard && (best == null || score.compareTo(best) > 0) ? score : best;
  }

  @Test
  void theEmptyPlacesOfASiteAreThoseBelowTheirTargetAndTheSlotsMissingLeads() {
    Roster roster = RandomProblem.roster(31, 10, 3);
    Coverage coverage = Coverage.of(roster);
    for (Site site : roster.problem().sites()) {
      List<Place> empty = Place.emptyAt(site, coverage);
      int expected = 0;
      for (Slot slot : site.slots()) {
        for (Demand demand : slot.demand()) {
          expected += coverage.people(site, slot, demand.role()) < demand.target() ? 1 : 0;
        }
        expected += coverage.leads(site, slot) < slot.leads() ? 1 : 0;
      }
      assertThat(empty).hasSize(expected);
    }
  }
}
