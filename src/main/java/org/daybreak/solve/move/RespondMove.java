package org.daybreak.solve.move;

import static org.daybreak.solve.state.SearchState.HOME;

import org.daybreak.solve.state.HeatBath;

/**
 * Lets one volunteer choose anew among all duties and home: another site, a longer or shorter duty,
 * the side of a team-mate.
 */
final class RespondMove implements Move {
  private final Draw draw;
  private final HeatBath bath;

  RespondMove(Draw draw, HeatBath bath) {
    this.draw = draw;
    this.bath = bath;
  }

  @Override
  public boolean propose(Trial trial) {
    int volunteer = draw.volunteer();
    int before = trial.leave(volunteer);
    int chosen = bath.draw(volunteer);
    trial.weighed();
    return chosen != before && (chosen == HOME || trial.move(volunteer, chosen));
  }
}
