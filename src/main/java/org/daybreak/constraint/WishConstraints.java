package org.daybreak.constraint;

import static org.daybreak.constraint.VolunteerStreams.everybody;
import static org.daybreak.constraint.VolunteerStreams.onDuty;
import static org.daybreak.problem.ConstraintId.*;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;

/** What makes a roster kind to each volunteer. Source of each: the constraint table. */
final class WishConstraints {
  private WishConstraints() {}

  static Constraint[] all(ConstraintFactory factory) {
    return new Constraint[] {
      travel(factory),
      workload(factory),
      preDawnBurden(factory),
      avoided(factory),
      preferred(factory),
      continuity(factory),
      turnedAway(factory),
      stability(factory)
    };
  }

  /** Soft. Unit: travel minutes, one way. */
  static Constraint travel(ConstraintFactory factory) {
    return onDuty(factory, TRAVEL);
  }

  /** Soft. Unit: squared hours that the shift adds to those worked before. */
  static Constraint workload(ConstraintFactory factory) {
    return onDuty(factory, WORKLOAD);
  }

  /** Soft. Unit: points, 2p + 1 for a pre-dawn duty after p earlier ones. */
  static Constraint preDawnBurden(ConstraintFactory factory) {
    return onDuty(factory, PRE_DAWN_BURDEN);
  }

  /** Soft. Unit: wishes; 1 for each of site, area and role that the volunteer avoids. */
  static Constraint avoided(ConstraintFactory factory) {
    return onDuty(factory, AVOIDED);
  }

  /** Soft, a reward. Unit: wishes; 1 for each of site, area and role that is preferred. */
  static Constraint preferred(ConstraintFactory factory) {
    return onDuty(factory, PREFERRED);
  }

  /** Soft. Unit: volunteers at another site than the last. */
  static Constraint continuity(ConstraintFactory factory) {
    return onDuty(factory, CONTINUITY);
  }

  /** Soft. Unit: earlier sign-ups in a row that were not called, of those left at home. */
  static Constraint turnedAway(ConstraintFactory factory) {
    return everybody(factory, TURNED_AWAY);
  }

  /** Soft. Unit: changes against what was published; twice for those who confirmed. */
  static Constraint stability(ConstraintFactory factory) {
    return everybody(factory, STABILITY);
  }
}
