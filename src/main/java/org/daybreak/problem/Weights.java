package org.daybreak.problem;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The weight in force for every constraint: what the file states, else the default. */
public record Weights(Map<ConstraintId, Integer> stated) {
  /** The largest weight a file may state. */
  public static final int MAX_WEIGHT = 1_000_000;

  /** All constraints at their default weight. */
  public static final Weights DEFAULT = new Weights(Map.of());

  /** All constraints at weight 1, so that a penalty is its measure. */
  public static final Weights ONES =
      new Weights(
          Arrays.stream(ConstraintId.values()).collect(Collectors.toMap(it -> it, it -> 1)));

  public Weights {
    EnumMap<ConstraintId, Integer> copy = new EnumMap<>(ConstraintId.class);
    copy.putAll(stated);
    stated = Collections.unmodifiableMap(copy);
  }

  /** Penalty per unit of measure, 0 to {@link #MAX_WEIGHT}; 0 switches the constraint off. */
  public int of(ConstraintId constraint) {
    @Nullable Integer weight = stated.get(constraint);
    return weight == null ? constraint.defaultWeight() : weight;
  }

  /** Whether the constraint costs or forbids anything. */
  public boolean isOn(ConstraintId constraint) {
    return of(constraint) > 0;
  }
}
