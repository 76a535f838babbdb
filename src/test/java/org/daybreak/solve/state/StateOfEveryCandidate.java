package org.daybreak.solve.state;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import org.daybreak.measure.Measures;
import org.daybreak.problem.Duty;
import org.daybreak.problem.Profile;
import org.daybreak.roster.Roster;
import org.daybreak.table.EveryCandidate;
import org.daybreak.table.Grid;

/** A search state that lists every eligible duty of everybody. */
public final class StateOfEveryCandidate {
  private StateOfEveryCandidate() {}

  /** The fixed volunteers on their duties, everybody else at home. */
  public static SearchState of(Roster roster) {
    Grid grid = new Grid(roster.problem());
    return new SearchState(
        grid, EveryCandidate.of(grid, roster.measures()), new FixedDuties(grid, roster.measures()));
  }

  /** Everybody on the duty that the roster gives, which must be eligible where it is not fixed. */
  public static SearchState asIn(Roster roster) {
    SearchState state = of(roster);
    roster
        .getVolunteers()
        .forEach(
            volunteer -> {
              int index = volunteer.profile().index();
              Duty duty = volunteer.getDuty();
              if (duty != null && state.isMovable(index)) {
                state.assign(index, state.candidates().find(index, state.grid().number(duty)));
              }
            });
    return state;
  }

  /**
   * The roster of a state or a search, for the constraint streams to judge.
   *
   * @param dutyOf by volunteer: the number of the duty, or {@link SearchState#HOME}
   */
  public static Roster roster(Measures measures, IntUnaryOperator dutyOf) {
    Grid grid = new Grid(measures.problem());
    Map<Profile, Duty> duties = new LinkedHashMap<>();
    for (Profile profile : measures.problem().profiles()) {
      int duty = dutyOf.applyAsInt(profile.index());
      if (duty != SearchState.HOME) {
        duties.put(profile, grid.duty(duty));
      }
    }
    return Roster.of(measures, duties);
  }
}
