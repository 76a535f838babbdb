package org.daybreak.bound;

import static org.daybreak.problem.ConstraintId.*;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.daybreak.problem.Problem;
import org.daybreak.problem.Profile;
import org.daybreak.problem.Site;
import org.daybreak.problem.Slot;
import org.daybreak.problem.Weights;
import org.daybreak.table.CostTables;
import org.daybreak.table.DutyRow;
import org.daybreak.table.NearSites;
import org.daybreak.table.VolunteerCosts;
import org.jspecify.annotations.Nullable;

/**
 * Proves what no roster can beat, and finds the prices of places on the way: first of {@code
 * mediumPrice × medium + soft}, whose prices a search can begin with, then of the medium level
 * alone, then the first ever more exactly. Worked on in small steps by one thread at a time; what
 * is proven can be read by any. Source: {@code bound.md}.
 */
public final class BoundFinder {
  /** Sites listed for a volunteer to begin with. */
  private static final int NEAR_SITES = 100;

  /** Where that leaves enough of them, duties that are dearer need not be looked at; soft cost. */
  private static final double NARROW_WINDOW = 120;

  /** With more volunteers the prices of the medium level come last: they would take all time. */
  private static final int MOST_FOR_MEDIUM = 32_000;

  /** Refining steps before a proof; fewer where time is short for so many volunteers. */
  private static final int MOST_REFINING_STEPS = 60;

  private static final int LEAST_REFINING_STEPS = 10;
  private static final int VOLUNTEERS_REFINED = 600_000;

  /** Refining ends when a round wins less than this part of the value. */
  private static final double LEAST_GAIN = 2e-5;

  private final Relaxation relaxation;
  private final VolunteerCosts[] costsOf;
  private final FarSites farSites;
  private final long mediumPrice;
  private final long mediumDivisor;
  private final boolean isMediumTooLong;
  private final LevelAscent both;
  private @Nullable ScarceAscent scarce;
  private @Nullable MediumAscent medium;

  private final FirstPrices firstPrices;
  private boolean isMediumDone;
  private int refiningStep;
  private double refiningTemperature = FirstPrices.COLD;
  private final int refiningSteps;
  private volatile long provenBoth = Long.MIN_VALUE;
  private volatile long provenMedium = Long.MIN_VALUE;
  private Phase phase = Phase.FIRST;

  private enum Phase {
    FIRST,
    PROOF,
    SCARCE,
    MEDIUM,
    REFINE,
    DONE
  }

  /** Begins with nothing known; the tables are those of the problem. */
  public BoundFinder(CostTables tables) {
    this(tables, NEAR_SITES, MOST_FOR_MEDIUM);
  }

  BoundFinder(CostTables tables, int nearSites, int mostForMedium) {
    Problem problem = tables.grid().problem();
    List<Profile> profiles = problem.profiles();
    NearSites near = new NearSites(tables.measures(), tables.pairCosts(), nearSites);
    this.costsOf = new VolunteerCosts[profiles.size()];
    IntStream.range(0, costsOf.length)
        .parallel()
        .forEach(
            index -> {
              Profile profile = profiles.get(index);
              costsOf[index] = tables.of(profile, near.of(profile));
            });
    this.relaxation = new Relaxation(tables);
    this.farSites = new FarSites(tables);
    this.mediumPrice = mediumPrice(problem);
    this.mediumDivisor = mediumDivisor(problem);
    this.both = LevelAscent.of(relaxation, costsOf, farSites, new Objective(mediumPrice, true));
    this.firstPrices = new FirstPrices(both, relaxation, costsOf);
    this.isMediumTooLong = profiles.size() > mostForMedium;
    this.refiningSteps =
        Math.max(
            LEAST_REFINING_STEPS,
            Math.min(MOST_REFINING_STEPS, VOLUNTEERS_REFINED / Math.max(1, costsOf.length)));
  }

  /**
   * Soft cost of one unit of medium cost: so much that filling a place is worth sending several
   * people elsewhere. Any price above 0 gives a bound; tried on problems of 60 to 10,000
   * volunteers, 25 to 40 at the default weights give the best.
   */
  private static long mediumPrice(Problem problem) {
    Weights weights = problem.weights();
    long target = Math.max(1, weights.of(TARGET_STAFFING));
    long minimum = Math.max(1, weights.of(MINIMUM_STAFFING));
    return Math.max(8, (problem.profiles().size() <= 1000 ? 13 : 8) * target / minimum);
  }

