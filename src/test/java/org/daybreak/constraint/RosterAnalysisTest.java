package org.daybreak.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.daybreak.problem.ConstraintId;
import org.daybreak.roster.Roster;
import org.daybreak.scenario.EverythingWrong;
import org.daybreak.scenario.Scenario;
import org.junit.jupiter.api.Test;

class RosterAnalysisTest {
  @Test
  void justificationsAddUpToTheSheet() {
    Roster roster = EverythingWrong.scenario().roster();
    ScoreSheet sheet = ScoreSheet.of(roster);
    RosterAnalysis.justifications(roster)
        .forEach(
            (constraint, justifications) ->
                assertThat(justifications.stream().mapToLong(Justification::measure).sum())
                    .as(constraint.id())
                    .isEqualTo(sheet.line(constraint).measure()));
  }

  @Test
  void everyConstraintIsThereInTheOrderOfTheTable() {
    assertThat(RosterAnalysis.justifications(Scenario.day().roster()).keySet())
        .containsExactly(ConstraintId.values());
  }

  @Test
  void aConstraintThatWeighsNothingIsJustifiedAllTheSame() {
    Scenario scenario = EverythingWrong.scenario().weight(ConstraintId.REST, 0);
    Map<ConstraintId, List<Justification>> justifications =
        RosterAnalysis.justifications(scenario.roster());
    assertThat(justifications.get(ConstraintId.REST)).hasSize(1);
  }
}
