package org.daybreak.solve.search;

import org.daybreak.problem.Score;

/**
 * One cooling: so many steps, or fewer where the work allowed ends first. Hot rounds and warm ones
 * take turns, each pair twice as long as the one before.
 */
final class Round {
  /** The part of the work left that a hot round takes at most. */
  private static final double HOT_SHARE = 0.7;

  private final long steps;
  private final Heat heat;
  private final double workDoneBefore;
  private final Score scoreBefore;
  private long stepsDone;

  private Round(long steps, Heat heat, double workDoneBefore, Score scoreBefore) {
    this.steps = steps;
    this.heat = heat;
    this.workDoneBefore = workDoneBefore;
    this.scoreBefore = scoreBefore;
  }

  static Round first(long steps, Heat heat, double workDone, Score score) {
    return new Round(steps, heat, workDone, score);
  }

  Round next(double workDone, Score score) {
    return heat == Heat.WARM
        ? new Round(2 * steps, Heat.HOT, workDone, score)
        : new Round(steps, Heat.WARM, workDone, score);
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
    double share = (heat == Heat.WARM ? 1 : HOT_SHARE) * (1 - workDoneBefore);
    double byWork = share <= 0 ? 1 : (workDone - workDoneBefore) / share;
    return Math.min(1, Math.max(bySteps, byWork));
  }

  Heat heat() {
    return heat;
  }

  Score scoreBefore() {
    return scoreBefore;
  }
}