  /** Soft cost of one unit of medium cost in the first prices. */
  public double mediumPrice() {
    return mediumPrice;
  }

  /** The prices as they are. To be called by the thread that works. */
  public Prices prices() {
    return new Prices(mediumPrice, both.prices());
  }

  /** Steps made for the first prices. */
  public int firstSteps() {
    return firstPrices.stepsDone();
  }

  /** Whether the first prices are found, so that a search can begin; a proof with them is next. */
  public boolean hasPrices() {
    return phase != Phase.FIRST;
  }

  /**
   * Whether what is left is to refine what is proven. Of very many volunteers it has been refined
   * once by then: that raised the bound of 70,000 by 0.3 to 4 %, the more the hotter their first
   * prices had stayed.
   */
  public boolean hasBounds() {
    return phase == Phase.DONE
        || (phase == Phase.REFINE && (!isMediumTooLong || refiningStep >= refiningSteps));
  }

  /** Whether further work promises nothing. */
  public boolean isFinished() {
    return phase == Phase.DONE;
  }

  /**
   * One step of work.
   *
   * @param share the part of the time for the first prices that is over; above 1 where they take
   *     longer than that
   * @param parallel whether more than one core may be used
   */
  public void work(double share, boolean parallel) {
    try {
      switch (phase) {
        case FIRST -> first(share, parallel);
        case PROOF -> proof(parallel);
        case SCARCE -> scarce(Objects.requireNonNull(scarce), parallel);
        case MEDIUM -> medium(parallel);
        case REFINE -> refine(parallel);
        case DONE -> {}
      }
    } catch (ArithmeticException tooLarge) {
      // Numbers beyond exact doubles: what is proven so far stands.
      phase = Phase.DONE;
    }
  }

  /** Takes the prices as they are: there is no time for better ones. */
  public void hurry() {
    if (phase == Phase.FIRST) {
      phase = Phase.MEDIUM;
    }
  }

  private void first(double share, boolean parallel) {
    if (firstPrices.isDone(share)) {
      phase = Phase.PROOF;
      return;
    }
    firstPrices.step(share, parallel);
    provenMedium = Math.max(provenMedium, firstPrices.provenMedium());
  }

  /** What the first prices prove; that of the medium level can wait where rare leads tell. */
  private void proof(boolean parallel) {
    prove(parallel);
    refiningTemperature = firstPrices.temperature();
    scarce =
        isMediumTooLong && provenMedium > 0
            ? null
            : ScarceAscent.begin(both, relaxation, costsOf, firstPrices.priced()).orElse(null);
    phase = scarce == null ? afterScarce() : Phase.SCARCE;
  }

  private Phase afterScarce() {
    return provenMedium > 0 || isMediumTooLong ? Phase.REFINE : Phase.MEDIUM;
  }

  private void scarce(ScarceAscent ascent, boolean parallel) {
    ascent.step(parallel);
    provenMedium = Math.max(provenMedium, ascent.proven());
    if (ascent.isDone()) {
      scarce = null;
      phase = afterScarce();
    }
  }

  private void prove(boolean parallel) {
    provenBoth = Math.max(provenBoth, both.value(parallel));
  }

  private void medium(boolean parallel) {
    MediumAscent ascent = medium;
    if (ascent == null) {
      ascent = MediumAscent.begin(both, relaxation, costsOf, farSites);
      medium = ascent;
    }
    ascent.step(parallel);
    provenMedium = Math.max(provenMedium, ascent.proven());
    if (ascent.isDone()) {
      medium = null;
      isMediumDone = true;
      phase = isRefined() ? Phase.DONE : Phase.REFINE;
    }
  }

