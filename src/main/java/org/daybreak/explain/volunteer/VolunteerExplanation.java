package org.daybreak.explain.volunteer;

import java.util.List;
import org.daybreak.constraint.ScoreSheet;
import org.daybreak.explain.Change;
import org.daybreak.explain.ScoreDelta;
import org.daybreak.measure.Assessment;
import org.daybreak.problem.Problem;
import org.daybreak.problem.Profile;
import org.jspecify.annotations.Nullable;

/**
 * Why a volunteer has a duty, or none.
 *
 * @param sheet what the roster is worth
 * @param current what the volunteer does
 * @param pinned whether the planner decided so; there are no alternatives then
 * @param worth what the duty does for the roster against staying at home, everybody else staying;
 *     no change for somebody at home
 * @param alternatives the best ones that break no rule, best first
 * @param options every duty at the site that the volunteer might have expected to be at; empty when
 *     none was asked for
 * @param bestOption the best of them that is free, with all that it does; null when none is, or it
 *     is the volunteer's own
 * @param homeReason null for somebody on a duty
 */
public record VolunteerExplanation(
    Problem problem,
    ScoreSheet sheet,
    Assessment current,
    boolean pinned,
    ScoreDelta worth,
    List<Change> alternatives,
    List<DutyOption> options,
    @Nullable Change bestOption,
    @Nullable HomeReason homeReason) {
  public VolunteerExplanation {
    alternatives = List.copyOf(alternatives);
    options = List.copyOf(options);
  }

  public Profile profile() {
    return current.profile();
  }
}
