package org.daybreak.day.standby;

import java.util.List;
import org.daybreak.problem.Profile;
import org.daybreak.roster.Roster;

/**
 * A roster with its stand-bys.
 *
 * @param roster its problem has the stand-bys, in call order
 * @param released people who had a place above the minimum and now stand by instead
 * @param expectedBefore shortage that absences are expected to cause without stand-bys,
 *     person-minutes times priority
 * @param expectedAfter likewise with them
 */
public record StandbyPlan(
    Roster roster, List<Profile> released, double expectedBefore, double expectedAfter) {
  public StandbyPlan {
    released = List.copyOf(released);
  }
}
