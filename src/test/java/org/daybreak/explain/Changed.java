package org.daybreak.explain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.daybreak.problem.Duty;
import org.daybreak.problem.Profile;
import org.daybreak.roster.Roster;

/** Changes made in earnest, to hold against what was said of them. */
public final class Changed {
  private Changed() {}

  /** The roster after the steps. None of them may move somebody pinned. */
  public static Roster roster(Roster roster, List<Reassignment> steps) {
    Map<Profile, Duty> duties = new LinkedHashMap<>(roster.duties());
    for (Reassignment step : steps) {
      Duty duty = step.after().duty();
      duties.remove(step.profile());
      if (duty != null) {
        duties.put(step.profile(), duty);
      }
    }
    return Roster.of(roster.measures(), duties);
  }
}
