package org.daybreak.solve.move;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.daybreak.solve.state.SearchState;
import org.daybreak.table.Candidates;
import org.daybreak.table.Grid;

/**
 * For every volunteer the candidates that promise most: those of least reduced cost, which is the
 * cost of the pair less what the places of its duty are worth at some prices.
 */
public final class Shortlists {
  private final int length;
  private final int[][] lists;

  /**
   * Empty lists.
   *
   * @param length most candidates of one volunteer
   */
  public Shortlists(int volunteers, int length) {
    this.length = length;
    this.lists = new int[volunteers][0];
  }

  /** Lists the most promising candidates at these prices. */
  public void renew(SearchState state, Prices prices) {
    Candidates candidates = state.candidates();
    Grid grid = state.grid();
    double[] dutyWorth = new double[grid.dutyCount()];
    double[] leadWorth = new double[grid.dutyCount()];
    for (int duty = 0; duty < dutyWorth.length; duty++) {
      dutyWorth[duty] = prices.ofPlaces(duty);
      leadWorth[duty] = prices.ofLead(duty);
    }
    IntStream.of(state.movable())
        .parallel()
        .forEach(
            volunteer ->
                lists[volunteer] =
                    shortlist(
                        candidates, volunteer, state.isLead(volunteer), dutyWorth, leadWorth));
  }

  private int[] shortlist(
      Candidates candidates, int volunteer, boolean lead, double[] dutyWorth, double[] leadWorth) {
    int count = candidates.count(volunteer);
    if (count <= length) {
      return new int[0];
    }
    double[] reduced = new double[count];
    for (int candidate = 0; candidate < count; candidate++) {
      int duty = candidates.duty(volunteer, candidate);
      reduced[candidate] =
          candidates.cost(volunteer, candidate) - dutyWorth[duty] - (lead ? leadWorth[duty] : 0);
    }
    double[] sorted = reduced.clone();
    Arrays.sort(sorted);
    double limit = sorted[length - 1];
    return IntStream.range(0, count)
        .filter(candidate -> reduced[candidate] <= limit)
        .limit(length)
        .toArray();
  }

  int count(int volunteer) {
    return lists[volunteer].length;
  }

  int candidate(int volunteer, int position) {
    return lists[volunteer][position];
  }
}
