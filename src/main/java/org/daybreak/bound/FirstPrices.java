package org.daybreak.bound;

import org.daybreak.table.VolunteerCosts;
import org.jspecify.annotations.Nullable;

/**
 * The ascent of both levels from nothing to prices that a search can begin with. Where there are
 * many volunteers, a part of them stands for all at first, ever more of them; then come the prices
 * of rare leads; then everybody is asked, ever colder.
 */
final class FirstPrices {
  /** Steps that do not ask everybody: with half as many, prices of leads are far off. */
  private static final int COARSE_STEPS = 200;

  /** Steps after them that do. */
  private static final int FINE_STEPS = 60;

  /** So many of these are made even where that takes more than the time. */
  private static final int LEAST_FINE_STEPS = 24;

  private static final int LEAST_FINE_STEPS_OF_MANY = 16;
  private static final int LEAST_FINE_STEPS_OF_MOST = 8;

  /** Steps where everybody is asked from the beginning. */
  private static final int STEPS = 200;

  /** Where volunteers are very many: the part of the time in which not everybody is asked. */
  private static final double COARSE_OF_MOST = 0.65;

  /**
   * How much more of the time is taken rather than too few steps: the search rests on the prices.
   */
  private static final double GRACE = 1.2;

  /**
   * Prices of many leads that must all rise together do so in steps as long as it is hot: from 40
   * it took ten times as many steps as from 1,000.
   */
  private static final double HOT = 1000;

  private static final double HOT_OF_MANY = 400;
  private static final double HOT_OF_MOST = 40;

  private static final int SEVERAL_RUNGS = 4;

  /** Where volunteers are so many, there is time for a few steps only that ask everybody. */
  private static final int MANY_RUNGS = 6;

  /** A step that took many times as long as the last one was not alone: a roster was made. */
  private static final double MOST_OF_USUAL = 1.5;

  /** Hotter prices say too little of sites far away to list them in that time. */
  private static final double SETTLED = 10;

  private static final double MILD = 5;
  static final double COLD = 0.6;

  private final LevelAscent both;
  private final Relaxation relaxation;
  private final VolunteerCosts[] costsOf;
  private final Rungs rungs;

  private int coarseStepsDone;
  private int fineStepsDone;
  private double shareBefore;

  /** The part of the time that a fine step takes; 0: not known yet. */
  private double shareOfStep;

  private boolean isFine;
  private double temperature = HOT;
  private @Nullable ScarceAscent scarce;
  private @Nullable ScarcePlaces priced;
  private long provenMedium = Long.MIN_VALUE;

  FirstPrices(LevelAscent both, Relaxation relaxation, VolunteerCosts[] costsOf) {
    this.both = both;
    this.relaxation = relaxation;
    this.costsOf = costsOf;
    this.rungs = Rungs.of(costsOf.length);
    this.isFine = areFew();
  }

  /** How many steps were made of both levels, those of rare leads not counted. */
  int stepsDone() {
    return coarseStepsDone + fineStepsDone;
  }

  private double doneOfCoarse(double share) {
    return rungs.count() < MANY_RUNGS
        ? (double) coarseStepsDone / COARSE_STEPS
        : share / COARSE_OF_MOST;
  }

  /** How cold the last step was that asked everybody; soft cost. */
  double temperature() {
    return temperature;
  }

  boolean isDone(double share) {
    return share >= 1 + GRACE
        || fineStepsDone >= mostFineSteps()
        || (share >= 1 && fineStepsDone >= leastFineSteps());
  }

  private boolean areFew() {
    return rungs.count() == 0;
  }

  private int mostFineSteps() {
    return areFew() ? STEPS : FINE_STEPS;
  }

  /** With few volunteers steps are quick, once a program has warmed up. */
  private int leastFineSteps() {
    if (areFew()) {
      return STEPS;
    }
    if (rungs.count() < SEVERAL_RUNGS) {
      return LEAST_FINE_STEPS;
    }
    return rungs.count() < MANY_RUNGS ? LEAST_FINE_STEPS_OF_MANY : LEAST_FINE_STEPS_OF_MOST;
  }

  /** One step, at so much of the time. */
  void step(double share, boolean parallel) {
    if (isFine) {
      fine(share, parallel);
    } else if (doneOfCoarse(share) < 1) {
      double done = doneOfCoarse(share);
      double hottest = rungs.count() < MANY_RUNGS ? HOT_OF_MANY : HOT_OF_MOST;
      both.step(GeometricCooling.between(hottest, MILD, done), rungs.every(done), parallel);
      coarseStepsDone++;
    } else if (!settle(parallel)) {
      isFine = true;
      temperature = MILD;
    }
  }

  private void fine(double share, boolean parallel) {
    if (fineStepsDone > 0) {
      double taken = share - shareBefore;
      shareOfStep = shareOfStep <= 0 ? taken : Math.min(taken, MOST_OF_USUAL * shareOfStep);
    }
    shareBefore = share;
    double kept = Math.pow(COLD / temperature, 1 / stepsLeft(share));
    double least = Math.pow(COLD / MILD, 1.0 / leastFineSteps());
    temperature *= Math.max(areFew() ? GeometricCooling.FASTEST : least, kept);
    if (temperature > SETTLED && rungs.count() >= MANY_RUNGS) {
      both.stepNearby(temperature, 1, parallel);
    } else {
      both.step(temperature, 1, parallel);
    }
    fineStepsDone++;
  }

  /** How many fine steps there will be yet, if each takes as long as the last. */
  private double stepsLeft(double share) {
    double most = mostFineSteps() - fineStepsDone;
    if (shareOfStep <= 0) {
      return most;
    }
    double inTime = Math.max(leastFineSteps() - fineStepsDone, (1 - share) / shareOfStep);
    double inGrace = (1 + GRACE - share) / shareOfStep;
    return Math.max(1, Math.min(most, Math.min(inTime, inGrace)));
  }

  /** One step for rare leads; false: no more of them. */
  private boolean settle(boolean parallel) {
    if (scarce == null) {
      scarce = ScarceAscent.begin(both, relaxation, costsOf, null).orElse(null);
    }
    if (scarce == null) {
      return false;
    }
    scarce.step(parallel);
    provenMedium = scarce.proven();
    if (!scarce.isDone()) {
      return true;
    }
    scarce.passOn();
    priced = scarce.places();
    scarce = null;
    return false;
  }

  /** What was rare and has been priced for the medium level by itself; null: nothing. */
  @Nullable ScarcePlaces priced() {
    return priced;
  }

  /** What the medium level costs at least as far as rare leads tell; units of the exact bound. */
  long provenMedium() {
    return provenMedium;
  }
}
