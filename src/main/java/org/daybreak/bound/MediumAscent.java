package org.daybreak.bound;

import org.daybreak.table.VolunteerCosts;

/** The medium level alone, with proofs on the way. Begins with the prices of both levels. */
final class MediumAscent {
  private static final Plan OF_FEW = new Plan(0, 150, 10, 10, 2);
  private static final Plan OF_SEVERAL = new Plan(60, 50, 20, 1, 2);
  private static final Plan OF_MANY = new Plan(20, 30, 10, 1, 2);
  private static final Plan OF_SCARCE_PLACES = new Plan(0, 300, 10, 10, 6);
  private static final double COLD = 0.02;

  private final LevelAscent medium;
  private final Plan plan;
  private int stepsDone;
  private long proven = Long.MIN_VALUE;

  /**
   * How prices cool.
   *
   * @param hot steps until prices are mild
   * @param cooling steps after them, until they are cold
   * @param proofs while they cool: where time ends before the last one, the one before counts
   */
  private record Plan(int hot, int cooling, double hottest, double mild, int proofs) {
    double temperature(int step) {
      return step < hot
          ? GeometricCooling.between(hottest, mild, (double) step / hot)
          : GeometricCooling.between(mild, COLD, (double) (step - hot) / cooling);
    }

    boolean isProofDue(int steps) {
      return steps > hot && (steps - hot) % (cooling / proofs) == 0;
    }
  }

  private MediumAscent(LevelAscent medium, Plan plan) {
    this.medium = medium;
    this.plan = plan;
  }

  /**
   * At all places: with few volunteers everybody is asked, else one for all who may hold the same
   * duties.
   */
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

  /**
   * Where people are missing at few places only: steps are cheap there, and so are proofs.
   *
   * @param medium of which the prices of these places move
   */
  static MediumAscent atScarcePlaces(LevelAscent medium) {
    return new MediumAscent(medium, OF_SCARCE_PLACES);
  }

  PlacePrices prices() {
    return medium.prices();
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
