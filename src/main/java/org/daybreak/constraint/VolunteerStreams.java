package org.daybreak.constraint;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.uni.UniConstraintStream;
import org.daybreak.problem.ConstraintId;
import org.daybreak.problem.Level;
import org.daybreak.roster.Volunteer;

/** The one form of all constraints that look at one volunteer alone. */
final class VolunteerStreams {
  private VolunteerStreams() {}

  /** The constraint over everybody on a duty. */
  static Constraint onDuty(ConstraintFactory factory, ConstraintId constraint) {
    return counted(factory.forEach(Volunteer.class), constraint);
  }

  /** The constraint over everybody, those at home included. */
  static Constraint everybody(ConstraintFactory factory, ConstraintId constraint) {
    return counted(factory.forEachIncludingUnassigned(Volunteer.class), constraint);
  }

  /** One unit of the constraint's level. */
  static HardMediumSoftLongScore one(Level level) {
    return switch (level) {
      case HARD -> HardMediumSoftLongScore.ONE_HARD;
      case MEDIUM -> HardMediumSoftLongScore.ONE_MEDIUM;
      case SOFT -> HardMediumSoftLongScore.ONE_SOFT;
    };
  }

  private static Constraint counted(
      UniConstraintStream<Volunteer> volunteers, ConstraintId constraint) {
    UniConstraintStream<Volunteer> counting =
        volunteers.filter(volunteer -> volunteer.measure(constraint) > 0);
    return (constraint.isReward()
            ? counting.rewardLong(
                one(constraint.level()), volunteer -> volunteer.measure(constraint))
            : counting.penalizeLong(
                one(constraint.level()), volunteer -> volunteer.measure(constraint)))
        .justifyWith((volunteer, score) -> Justification.of(constraint, volunteer))
        .asConstraint(constraint.id());
  }
}
