package org.daybreak.constraint;

import ai.timefold.solver.core.api.score.stream.ConstraintJustification;
import java.util.List;
import org.daybreak.problem.ConstraintId;
import org.daybreak.roster.Volunteer;

/**
 * Why a constraint counts something: one match of its stream.
 *
 * @param findings the instances that the match is made of; their measures add up to its own
 */
public record Justification(ConstraintId constraint, List<Finding> findings)
    implements ConstraintJustification {
  public Justification {
    findings = List.copyOf(findings);
  }

  static Justification of(ConstraintId constraint, Volunteer volunteer) {
    return of(constraint, Finding.of(volunteer, volunteer.measure(constraint)));
  }

  static Justification of(ConstraintId constraint, Finding finding) {
    return new Justification(constraint, List.of(finding));
  }

  static Justification of(ConstraintId constraint, Headcount headcount) {
    return new Justification(constraint, headcount.findings(constraint));
  }

  /** In the constraint's unit. */
  public long measure() {
    return findings.stream().mapToLong(Finding::measure).sum();
  }
}
