package org.daybreak.table;

import java.util.Arrays;
import java.util.List;
import org.daybreak.measure.Assessment;
import org.daybreak.measure.Measures;
import org.daybreak.problem.ConstraintId;
import org.daybreak.problem.Duty;
import org.daybreak.problem.Level;
import org.daybreak.problem.Profile;
import org.daybreak.problem.Weights;
import org.jspecify.annotations.Nullable;

/**
 * What one volunteer on one duty, or at home, costs by the constraints that look at one volunteer
 * alone: measure times weight, a reward taken off. Immutable.
 */
public final class PairCosts {
  private static final List<ConstraintId> SOFT = ofLevel(Level.SOFT);
  private static final List<ConstraintId> HARD = ofLevel(Level.HARD);

  private final Measures measures;

  /** By row of the constraint: what one unit of its measure costs, below 0 for a reward. */
  private final long[] costPerUnit = new long[ConstraintId.values().length];

  /** Costs under the weights of the measured problem. */
  public PairCosts(Measures measures) {
    this.measures = measures;
    Weights weights = measures.problem().weights();
    for (ConstraintId constraint : ConstraintId.values()) {
      costPerUnit[constraint.row()] = -(long) constraint.sign() * weights.of(constraint);
    }
  }

  private static List<ConstraintId> ofLevel(Level level) {
    return Arrays.stream(ConstraintId.values()).filter(it -> it.level() == level).toList();
  }

  /**
   * On the soft level.
   *
   * @param duty null: at home
   */
  public long soft(Profile profile, @Nullable Duty duty) {
    return cost(measures.assess(profile, duty), SOFT);
  }

  /** On the hard level. */
  public long hard(Profile profile, Duty duty) {
    return cost(measures.assess(profile, duty), HARD);
  }

  private long cost(Assessment assessment, List<ConstraintId> constraints) {
    long cost = 0;
    for (ConstraintId constraint : constraints) {
      cost += cost(constraint, assessment.measure(constraint));
    }
    return cost;
  }

  /** The cost of one measure: below 0 for a reward. */
  public long cost(ConstraintId constraint, long measure) {
    return measure * costPerUnit[constraint.row()];
  }
}
