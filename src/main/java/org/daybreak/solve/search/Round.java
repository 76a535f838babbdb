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
  private final Heat warm;
  private final double workDoneBefore;
  private final Score scoreBefore;

  /** Whether a warm round follows in the time left. */
  private final boolean leavesTime;

  private long stepsDone;

  private Round(
      long steps,
      Heat heat,
      Heat warm,
      double workDoneBefore,
      Score scoreBefore,
      boolean leavesTime) {
    this.leavesTime = leavesTime;
    this.steps = steps;
    this.heat = heat;
    this.warm = warm;
    this.workDoneBefore = workDoneBefore;
    this.scoreBefore = scoreBefore;
  }

  /**
   * The first one.
   *
   * @param warm how hot the warm rounds are that come after
   * @param leavesTime whether one of them follows in the time left
   */
  static Round first(
      long steps, Heat heat, Heat warm, double workDone, Score score, boolean leavesTime) {
    return new Round(steps, heat, warm, workDone, score, leavesTime);
  }

  /** The same round in another search, as far as it is done. */
  Round alike(Score score) {
    Round other = new Round(steps, heat, warm, workDoneBefore, score, leavesTime);
    other.stepsDone = stepsDone;
    return other;
  }

  Round next(double workDone, Score score) {
    return leavesTime
        ? new Round(steps, warm, warm, workDone, score, false)
        : new Round(2 * steps, Heat.HOT, warm, workDone, score, true);
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
    double share = (leavesTime ? HOT_SHARE : 1) * (1 - workDoneBefore);
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
