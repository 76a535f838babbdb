package org.daybreak.constraint;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.impl.score.director.InnerScoreDirector;
import org.daybreak.problem.Duty;
import org.daybreak.problem.Profile;
import org.daybreak.problem.Score;
import org.daybreak.roster.Roster;
import org.daybreak.roster.Volunteer;
import org.jspecify.annotations.Nullable;

/**
 * A copy of a roster on which changes are tried. The constraint streams score each change at the
 * cost of what it touches. For one thread.
 */
public final class RosterTrial implements AutoCloseable {
  private static final String DUTY = "duty";

  private final Roster roster;
  private final InnerScoreDirector<Roster, HardMediumSoftLongScore> director;

  /** A copy of the roster as it stands, under the weights of its problem. */
  public RosterTrial(Roster original) {
    this.roster = Roster.of(original.measures(), original.duties());
    this.director = RosterAnalysis.director(roster);
  }

  /** Changes the copy: gives the volunteer the duty, or home when it is null. */
  public void give(Profile profile, @Nullable Duty duty) {
    Volunteer volunteer = roster.getVolunteers().get(profile.index());
    director.beforeVariableChanged(volunteer, DUTY);
    volunteer.setDuty(duty);
    director.afterVariableChanged(volunteer, DUTY);
  }

  /** What the volunteer has in the copy now; null: at home. */
  public @Nullable Duty duty(Profile profile) {
    return roster.getVolunteers().get(profile.index()).getDuty();
  }

  /** What the copy is worth now. */
  public Score score() {
    director.triggerVariableListeners();
    HardMediumSoftLongScore score = director.calculateScore().raw();
    return new Score(score.hardScore(), score.mediumScore(), score.softScore());
  }

  /** What the copy would be worth with this change alone; it is not made. */
  public Score scoreWith(Profile profile, @Nullable Duty duty) {
    Duty held = duty(profile);
    give(profile, duty);
    Score score = score();
    give(profile, held);
    return score;
  }

  @Override
  public void close() {
    director.close();
  }
}
