package org.daybreak.problem;

/**
 * How many people one role needs in one slot: {@code min} ≤ {@code target} ≤ {@code max}.
 *
 * @param max {@link #UNBOUNDED} where the file states none
 */
public record Demand(Role role, int min, int target, int max) {
  /** The maximum of a demand that states none. */
  public static final int UNBOUNDED = Integer.MAX_VALUE;

  public Demand {
    if (min < 0 || min > target || target > max) {
      throw new IllegalArgumentException(
          "The demand for role (%s) has min (%d), target (%d), max (%d), not 0 ≤ min ≤ target ≤ max."
              .formatted(role.id(), min, target, max));
    }
  }

  /** The demand of a role that a slot has no entry for: nobody. */
  static Demand none(Role role) {
    return new Demand(role, 0, 0, 0);
  }
}
