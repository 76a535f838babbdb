package org.daybreak.bound;

import java.util.Optional;
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

  /**
   * How much more of the time is taken rather than too few steps: the search rests on the prices.
   */
  private static final double GRACE = 1.2;

  /** The part of the time after which the steps that do not ask everybody end even if too few. */
  private static final double COARSE_AT_MOST = 1 + GRACE / 2;

  private static final Plan OF_FEW = new Plan(1000, 1, 200, 200);
  private static final Plan OF_SEVERAL = new Plan(400, 1, 24, 60);
  private static final Plan OF_MANY = new Plan(400, 1, 16, 60);
  private static final Plan OF_MOST = new Plan(1000, 4, 36, 60);

  /**
   * What there is time for.
   *
   * @param hottest at the beginning: prices of many leads that must all rise together do so in
   *     steps as long as it is hot; from 40 it took ten times as many steps as from 1,000
   * @param leastEvery while prices are coarse, one of at least so many is asked
   * @param leastFine steps that ask everybody are made even where they take more than the time
   * @param mostFine no more of them are made
   */
  private record Plan(double hottest, int leastEvery, int leastFine, int mostFine) {
    static Plan of(Rungs rungs) {
      if (rungs.count() == 0) {
        return OF_FEW;
      }
      if (rungs.count() < 4) {
        return OF_SEVERAL;
      }
      return rungs.count() < 6 ? OF_MANY : OF_MOST;
    }
  }

  /** A step that took many times as long as the last one was not alone: a roster was made. */
  private static final double MOST_OF_USUAL = 1.5;

  /** At the first step that asks everybody. */
  private static final double MILD = 5;

  static final double COLD = 0.6;

  private final LevelAscent both;
  private final Relaxation relaxation;
  private final VolunteerCosts[] costsOf;
  private final Rungs rungs;
  private final Plan plan;

  private int coarseStepsDone;
  private int fineStepsDone;
  private double shareBefore;

  /** The part of the time that a fine step takes; 0: not known yet. */
  private double shareOfStep;

  private boolean isFine;
  private double temperature;
  private @Nullable ScarceAscent scarce;
  private @Nullable ScarcePlaces priced;
  private long provenMedium = Long.MIN_VALUE;

  FirstPrices(LevelAscent both, Relaxation relaxation, VolunteerCosts[] costsOf) {
    this.both = both;
    this.relaxation = relaxation;
    this.costsOf = costsOf;
    this.rungs = Rungs.of(costsOf.length);
    this.plan = Plan.of(rungs);
    this.isFine = plan.equals(OF_FEW);
    this.temperature = plan.hottest();
  }

  /** How many steps were made of both levels, those of rare leads not counted. */
  int stepsDone() {
    return coarseStepsDone + fineStepsDone;
  }

  private double doneOfCoarse(double share) {
    return Math.max((double) coarseStepsDone / COARSE_STEPS, share / COARSE_AT_MOST);
  }

  /** How cold the last step was that asked everybody; soft cost. */
  double temperature() {
    return temperature;
  }

  boolean isDone(double share) {
    return share >= 1 + GRACE
        || fineStepsDone >= plan.mostFine()
        || (share >= 1 && fineStepsDone >= plan.leastFine());
  }

  /** One step, at so much of the time. */
  void step(double share, boolean parallel) {
    if (isFine) {
      fine(share, parallel);
    } else if (doneOfCoarse(share) < 1) {
      double done = doneOfCoarse(share);
      int every = Math.max(plan.leastEvery(), rungs.every(done));
      both.step(GeometricCooling.between(plan.hottest(), MILD, done), every, parallel);
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
    double least = Math.pow(COLD / MILD, 1.0 / plan.leastFine());
    temperature *= Math.max(plan.equals(OF_FEW) ? GeometricCooling.FASTEST : least, kept);
    both.step(temperature, 1, parallel);
    fineStepsDone++;
  }

  /** How many fine steps there will be yet, if each takes as long as the last. */
  private double stepsLeft(double share) {
    double most = plan.mostFine() - fineStepsDone;
    if (shareOfStep <= 0) {
      return most;
    }
    double inTime = Math.max(plan.leastFine() - fineStepsDone, (1 - share) / shareOfStep);
    double inGrace = (1 + GRACE - share) / shareOfStep;
    return Math.max(1, Math.min(most, Math.min(inTime, inGrace)));
  }

  /** One step for rare leads; false: no more of them. */
  private boolean settle(boolean parallel) {
    if (scarce == null) {
      scarce = ScarceAscent.begin(both, relaxation, costsOf, null).or(this::ofLeads).orElse(null);
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

  /**
   * In a whole city coarse prices make more places dear than are. With the prices of leads that are
   * missing there, twelve steps that ask everybody come further than twenty without.
   */
  private Optional<ScarceAscent> ofLeads() {
    return plan.equals(OF_MOST)
        ? ScarceAscent.ofLeads(both, relaxation, costsOf)
        : Optional.empty();
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
