package org.daybreak.explain.place;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.daybreak.problem.ConstraintId;
import org.jspecify.annotations.Nullable;

/** What takes people out of consideration for a place, in the order in which it is asked. */
public enum Removal {
  /** Are there already. */
  THERE(null),
  /** Are no leads, where a lead is wanted. */
  NO_LEAD(null),
  REQUIRED_SKILL(ConstraintId.REQUIRED_SKILL),
  EXCLUDED_SITE(ConstraintId.EXCLUDED_SITE),
  RESTRICTION(ConstraintId.RESTRICTION),
  CONSECUTIVE_DAYS(ConstraintId.CONSECUTIVE_DAYS),
  AVAILABILITY(ConstraintId.AVAILABILITY),
  TRAVEL_TOO_LONG(ConstraintId.TRAVEL_TOO_LONG),
  REST(ConstraintId.REST),
  SHIFT_TOO_SHORT(ConstraintId.SHIFT_TOO_SHORT),
  SHIFT_TOO_LONG(ConstraintId.SHIFT_TOO_LONG),
  PPE_TOO_LONG(ConstraintId.PPE_TOO_LONG),
  SITE_CAPACITY(ConstraintId.SITE_CAPACITY),
  ROLE_MAXIMUM(ConstraintId.ROLE_MAXIMUM),
  APART(ConstraintId.APART),
  /** The planner decided what they do. */
  PINNED(null),
  /** Are on a duty, and the roster would be no better with them here. */
  NEEDED_ELSEWHERE(null),
  /** Are at home, and the roster would be no better with them here. */
  COSTS_MORE(null);

  /** Those that a rule of the table stands for, in order. */
  static final List<Removal> RULES =
      Arrays.stream(values()).filter(it -> it.constraint != null).toList();

  private final @Nullable ConstraintId constraint;

  Removal(@Nullable ConstraintId constraint) {
    this.constraint = constraint;
  }

  /** The bit of the rule among those of all rules. */
  long bit() {
    return bit(Objects.requireNonNull(constraint));
  }

  static long bit(ConstraintId rule) {
    return 1L << rule.row();
  }
}
