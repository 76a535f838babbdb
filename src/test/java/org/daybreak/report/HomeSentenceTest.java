package org.daybreak.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.daybreak.explain.WhatIf;
import org.daybreak.explain.volunteer.HomeReason;
import org.daybreak.explain.volunteer.VolunteerExplainer;
import org.daybreak.explain.volunteer.VolunteerExplanation;
import org.daybreak.file.Document;
import org.daybreak.file.ProblemReader;
import org.daybreak.message.Language;
import org.daybreak.message.Phrasebook;
import org.daybreak.problem.ConstraintId;
import org.daybreak.problem.Problem;
import org.daybreak.problem.Profile;
import org.daybreak.problem.Weights;
import org.daybreak.roster.Roster;
import org.daybreak.roster.Volunteer;
import org.daybreak.solve.RandomProblem;
import org.daybreak.solve.RosterSolver;
import org.daybreak.solve.SolveSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HomeSentenceTest {
  @ParameterizedTest
  @EnumSource(Language.class)
  void everyReasonMakesOneSentence(Language language) {
    Phrasebook words = new Phrasebook(language);
    Problem problem = RandomProblem.roster(1, 5, 2).problem();
    Profile profile = problem.profiles().get(0);
    String end = language == Language.CHINESE ? "\u3002" : ".";
    for (HomeReason.Kind kind : HomeReason.Kind.values()) {
      for (ConstraintId constraint : ConstraintId.values()) {
        assertThat(HomeSentence.of(problem, profile, new HomeReason(kind, constraint), words))
            .as("%s %s", kind, constraint)
            .startsWith(profile.name())
            .endsWith(end)
            .containsOnlyOnce(end)
            .doesNotContain("{", "null");
      }
      assertThat(HomeSentence.of(problem, profile, new HomeReason(kind, null), words))
          .endsWith(end);
    }
  }

  @Test
  void nextTimeIsPromisedOnlyWhereItIsSo() {
    Phrasebook words = new Phrasebook(Language.ENGLISH);
    Problem problem = RandomProblem.roster(1, 5, 2).problem();
    HomeReason reason = new HomeReason(HomeReason.Kind.FILLED, null);
    Problem keeping = problem.withWeights(Weights.DEFAULT);
    Problem forgetting = problem.withWeights(new Weights(Map.of(ConstraintId.TURNED_AWAY, 0)));
    assertThat(HomeSentence.of(keeping, problem.profiles().get(0), reason, words))
        .contains("in your favour next time");
    assertThat(HomeSentence.of(forgetting, problem.profiles().get(0), reason, words))
        .doesNotContain("next time");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void itNamesNobodyElseAndSpeaksOfNobodysHealth(Language language) {
    Document document =
        Objects.requireNonNull(
            ProblemReader.read(Path.of("problems/congress-54-of-100.json")).document());
    Roster roster =
        new RosterSolver(new SolveSettings(null, 5L, 1), progress -> {}).solve(document.roster());
    Phrasebook words = new Phrasebook(language);
    int told = 0;
    try (WhatIf whatIf = new WhatIf(roster)) {
      VolunteerExplainer explainer = new VolunteerExplainer(whatIf);
      for (Volunteer volunteer : roster.getVolunteers()) {
        if (volunteer.getDuty() != null) {
          continue;
        }
        VolunteerExplanation explanation = explainer.explain(volunteer.profile(), null);
        HomeReason reason = Objects.requireNonNull(explanation.homeReason());
        String sentence = HomeSentence.of(roster.problem(), volunteer.profile(), reason, words);
        told++;
        for (Profile other : roster.problem().profiles()) {
          if (!volunteer.profile().name().contains(other.name())) {
            assertThat(sentence).doesNotContain(other.name());
          }
          other.restrictions().forEach(it -> assertThat(sentence).doesNotContain(it));
          if (other.note() != null) {
            assertThat(sentence).doesNotContain(other.note());
          }
        }
      }
    }
    assertThat(told).isGreaterThan(20);
  }
}
