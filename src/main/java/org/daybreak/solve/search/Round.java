package org.daybreak.solve.search;

import org.daybreak.problem.Score;

/** One cooling from warm to cold: so many steps, or fewer where the work allowed ends first. */
final class Round {
  private final long steps;
  private final boolean again;
  private final double workDoneBefore;
  private final Score scoreBefore;
  private long stepsDone;

  private Round(long steps, boolean again, double workDoneBefore, Score scoreBefore) {
    this.steps = steps;
    this.again = again;
    this.workDoneBefore = workDoneBefore;
    this.scoreBefore = scoreBefore;
  }

  static Round begin(long steps, boolean again, double workDone, Score scoreBefore) {
    return new Round(steps, again, workDone, scoreBefore);
  }

  void stepped() {
    stepsDone++;
  }

  /**
   * The part of the round that is done, 0 to 1.
   *
   * @param workDone the part of all the work that is done
   */
  double done(double workDone) {
    double bySteps = (double) stepsDone / steps;
    double byWork = workDoneBefore >= 1 ? 1 : (workDone - workDoneBefore) / (1 - workDoneBefore);
    return Math.min(1, Math.max(bySteps, byWork));
  }

  long steps() {
    return steps;
  }

  /** Whether it began with a good roster, and so less warm. */
  boolean again() {
    return again;
  }

  Score scoreBefore() {
    return scoreBefore;
  }
}
