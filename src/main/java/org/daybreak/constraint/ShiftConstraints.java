package org.daybreak.constraint;

import static org.daybreak.constraint.VolunteerStreams.onDuty;
import static org.daybreak.problem.ConstraintId.*;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;

/** The rules on one volunteer's shift. Source of each: the constraint table. */
final class ShiftConstraints {
  private ShiftConstraints() {}

  static Constraint[] all(ConstraintFactory factory) {
    return new Constraint[] {
      requiredSkill(factory),
      availability(factory),
      restriction(factory),
      excludedSite(factory),
      shiftTooLong(factory),
      shiftTooShort(factory),
      ppeTooLong(factory),
      rest(factory),
      consecutiveDays(factory),
      travelTooLong(factory)
    };
  }

  /** Hard. Unit: distinct skills of the role that the volunteer lacks. */
  static Constraint requiredSkill(ConstraintFactory factory) {
    return onDuty(factory, REQUIRED_SKILL);
  }

  /** Hard. Unit: minutes of the shift outside the union of the availability windows. */
  static Constraint availability(ConstraintFactory factory) {
    return onDuty(factory, AVAILABILITY);
  }

  /** Hard. Unit: distinct restrictions among the role's tags, pre-dawn counting as a tag. */
  static Constraint restriction(ConstraintFactory factory) {
    return onDuty(factory, RESTRICTION);
  }

  /** Hard. Unit: volunteers at a site they must not be sent to. */
  static Constraint excludedSite(ConstraintFactory factory) {
    return onDuty(factory, EXCLUDED_SITE);
  }

  /** Hard. Unit: minutes above the lesser of the rule's and the volunteer's longest shift. */
  static Constraint shiftTooLong(ConstraintFactory factory) {
    return onDuty(factory, SHIFT_TOO_LONG);
  }

  /** Hard. Unit: minutes below the rule's shortest shift. */
  static Constraint shiftTooShort(ConstraintFactory factory) {
    return onDuty(factory, SHIFT_TOO_SHORT);
  }

  /**
   * Hard. Unit: minutes in a protective suit above the rule's longest. The default of 240 is the
   * national limit for wearing a mask of those occupationally exposed.
   */
  static Constraint ppeTooLong(ConstraintFactory factory) {
    return onDuty(factory, PPE_TOO_LONG);
  }

  /**
   * Hard. Unit: minutes of rest missing between the last shift's end and the arrival. The default
   * of 660 is the daily rest of Directive 2003/88/EC, article 3.
   */
  static Constraint rest(ConstraintFactory factory) {
    return onDuty(factory, REST);
  }

  /** Hard. Unit: volunteers on a duty for whom a day off is due. */
  static Constraint consecutiveDays(ConstraintFactory factory) {
    return onDuty(factory, CONSECUTIVE_DAYS);
  }

  /** Hard. Unit: travel minutes, one way, above the rule's longest. */
  static Constraint travelTooLong(ConstraintFactory factory) {
    return onDuty(factory, TRAVEL_TOO_LONG);
  }
}
