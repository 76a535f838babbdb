package org.daybreak.solve.move;

import static org.daybreak.solve.move.Draw.NONE;
import static org.daybreak.solve.state.SearchState.HOME;

import org.daybreak.solve.state.HeatBath;
import org.daybreak.solve.state.SearchState;
import org.daybreak.table.Grid;

/**
 * A team that is spread over areas leaves one of them, where few of it are: each takes a duty
 * elsewhere as if every place could be had at its price, and who had that place chooses anew.
 */
final class WithdrawMove implements Move {
  /** Most members who leave together: with eight, a try took longer than it was worth. */
  private static final int MOST_MEMBERS = 4;

  private final SearchState state;
  private final Grid grid;
  private final Draw draw;
  private final Mates mates;
  private final PricedPlaces places;
  private final int[] leaving = new int[MOST_MEMBERS];
  private final Displaced displaced;
  private int size;

  WithdrawMove(SearchState state, Draw draw, HeatBath bath, Mates mates, PricedPlaces places) {
    this.state = state;
    this.grid = state.grid();
    this.draw = draw;
    this.mates = mates;
    this.places = places;
    this.displaced = new Displaced(bath, MOST_MEMBERS);
  }

  @Override
  public boolean propose(Trial trial) {
    int volunteer = draw.volunteer();
    int duty = state.duty(volunteer);
    if (duty == HOME || !leave(mates.members(mates.teamOf(volunteer)), grid.area(duty))) {
      return false;
    }
    for (int position = 0; position < size; position++) {
      trial.move(leaving[position], HOME);
    }
    return settle(trial, grid.area(duty));
  }

  /** Lists the members in the area, if they are not too many and others are elsewhere. */
  private boolean leave(int[] members, int area) {
    size = 0;
    boolean isSpread = false;
    for (int member : members) {
      int duty = state.duty(member);
      if (duty != HOME && grid.area(duty) != area) {
        isSpread = true;
      } else if (duty != HOME) {
        if (size == MOST_MEMBERS || !state.isMovable(member)) {
          return false;
        }
        leaving[size++] = member;
      }
    }
    return isSpread;
  }

  private boolean settle(Trial trial, int area) {
    displaced.clear();
    for (int left = size; left > 0; left--) {
      int member = draw(left);
      int chosen = places.drawOutside(area, member);
      if (chosen == HOME) {
        continue;
      }
      int duty = state.candidates().duty(member, chosen);
      int other = places.isWorthItsPrice(duty) ? NONE : draw.occupant(duty, member);
      if (other != NONE && !isLeaving(other)) {
        trial.leave(other);
        displaced.add(other);
      }
      if (!trial.move(member, chosen)) {
        return false;
      }
    }
    return displaced.chooseAnew(trial);
  }

  /** One of the first so many who leave; it changes places with the last of them. */
  private int draw(int among) {
    int position = draw.number(among);
    int member = leaving[position];
    leaving[position] = leaving[among - 1];
    leaving[among - 1] = member;
    return member;
  }

  private boolean isLeaving(int volunteer) {
    for (int position = 0; position < size; position++) {
      if (leaving[position] == volunteer) {
        return true;
      }
    }
    return false;
  }
}
