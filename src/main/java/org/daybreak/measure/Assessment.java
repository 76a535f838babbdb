package org.daybreak.measure;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.daybreak.problem.ConstraintId;
import org.daybreak.problem.Duty;
import org.daybreak.problem.Profile;
import org.jspecify.annotations.Nullable;

/**
 * What one volunteer on one duty, or at home, is worth by each constraint that looks at one
 * volunteer alone. Immutable; made by {@link Measures#assess}.
 */
public final class Assessment {
  private static final int CONSTRAINTS = ConstraintId.values().length;

  private final Profile profile;
  private final @Nullable Duty duty;
  private final @Nullable Shift shift;
  private final long[] measures;

  private Assessment(Builder builder) {
    this.profile = builder.profile;
    this.duty = builder.duty;
    this.shift = builder.shift;
    this.measures = builder.measures;
  }

  public Profile profile() {
    return profile;
  }

  /** Null: at home. */
  public @Nullable Duty duty() {
    return duty;
  }

  /** Null: at home. */
  public @Nullable Shift shift() {
    return shift;
  }

  /**
   * The constraint's measure in its unit, never negative; 0 for constraints that look at more than
   * one volunteer.
   */
  public long measure(ConstraintId constraint) {
    return measures[constraint.row()];
  }

  /** The rules with a measure above 0, whatever their weight. */
  public Set<ConstraintId> broken() {
    EnumSet<ConstraintId> broken = EnumSet.noneOf(ConstraintId.class);
    for (ConstraintId rule : Measures.VOLUNTEER_RULES) {
      if (measure(rule) > 0) {
        broken.add(rule);
      }
    }
    return broken;
  }

  @Override
  public String toString() {
    return "%s at %s %s"
        .formatted(profile, duty == null ? "home" : duty, Arrays.toString(measures));
  }

  /** Collects the measures of one assessment. */
  static final class Builder {
    private final Profile profile;
    private final @Nullable Duty duty;
    private final @Nullable Shift shift;
    private final long[] measures = new long[CONSTRAINTS];

    Builder(Profile profile, @Nullable Duty duty, @Nullable Shift shift) {
      this.profile = profile;
      this.duty = duty;
      this.shift = shift;
    }

    Builder put(ConstraintId constraint, long measure) {
      measures[constraint.row()] = measure;
      return this;
    }

    Assessment build() {
      return new Assessment(this);
    }
  }
}
