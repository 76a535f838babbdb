package org.daybreak.solve;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.daybreak.measure.Measures;
import org.daybreak.problem.Duty;
import org.daybreak.problem.Profile;
import org.daybreak.roster.Roster;
import org.daybreak.roster.Volunteer;
import org.daybreak.solve.state.FixedDuties;
import org.daybreak.solve.state.KeptDuties;
import org.daybreak.solve.state.SearchState;
import org.daybreak.table.Grid;

/** What a search begins with: a roster whose hard penalty is that of the pins alone. */
final class StartingRoster {
  private final Grid grid;
  private final FixedDuties fixed;
  private final int[] duties;
  private final Roster roster;

  private StartingRoster(Grid grid, FixedDuties fixed, int[] duties, Roster roster) {
    this.grid = grid;
    this.fixed = fixed;
    this.duties = duties;
    this.roster = roster;
  }

  /** The roster given, without the duties that are not pinned and break a rule. */
  static StartingRoster of(Roster given) {
    Measures measures = given.measures();
    Grid grid = new Grid(given.problem());
    FixedDuties fixed = new FixedDuties(grid, measures);
    List<Duty> held = new ArrayList<>();
    given.getVolunteers().forEach(volunteer -> held.add(volunteer.getDuty()));
    int[] kept = KeptDuties.of(grid, measures, fixed, held);
    Map<Profile, Duty> duties = new LinkedHashMap<>();
    for (Volunteer volunteer : given.getVolunteers()) {
      Duty duty = volunteer.getDuty();
      if (duty != null && kept[volunteer.profile().index()] != SearchState.HOME) {
        duties.put(volunteer.profile(), duty);
      }
    }
    return new StartingRoster(grid, fixed, kept, Roster.of(measures, duties));
  }

  Grid grid() {
    return grid;
  }

  FixedDuties fixed() {
    return fixed;
  }

  /** By profile index: the number of the duty, or {@link SearchState#HOME}. */
  int[] duties() {
    return duties.clone();
  }

  Roster roster() {
    return roster;
  }

  Measures measures() {
    return roster.measures();
  }

  /** Whether anybody who may be moved has a duty already. */
  boolean isBegun() {
    return roster.getVolunteers().stream()
        .anyMatch(volunteer -> !volunteer.isPinned() && volunteer.getDuty() != null);
  }
}
