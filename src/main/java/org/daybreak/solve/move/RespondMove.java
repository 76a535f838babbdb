package org.daybreak.solve.move;

import static org.daybreak.solve.state.SearchState.HOME;

import org.daybreak.solve.state.HeatBath;
import org.daybreak.solve.state.SearchState;

/**
 * Lets one volunteer choose anew among all duties and home: another site, a longer or shorter duty,
 * the side of a team-mate.
 */
final class RespondMove implements Move {
  private final SearchState state;
  private final Draw draw;
  private final HeatBath bath;

  RespondMove(SearchState state, Draw draw, HeatBath bath) {
    this.state = state;
    this.draw = draw;
    this.bath = bath;
  }

  @Override
  public boolean propose(Trial trial) {
    int volunteer = draw.volunteer();
    int before = state.candidate(volunteer);
    if (before != HOME && !trial.move(volunteer, HOME)) {
      return false;
    }
    int chosen = bath.draw(volunteer);
    trial.weighed();
    return chosen != before && (chosen == HOME || trial.move(volunteer, chosen));
  }
}
