package org.daybreak.solve.state;

import java.util.Arrays;
import org.daybreak.table.Grid;

/** Who may be moved and is on a duty, by site and role. */
public final class Occupants {
  private final Grid grid;
  private final int[][] members;
  private final int[] sizes;
  private final int[] positions;

  Occupants(Grid grid, int volunteers) {
    this.grid = grid;
    this.members = new int[grid.siteCount() * grid.roleCount()][4];
    this.sizes = new int[members.length];
    this.positions = new int[volunteers];
  }

  void add(int volunteer, int duty) {
    int list = list(duty);
    if (sizes[list] == members[list].length) {
      members[list] = Arrays.copyOf(members[list], 2 * sizes[list]);
    }
    positions[volunteer] = sizes[list];
    members[list][sizes[list]++] = volunteer;
  }

  void remove(int volunteer, int duty) {
    int list = list(duty);
    int last = members[list][--sizes[list]];
    members[list][positions[volunteer]] = last;
    positions[last] = positions[volunteer];
  }

  /** How many hold this duty's role at its site, in any slots. */
  public int count(int duty) {
    return sizes[list(duty)];
  }

  /** One of them, by position from 0 to count − 1; any change may move it. */
  public int get(int duty, int position) {
    return members[list(duty)][position];
  }

  private int list(int duty) {
    return grid.site(duty) * grid.roleCount() + grid.role(duty);
  }
}
