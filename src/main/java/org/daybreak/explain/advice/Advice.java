package org.daybreak.explain.advice;

import java.util.List;
import org.daybreak.problem.Problem;

/**
 * What would make a roster better. Each proposal was checked by solving again from the roster, and
 * is to be held against the roster solved again as it is.
 *
 * @param roster as it is
 * @param again solved again as it is, as long as each proposal
 * @param volunteers the further volunteers that help most, best first
 * @param rules the looser rules that help most, best first
 */
public record Advice(
    Problem problem,
    Figures roster,
    Figures again,
    List<VolunteerAdvice> volunteers,
    List<RuleAdvice> rules) {
  public Advice {
    volunteers = List.copyOf(volunteers);
    rules = List.copyOf(rules);
  }
}
