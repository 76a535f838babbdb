package org.daybreak.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.daybreak.constraint.ScoreLine;
import org.daybreak.constraint.ScoreSheet;
import org.daybreak.problem.ConstraintId;
import org.daybreak.problem.Duty;
import org.daybreak.problem.Level;
import org.daybreak.problem.Profile;
import org.daybreak.problem.Site;
import org.daybreak.roster.Roster;
import org.daybreak.roster.Volunteer;
import org.daybreak.solve.RandomProblem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ObstaclesTest {
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void theyAreTheRulesThatCountMoreOnTheDutyThanAtHome(long seed) {
    Roster roster = RandomProblem.roster(seed, 12, 4);
    Obstacles obstacles = new Obstacles(roster);
    for (Volunteer volunteer : roster.getVolunteers()) {
      if (volunteer.isPinned()) {
        continue;
      }
      ScoreSheet atHome = sheet(roster, volunteer.profile(), null);
      for (Site site : roster.problem().sites()) {
        for (Duty duty : site.duties(roster.problem().roles())) {
          Set<ConstraintId> broken = worse(atHome, sheet(roster, volunteer.profile(), duty));
          assertThat(obstacles.of(volunteer.profile(), duty))
              .as("seed %d, %s on %s", seed, volunteer, duty)
              .isEqualTo(broken);
          assertThat(obstacles.isFree(volunteer.profile(), duty)).isEqualTo(broken.isEmpty());
        }
      }
    }
  }

  private static ScoreSheet sheet(Roster roster, Profile profile, @Nullable Duty duty) {
    Map<Profile, Duty> duties = new LinkedHashMap<>(roster.duties());
    duties.remove(profile);
    if (duty != null) {
      duties.put(profile, duty);
    }
    return ScoreSheet.of(Roster.of(roster.measures(), duties));
  }

  private static Set<ConstraintId> worse(ScoreSheet before, ScoreSheet after) {
    Set<ConstraintId> worse = EnumSet.noneOf(ConstraintId.class);
    for (ScoreLine line : after.lines()) {
      if (line.constraint().level() == Level.HARD
          && line.impact() < before.line(line.constraint()).impact()) {
        worse.add(line.constraint());
      }
    }
    return worse;
  }
}
