package org.daybreak.bound;

import org.daybreak.table.VolunteerCosts;
import org.jspecify.annotations.Nullable;

/**
 * The ascent of both levels from nothing to prices that a search can begin with. Where there are
 * many volunteers, a part of them stands for all at first, ever more of them; then come the prices
 * of rare leads; then everybody is asked, ever colder.
 */
final class FirstPrices {
  /** Steps when there is time enough. */
  private static final int STEPS = 2000;

  /** The part of the time in which not everybody is asked. */
  private static final double COARSE = 0.65;

  private static final double HOT = 40;

  /** Where volunteers are so many, there is time for a few steps only that ask everybody. */
  private static final int MANY_RUNGS = 6;

  /** Hotter prices say too little of sites far away to list them in that time. */
  private static final double SETTLED = 10;

  private static final double MILD = 20;
  static final double COLD = 0.6;

  private final LevelAscent both;
  private final Relaxation relaxation;
  private final VolunteerCosts[] costsOf;
  private final Rungs rungs;

  private int stepsDone;
  private double fineBegin;
  private boolean isFine;
  private double temperature = COLD;
  private @Nullable ScarceAscent scarce;
  private @Nullable ScarcePlaces priced;
  private long provenMedium = Long.MIN_VALUE;

  FirstPrices(LevelAscent both, Relaxation relaxation, VolunteerCosts[] costsOf) {
    this.both = both;
    this.relaxation = relaxation;
    this.costsOf = costsOf;
    this.rungs = Rungs.of(costsOf.length);
    this.isFine = rungs.count() == 0;
  }

  /** How many steps were made of both levels, those of rare leads not counted. */
  int stepsDone() {
    return stepsDone;
  }

  /** The part of the work that is done when so much of the time is over. */
  private double done(double share) {
    return Math.max(share, (double) stepsDone / STEPS);
  }

  /** How cold the last step was that asked everybody; soft cost. */
  double temperature() {
    return temperature;
  }

  boolean isDone(double share) {
    return done(share) >= 1;
  }

  /** One step, at so much of the time. */
  void step(double share, boolean parallel) {
    double done = done(share);
    if (isFine) {
      double cooled =
          GeometricCooling.between(
              fineBegin == 0 ? HOT : MILD, COLD, (done - fineBegin) / (1 - fineBegin));
      temperature = Math.max(cooled, GeometricCooling.FASTEST * temperature);
      if (temperature > SETTLED && rungs.count() >= MANY_RUNGS) {
        both.stepNearby(temperature, 1, parallel);
      } else {
        both.step(temperature, 1, parallel);
      }
      stepsDone++;
    } else if (done < COARSE) {
      both.step(HOT - (HOT - MILD) * done / COARSE, rungs.every(done / COARSE), parallel);
      stepsDone++;
    } else if (!settle(parallel)) {
      isFine = true;
      fineBegin = done;
      temperature = MILD;
    }
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
