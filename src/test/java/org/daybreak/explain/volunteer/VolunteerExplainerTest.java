package org.daybreak.explain.volunteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.daybreak.constraint.ScoreSheet;
import org.daybreak.explain.Change;
import org.daybreak.explain.Changed;
import org.daybreak.explain.Obstacles;
import org.daybreak.explain.Reassignment;
import org.daybreak.explain.ScoreDelta;
import org.daybreak.explain.WhatIf;
import org.daybreak.problem.Duty;
import org.daybreak.problem.Profile;
import org.daybreak.problem.Score;
import org.daybreak.problem.Site;
import org.daybreak.roster.Roster;
import org.daybreak.roster.Volunteer;
import org.daybreak.solve.RandomProblem;
import org.daybreak.solve.RosterSolver;
import org.daybreak.solve.SolveSettings;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VolunteerExplainerTest {
  private static Score score(Roster roster, List<Reassignment> steps) {
    return ScoreSheet.of(Changed.roster(roster, steps)).score();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void everythingSaidIsWhatTheStreamsSayOfTheChangedRoster(long seed) {
    Roster roster = RandomProblem.roster(seed, 14, 4);
    ScoreSheet before = ScoreSheet.of(roster);
    Site expected = roster.problem().sites().get(0);
    try (WhatIf whatIf = new WhatIf(roster)) {
      VolunteerExplainer explainer = new VolunteerExplainer(whatIf);
      for (Volunteer volunteer : roster.getVolunteers()) {
        if (volunteer.isPinned()) {
          continue;
        }
        Profile profile = volunteer.profile();
        VolunteerExplanation explanation = explainer.explain(profile, expected);
        List<Change> changes = new ArrayList<>(explanation.alternatives());
        if (explanation.bestOption() != null) {
          changes.add(explanation.bestOption());
        }
        for (Change change : changes) {
          assertThat(change.delta())
              .as("seed %d, %s", seed, profile)
              .isEqualTo(
                  ScoreDelta.between(
                      before, ScoreSheet.of(Changed.roster(roster, change.steps()))));
        }
        ScoreSheet without =
            ScoreSheet.of(Changed.roster(roster, List.of(whatIf.reassigned(profile, null))));
        assertThat(explanation.worth()).isEqualTo(ScoreDelta.between(without, before));
        for (DutyOption option : explanation.options()) {
          assertThat(option.levels())
              .isEqualTo(
                  score(roster, List.of(whatIf.reassigned(profile, option.duty())))
                      .minus(before.score()));
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13, 14, 15, 16})
  void theAlternativesAreTheBestThereAre(long seed) {
    Roster roster = solved(seed);
    try (WhatIf whatIf = new WhatIf(roster)) {
      VolunteerExplainer explainer = new VolunteerExplainer(whatIf);
      for (Volunteer volunteer : roster.getVolunteers()) {
        if (!volunteer.isPinned()) {
          VolunteerExplanation explanation = explainer.explain(volunteer.profile(), null);
          assertThat(scores(whatIf, explanation, 1))
              .as("moves of %s, seed %d", volunteer, seed)
              .isEqualTo(bestMoves(whatIf, volunteer.profile()));
          assertThat(scores(whatIf, explanation, 2))
              .as("exchanges of %s, seed %d", volunteer, seed)
              .isEqualTo(bestExchanges(whatIf, volunteer.profile()));
        }
      }
    }
  }

  private static Roster solved(long seed) {
    return new RosterSolver(new SolveSettings(null, 3L, seed), progress -> {})
        .solve(RandomProblem.roster(seed, 14, 4));
  }

  private static List<Score> scores(WhatIf whatIf, VolunteerExplanation explanation, int steps) {
    return explanation.alternatives().stream()
        .filter(it -> it.steps().size() == steps)
        .map(it -> score(whatIf.roster(), it.steps()))
        .toList();
  }

  /** Five sites, and home; by scoring every roster there is. */
  private static List<Score> bestMoves(WhatIf whatIf, Profile profile) {
    Roster roster = whatIf.roster();
    Obstacles obstacles = new Obstacles(roster);
    Duty held = whatIf.duty(profile);
    Map<Integer, Score> bestBySite = new TreeMap<>();
    for (Site site : roster.problem().sites()) {
      for (Duty duty : site.duties(roster.problem().roles())) {
        if (!duty.equals(held) && obstacles.of(profile, duty).isEmpty()) {
          bestBySite.merge(
              site.index(),
              score(roster, List.of(whatIf.reassigned(profile, duty))),
              (one, other) -> one.compareTo(other) > 0 ? one : other);
        }
      }
    }
    List<Score> best = new ArrayList<>(bestBySite.values());
    best.sort(Comparator.reverseOrder());
    best = new ArrayList<>(best.subList(0, Math.min(5, best.size())));
    if (held != null) {
      best.add(score(roster, List.of(whatIf.reassigned(profile, null))));
    }
    best.sort(Comparator.reverseOrder());
    return best;
  }

  private static List<Score> bestExchanges(WhatIf whatIf, Profile profile) {
    Roster roster = whatIf.roster();
    List<Score> exchanges = new ArrayList<>();
    for (Volunteer other : roster.getVolunteers()) {
      Duty held = whatIf.duty(profile);
      if (!other.isPinned() && !Objects.equals(held, other.getDuty())) {
        List<Reassignment> steps =
            List.of(
                whatIf.reassigned(profile, other.getDuty()),
                whatIf.reassigned(other.profile(), held));
        if (breaksNothing(roster, steps)) {
          exchanges.add(score(roster, steps));
        }
      }
    }
    exchanges.sort(Comparator.reverseOrder());
    return exchanges.subList(0, Math.min(3, exchanges.size()));
  }

  /** A solved roster breaks no more rules than its pins do. */
  private static boolean breaksNothing(Roster roster, List<Reassignment> steps) {
    return score(roster, steps).hard() == ScoreSheet.of(roster).score().hard();
  }

  @ParameterizedTest
  @ValueSource(longs = {21, 22, 23, 24, 25, 26, 27, 28})
  void whoIsAtHomeHasAReasonThatIsSo(long seed) {
    Roster roster = solved(seed);
    try (WhatIf whatIf = new WhatIf(roster)) {
      VolunteerExplainer explainer = new VolunteerExplainer(whatIf);
      for (Volunteer volunteer : roster.getVolunteers()) {
        VolunteerExplanation explanation = explainer.explain(volunteer.profile(), null);
        HomeReason reason = explanation.homeReason();
        assertThat(reason == null).isEqualTo(volunteer.getDuty() != null);
        if (reason != null) {
          assertIsSo(reason, explanation, volunteer.isPinned());
        }
      }
    }
  }

  private static void assertIsSo(
      HomeReason reason, VolunteerExplanation explanation, boolean pinned) {
    List<Change> moves =
        explanation.alternatives().stream().filter(it -> it.steps().size() == 1).toList();
    boolean better = moves.stream().anyMatch(it -> it.delta().isBetter());
    switch (reason.kind()) {
      case KEPT_FREE -> assertThat(pinned).isTrue();
      case NO_DUTY -> {
        assertThat(explanation.alternatives()).isEmpty();
        assertThat(reason.constraint()).isNotNull();
      }
      case OPEN -> assertThat(better).isTrue();
      case FILLED -> assertThat(better).isFalse();
      case COSTLY -> {
        assertThat(better).isFalse();
        assertThat(moves.get(0).delta().lines())
            .anySatisfy(line -> assertThat(line.impact()).isPositive())
            .anySatisfy(
                line -> {
                  assertThat(line.constraint()).isEqualTo(reason.constraint());
                  assertThat(line.impact()).isNegative();
                });
      }
    }
  }

  @Test
  void somebodyPinnedIsExplainedToo() {
    Roster roster = RandomProblem.roster(31, 20, 4);
    try (WhatIf whatIf = new WhatIf(roster)) {
      for (Volunteer volunteer : roster.getVolunteers()) {
        if (volunteer.isPinned()) {
          @Nullable Duty duty = volunteer.getDuty();
          VolunteerExplanation explanation =
              new VolunteerExplainer(whatIf).explain(volunteer.profile(), null);
          assertThat(explanation.pinned()).isTrue();
          assertThat(explanation.worth().levels())
              .isEqualTo(whatIf.sheet().score().minus(whatIf.score(volunteer.profile(), null)));
          assertThat(explanation.current().duty()).isEqualTo(duty);
        }
      }
    }
  }
}