  private void refine(boolean parallel) {
    both.step(refiningTemperature, 1, parallel);
    refiningStep++;
    long before = provenBoth;
    boolean isProof = refiningStep % refiningSteps == 0;
    if (isProof) {
      prove(parallel);
    }
    if (refiningTemperature > FirstPrices.COLD) {
      refiningTemperature =
          Math.max(FirstPrices.COLD, GeometricCooling.FASTEST * refiningTemperature);
    } else if (isProof && provenBoth - before < LEAST_GAIN * Math.abs(provenBoth)) {
      refiningTemperature /= 2;
      if (isRefined()) {
        phase = isMediumDone ? Phase.DONE : Phase.MEDIUM;
      }
    }
  }

  private boolean isRefined() {
    return refiningTemperature < 0.1;
  }

  /**
   * The least medium cost that a roster can have: the value of the relaxation, rounded up to a
   * multiple of the greatest common divisor of all that the level can be made of.
   */
  public OptionalLong leastMediumCost() {
    if (provenMedium == Long.MIN_VALUE) {
      return OptionalLong.empty();
    }
    long least = Math.max(0, ceilDiv(provenMedium, ExactBound.PER_UNIT));
    return OptionalLong.of(mediumDivisor == 0 ? 0 : ceilDiv(least, mediumDivisor) * mediumDivisor);
  }

  /**
   * The least soft cost of any roster whose medium cost is not above this; empty while nothing is
   * proven, and where the numbers go beyond whole 64ths in a long.
   */
  public OptionalLong leastSoftCost(long mediumCost) {
    if (provenBoth == Long.MIN_VALUE) {
      return OptionalLong.empty();
    }
    try {
      long ofMedium =
          Math.multiplyExact(Math.multiplyExact(mediumPrice, mediumCost), ExactBound.PER_UNIT);
      long units = Math.subtractExact(provenBoth, ofMedium);
      return OptionalLong.of(ceilDiv(units, ExactBound.PER_UNIT));
    } catch (ArithmeticException tooLarge) {
      return OptionalLong.empty();
    }
  }

  private static long mediumDivisor(Problem problem) {
    Weights weights = problem.weights();
    long divisor = 0;
    for (Site site : problem.sites()) {
      for (Slot slot : site.slots()) {
        long minutes = slot.minutes() * site.priority();
        if (slot.demand().stream().anyMatch(demand -> demand.min() > 0)) {
          divisor = gcd(divisor, minutes * weights.of(MINIMUM_STAFFING));
        }
        if (slot.leads() > 0) {
          divisor = gcd(divisor, minutes * weights.of(MISSING_LEAD));
        }
      }
    }
    return divisor;
  }

  private static long ceilDiv(long dividend, long divisor) {
    return -Math.floorDiv(-dividend, divisor);
  }

  private static long gcd(long a, long b) {
    return b == 0 ? a : gcd(b, a % b);
  }

  /**
   * The volunteer's duties of least reduced cost at the present prices, least first. To be called
   * by the thread that works.
   *
   * @param window how much above the least is still of interest, soft cost; where that leaves fewer
   *     than the most, all are: a rare skill may make a few places worth far more than the others
   * @param most how many at most
   */
  public void likelyDuties(int volunteer, double window, int most, DutyRow into) {
    Choices.Found found = new Choices.Found(relaxation.grid());
    double[] extras = both.links().of(volunteer, 0, found.extras);
    double[] windows = {Math.min(window, NARROW_WINDOW), window, Double.POSITIVE_INFINITY};
    for (double each : Arrays.stream(windows).distinct().toArray()) {
      both.choices().find(volunteer, both.prices(), extras, each, false, false, found);
      if (found.size >= most) {
        break;
      }
    }
    double dearest = dearest(found, most);
    IntStream.range(0, found.size)
        .filter(position -> found.reduced[position] <= dearest)
        .boxed()
        .sorted(Comparator.comparingDouble(position -> found.reduced[position]))
        .limit(most)
        .forEach(position -> into.add(found.duties[position], (long) found.costs[position]));
  }

  /** The reduced cost above which there are too many. */
  private static double dearest(Choices.Found found, int most) {
    if (found.size <= most) {
      return Double.POSITIVE_INFINITY;
    }
    double[] sorted = Arrays.copyOf(found.reduced, found.size);
    Arrays.sort(sorted);
    return sorted[most - 1];
  }
}
