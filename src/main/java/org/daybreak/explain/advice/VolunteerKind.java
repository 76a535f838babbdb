package org.daybreak.explain.advice;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.daybreak.problem.Area;
import org.daybreak.problem.History;
import org.daybreak.problem.Location;
import org.daybreak.problem.Profile;
import org.daybreak.problem.Role;
import org.daybreak.problem.Rules;
import org.daybreak.problem.TimeWindow;
import org.daybreak.problem.Transport;
import org.daybreak.problem.Wishes;
import org.jspecify.annotations.Nullable;

/**
 * A kind of volunteer whom the planner might look for.
 *
 * @param area where they live
 * @param home in the middle of the area's sites; null where none of these has a location
 * @param window when they are free
 * @param role whose skills they have
 * @param lead whether they can also lead
 */
public record VolunteerKind(
    Area area,
    @Nullable Location home,
    TimeWindow window,
    Role role,
    boolean lead,
    Transport transport) {

  /** A volunteer of this kind, new to everything and without wishes. */
  Profile profile(int index, String id, Rules rules) {
    Set<String> skills = new LinkedHashSet<>(role.skills());
    if (lead) {
      skills.add(rules.leadSkill());
    }
    return new Profile(
        index,
        id,
        id,
        null,
        null,
        null,
        skills,
        Set.of(),
        Set.of(),
        List.of(window),
        null,
        home,
        transport,
        Wishes.NONE,
        Wishes.NONE,
        History.NONE);
  }
}
