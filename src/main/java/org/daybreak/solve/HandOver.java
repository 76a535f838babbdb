package org.daybreak.solve;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.score.director.ScoreDirector;
import ai.timefold.solver.core.impl.score.director.InnerScoreDirector;
import java.util.List;
import org.daybreak.problem.Duty;
import org.daybreak.problem.Score;
import org.daybreak.roster.Roster;
import org.daybreak.roster.Volunteer;
import org.daybreak.solve.search.Annealing;
import org.daybreak.solve.state.SearchState;
import org.jspecify.annotations.Nullable;

/** Hands the best roster of the search to the constraint streams, which judge it. */
final class HandOver {
  private static final String DUTY = "duty";

  private final StartingRoster starting;
  private final int[] duties;
  private @Nullable Score score;
  private long tookNanos;
  private long endedNanos = System.nanoTime();

  /** Nothing handed over yet but the start. */
  HandOver(StartingRoster starting) {
    this.starting = starting;
    this.duties = starting.duties();
  }

  /** The score of the last roster handed over; null before the first. */
  @Nullable Score score() {
    return score;
  }

  /** Whether at least so many times the length of the last one has passed since. */
  boolean isDue(int times) {
    return System.nanoTime() - endedNanos >= times * tookNanos;
  }

  /**
   * Hands the best roster over if it is better than the last.
   *
   * @throws IllegalStateException when the streams give it another score than the search
   */
  void handOver(Annealing search, ScoreDirector<Roster> director) {
    Score best = search.bestScore();
    if (score != null && best.compareTo(score) <= 0) {
      return;
    }
    long beginNanos = System.nanoTime();
    List<Volunteer> volunteers = director.getWorkingSolution().getVolunteers();
    for (int volunteer = 0; volunteer < duties.length; volunteer++) {
      if (search.state().isMovable(volunteer) && search.bestDuty(volunteer) != duties[volunteer]) {
        duties[volunteer] = search.bestDuty(volunteer);
        change(volunteers.get(volunteer), duties[volunteer], director);
      }
    }
    director.triggerVariableListeners();
    Score judged = judge(director);
    if (!judged.equals(best)) {
      throw new IllegalStateException(
          Disagreement.describe(search, director.getWorkingSolution(), best, judged));
    }
    score = best;
    endedNanos = System.nanoTime();
    tookNanos = endedNanos - beginNanos;
  }

  private void change(Volunteer volunteer, int number, ScoreDirector<Roster> director) {
    Duty duty = number == SearchState.HOME ? null : starting.grid().duty(number);
    director.beforeVariableChanged(volunteer, DUTY);
    volunteer.setDuty(duty);
    director.afterVariableChanged(volunteer, DUTY);
  }

  private static Score judge(ScoreDirector<Roster> director) {
    InnerScoreDirector<Roster, ?> inner = (InnerScoreDirector<Roster, ?>) director;
    HardMediumSoftLongScore judged = (HardMediumSoftLongScore) inner.calculateScore().raw();
    return new Score(judged.hardScore(), judged.mediumScore(), judged.softScore());
  }
}
