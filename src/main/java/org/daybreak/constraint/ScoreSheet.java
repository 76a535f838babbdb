package org.daybreak.constraint;

import java.util.List;
import org.daybreak.problem.ConstraintId;
import org.daybreak.problem.Score;
import org.daybreak.roster.Roster;

/**
 * What a roster is worth: the three levels, and every constraint's part in them.
 *
 * @param lines one for each constraint, in the order of the table
 */
public record ScoreSheet(Score score, List<ScoreLine> lines) {
  public ScoreSheet {
    lines = List.copyOf(lines);
  }

  /** Scores any well-formed roster, whatever it breaks, by the constraint streams. */
  public static ScoreSheet of(Roster roster) {
    return RosterAnalysis.measure(roster);
  }

  /** The line of one constraint. */
  public ScoreLine line(ConstraintId constraint) {
    return lines.get(constraint.row());
  }
}
