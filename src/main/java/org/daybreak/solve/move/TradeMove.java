package org.daybreak.solve.move;

import static org.daybreak.solve.state.SearchState.HOME;

import org.daybreak.solve.state.HeatBath;
import org.daybreak.solve.state.IndexSet;
import org.daybreak.solve.state.SearchState;
import org.daybreak.table.Grid;

/**
 * Two teams that are both in the same two areas: the members of the one leave the first area, those
 * of the other the second, and all of them choose anew, so that each team may be spread over an
 * area less.
 */
final class TradeMove implements Move {
  /** Most members of one team who leave an area together. */
  private static final int MOST_MEMBERS = 8;

  private final SearchState state;
  private final Grid grid;
  private final Draw draw;
  private final HeatBath bath;
  private final Mates mates;
  private final int[] leaving = new int[2 * MOST_MEMBERS];
  private int size;

  TradeMove(SearchState state, Draw draw, HeatBath bath, Mates mates) {
    this.state = state;
    this.grid = state.grid();
    this.draw = draw;
    this.bath = bath;
    this.mates = mates;
  }

  @Override
  public boolean propose(Trial trial) {
    int volunteer = draw.volunteer();
    int team = mates.teamOf(volunteer);
    int[] members = mates.members(team);
    if (members.length == 0) {
      return false;
    }
    int from = state.duty(volunteer);
    int to = state.duty(members[draw.number(members.length)]);
    if (from == HOME || to == HOME || grid.area(from) == grid.area(to)) {
      return false;
    }
    size = 0;
    return leave(team, grid.area(from))
        && otherLeaves(team, grid.area(from), grid.area(to))
        && chooseAnew(trial);
  }

  /** The first team from a random one on that can leave the second area for the first. */
  private boolean otherLeaves(int team, int first, int second) {
    IndexSet teams = state.teamsIn(first);
    int start = draw.number(teams.size());
    for (int step = 0; step < teams.size(); step++) {
      int other = teams.get((start + step) % teams.size());
      int before = size;
      if (other != team && leave(other, second) && size > before) {
        return true;
      }
    }
    return false;
  }

  /** Lists the team's members in the area, if they are neither too many nor fixed. */
  private boolean leave(int team, int area) {
    int before = size;
    for (int member : mates.members(team)) {
      int duty = state.duty(member);
      if (duty != HOME && grid.area(duty) == area) {
        if (size - before == MOST_MEMBERS || !state.isMovable(member)) {
          size = before;
          return false;
        }
        leaving[size++] = member;
      }
    }
    return true;
  }

  private boolean chooseAnew(Trial trial) {
    for (int position = 0; position < size; position++) {
      trial.move(leaving[position], HOME);
    }
    while (size > 0) {
      int position = draw.number(size);
      int member = leaving[position];
      leaving[position] = leaving[--size];
      if (!trial.choose(member, bath)) {
        return false;
      }
    }
    return true;
  }
}
