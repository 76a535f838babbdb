package org.daybreak.constraint;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;
import java.util.Arrays;
import java.util.stream.Stream;

/** All constraints: the judge of every roster. */
public final class RosterConstraints implements ConstraintProvider {
  @Override
  public Constraint[] defineConstraints(ConstraintFactory factory) {
    return Stream.of(
            ShiftConstraints.all(factory),
            StaffingConstraints.all(factory),
            TeamConstraints.all(factory),
            WishConstraints.all(factory))
        .flatMap(Arrays::stream)
        .toArray(Constraint[]::new);
  }
}
