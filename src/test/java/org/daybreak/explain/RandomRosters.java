package org.daybreak.explain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.daybreak.problem.Duty;
import org.daybreak.problem.Problem;
import org.daybreak.problem.Profile;
import org.daybreak.problem.Site;
import org.daybreak.roster.Roster;

/** Further rosters of a problem, by seed. */
public final class RandomRosters {
  private RandomRosters() {}

  /** The roster with about a third of its volunteers on another duty, whatever that breaks. */
  public static Roster changed(Roster roster, long seed) {
    Random random = new Random(seed);
    Map<Profile, Duty> duties = new LinkedHashMap<>(roster.duties());
    for (Profile profile : roster.problem().profiles()) {
      if (random.nextInt(3) == 0) {
        if (random.nextInt(3) == 0) {
          duties.remove(profile);
        } else {
          duties.put(profile, duty(roster.problem(), random));
        }
      }
    }
    return Roster.of(roster.measures(), duties);
  }

  /** Any duty at all. */
  public static Duty duty(Problem problem, Random random) {
    Site site = problem.sites().get(random.nextInt(problem.sites().size()));
    List<Duty> duties = site.duties(problem.roles());
    return duties.get(random.nextInt(duties.size()));
  }
}
