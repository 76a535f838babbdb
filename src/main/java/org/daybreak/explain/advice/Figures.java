package org.daybreak.explain.advice;

import org.daybreak.constraint.ScoreSheet;
import org.daybreak.problem.Score;
import org.daybreak.roster.Coverage;
import org.daybreak.roster.Roster;

/**
 * What a roster comes to.
 *
 * @param called people on a duty
 * @param shortPlaces people missing to the minimum
 * @param emptyPlaces people missing to the target, the short places included
 * @param missingLeads over site and slot
 */
public record Figures(
    Score score, int called, long shortPlaces, long emptyPlaces, long missingLeads) {
  static Figures of(Roster roster) {
    Coverage coverage = Coverage.of(roster);
    return new Figures(
        ScoreSheet.of(roster).score(),
        roster.duties().size(),
        coverage.shortPlaces(),
        coverage.emptyPlaces(),
        coverage.missingLeads());
  }

  /** Whether anybody is missing anywhere. */
  public boolean isWanting() {
    return emptyPlaces > 0 || missingLeads > 0;
  }
}
