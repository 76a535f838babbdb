package org.daybreak.constraint;

import static org.daybreak.constraint.VolunteerStreams.one;
import static org.daybreak.problem.ConstraintId.*;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.bi.BiConstraintStream;
import org.daybreak.problem.ConstraintId;
import org.daybreak.problem.Site;
import org.daybreak.roster.Volunteer;

/**
 * What counts the people of a site, by slot and role. All six share one count of each site. Source
 * of each: the constraint table.
 */
final class StaffingConstraints {
  private StaffingConstraints() {}

  static Constraint[] all(ConstraintFactory factory) {
    return new Constraint[] {
      siteCapacity(factory),
      roleMaximum(factory),
      minimumStaffing(factory),
      missingLead(factory),
      targetStaffing(factory),
      overstaffing(factory)
    };
  }

  /** Hard. Unit: people above the capacity, summed over slots. */
  static Constraint siteCapacity(ConstraintFactory factory) {
    return counted(factory, SITE_CAPACITY);
  }

  /** Hard. Unit: people above the maximum, summed over slots and roles. */
  static Constraint roleMaximum(ConstraintFactory factory) {
    return counted(factory, ROLE_MAXIMUM);
  }

  /** Medium. Unit: minutes of people missing to the minimum, times the site's priority. */
  static Constraint minimumStaffing(ConstraintFactory factory) {
    return counted(factory, MINIMUM_STAFFING);
  }

  /** Medium. Unit: minutes of leads missing, times the site's priority. */
  static Constraint missingLead(ConstraintFactory factory) {
    return counted(factory, MISSING_LEAD);
  }

  /** Soft. Unit: minutes of people missing from minimum to target, times the site's priority. */
  static Constraint targetStaffing(ConstraintFactory factory) {
    return counted(factory, TARGET_STAFFING);
  }

  /** Soft. Unit: minutes of people above the target. */
  static Constraint overstaffing(ConstraintFactory factory) {
    return counted(factory, OVERSTAFFING);
  }

  private static Constraint counted(ConstraintFactory factory, ConstraintId constraint) {
    return headcounts(factory)
        .filter((site, headcount) -> headcount.measure(constraint) > 0)
        .penalizeLong(one(constraint.level()), (site, headcount) -> headcount.measure(constraint))
        .justifyWith((site, headcount, score) -> Justification.of(constraint, headcount))
        .asConstraint(constraint.id());
  }

  private static BiConstraintStream<Site, Headcount> headcounts(ConstraintFactory factory) {
    return factory
        .forEach(Volunteer.class)
        .groupBy(Volunteer::site, HeadcountCollector.INSTANCE)
        .complement(Site.class, Headcount::new);
  }
}
