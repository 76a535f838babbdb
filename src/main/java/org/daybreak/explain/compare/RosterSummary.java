package org.daybreak.explain.compare;

import org.daybreak.constraint.ScoreSheet;
import org.daybreak.problem.Problem;
import org.daybreak.roster.Coverage;
import org.daybreak.roster.Roster;

/**
 * What one roster is worth.
 *
 * @param sheet of the constraint streams
 * @param called people on a duty
 * @param shortPlaces people missing to the minimum, over site, slot and role
 * @param emptyPlaces people missing to the target, the short places included
 * @param missingLeads over site and slot
 */
public record RosterSummary(
    Problem problem,
    ScoreSheet sheet,
    int called,
    long shortPlaces,
    long emptyPlaces,
    long missingLeads) {
  static RosterSummary of(Roster roster) {
    Coverage coverage = Coverage.of(roster);
    return new RosterSummary(
        roster.problem(),
        ScoreSheet.of(roster),
        roster.duties().size(),
        coverage.shortPlaces(),
        coverage.emptyPlaces(),
        coverage.missingLeads());
  }
}
