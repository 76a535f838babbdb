package org.daybreak.solve;

import java.util.ArrayList;
import java.util.List;
import org.daybreak.constraint.ScoreLine;
import org.daybreak.constraint.ScoreSheet;
import org.daybreak.measure.Measures;
import org.daybreak.problem.Score;
import org.daybreak.roster.Roster;
import org.daybreak.roster.Volunteer;
import org.daybreak.solve.search.Annealing;
import org.daybreak.solve.state.SearchState;
import org.daybreak.table.Candidates;
import org.daybreak.table.PairCosts;

/** Finds out in which constraint the search and the constraint streams differ. */
final class Disagreement {
  private Disagreement() {}

  /** What differs in the best roster of a search, which is over now. */
  static String describe(Annealing search, Roster roster, Score best, Score judged) {
    search.restoreBest();
    SearchState state = search.state();
    List<String> differences = new ArrayList<>();
    ScoreSheet sheet = ScoreSheet.of(roster);
    state
        .jointCosts()
        .forEach(
            (constraint, cost) -> {
              ScoreLine line = sheet.line(constraint);
              if (line.impact() != -cost) {
                differences.add(
                    "%s: search (%d), streams (%d)"
                        .formatted(constraint.id(), -cost, line.impact()));
              }
            });
    describeVolunteers(state, roster, differences);
    return "The search gives its roster the score (%s), the constraint streams (%s). Differing: %s."
        .formatted(best, judged, differences);
  }

  private static void describeVolunteers(
      SearchState state, Roster roster, List<String> differences) {
    Measures measures = roster.measures();
    PairCosts pairCosts = new PairCosts(measures);
    Candidates candidates = state.candidates();
    for (Volunteer volunteer : roster.getVolunteers()) {
      int index = volunteer.profile().index();
      int candidate = state.candidate(index);
      if (candidate == SearchState.HOME) {
        continue;
      }
      long listed = candidates.cost(index, candidate);
      long measured = pairCosts.soft(volunteer.profile(), volunteer.getDuty());
      if (listed != measured) {
        differences.add(
            "soft cost of %s: search (%d), measures (%d)"
                .formatted(volunteer.assessment(), listed, measured));
      }
    }
  }
}
