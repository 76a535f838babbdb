package org.daybreak.bound;

import org.daybreak.table.VolunteerCosts;

/**
 * The medium level alone, at all places: with few volunteers everybody is asked, else one for all
 * who may hold the same duties. Begins with the prices of both levels.
 */
final class MediumAscent {
  private static final Plan OF_FEW = new Plan(0, 150, 10, 10);
  private static final Plan OF_SEVERAL = new Plan(60, 50, 20, 1);
  private static final Plan OF_MANY = new Plan(20, 30, 10, 1);
  private static final double COLD = 0.02;

  /** While prices cool: where time ends before the last one, the one before counts. */
  private static final int PROOFS = 2;

  private final LevelAscent medium;
  private final Plan plan;
  private int stepsDone;
  private long proven = Long.MIN_VALUE;

  /**
   * How prices cool.
   *
   * @param hot steps until prices are mild
   * @param cooling steps after them, until they are cold
   */
  private record Plan(int hot, int cooling, double hottest, double mild) {
    double temperature(int step) {
      return step < hot
          ? GeometricCooling.between(hottest, mild, (double) step / hot)
          : GeometricCooling.between(mild, COLD, (double) (step - hot) / cooling);
    }

    boolean isProofDue(int steps) {
      return steps > hot && (steps - hot) % (cooling / PROOFS) == 0;
    }
  }

  private MediumAscent(LevelAscent medium, Plan plan) {
    this.medium = medium;
    this.plan = plan;
  }

  static MediumAscent begin(
      LevelAscent both, Relaxation relaxation, VolunteerCosts[] costsOf, FarSites farSites) {
    Rungs rungs = Rungs.of(costsOf.length);
    if (rungs.count() == 0) {
      return new MediumAscent(both.forMedium(relaxation, costsOf, farSites), OF_FEW);
    }
    OneOfEachKind kinds = new OneOfEachKind(relaxation, costsOf);
    VolunteerCosts[] everywhere = kinds.everywhere(costsOf, relaxation.grid().siteCount());
    return new MediumAscent(
        both.forMedium(relaxation, everywhere, farSites, kinds),
        rungs.count() < 4 ? OF_SEVERAL : OF_MANY);
  }

  boolean isDone() {
    return stepsDone == plan.hot() + plan.cooling();
  }

  void step(boolean parallel) {
    medium.step(plan.temperature(stepsDone), 1, parallel);
    stepsDone++;
    if (plan.isProofDue(stepsDone)) {
      proven = Math.max(proven, medium.value(parallel));
    }
  }

  /** What the medium level costs at least, in units of {@link ExactBound}. */
  long proven() {
    return proven;
  }
}
