package org.daybreak.table;

import java.util.Arrays;

/**
 * For every volunteer the duties that a search may give, each with its cost, in the order of the
 * duties' numbers. Each is eligible alone. Immutable.
 */
public final class Candidates {
  private final int[][] duties;
  private final long[][] costs;
  private final int[][] ranked;
  private final int[][] volunteersOfDuty;

  private Candidates(int[][] duties, long[][] costs, int[][] ranked, Grid grid) {
    this.duties = duties;
    this.costs = costs;
    this.ranked = ranked;
    this.volunteersOfDuty = volunteersOfDuty(grid, duties, ranked);
  }

  /**
   * The candidates given: one row for each volunteer.
   *
   * @param rows the most promising first; put in order here
   */
  public static Candidates of(Grid grid, DutyRow[] rows) {
    int[][] duties = new int[rows.length][];
    long[][] costs = new long[rows.length][];
    int[][] ranked = new int[rows.length][];
    for (int volunteer = 0; volunteer < rows.length; volunteer++) {
      int[] byPromise = rows[volunteer].duties();
      rows[volunteer].sort();
      int[] byNumber = rows[volunteer].duties();
      ranked[volunteer] =
          Arrays.stream(byPromise).map(duty -> Arrays.binarySearch(byNumber, duty)).toArray();
      duties[volunteer] = rows[volunteer].duties();
      costs[volunteer] = rows[volunteer].costs();
    }
    return new Candidates(duties, costs, ranked, grid);
  }

  /** By duty: who has it listed, those first for whom it promises most. */
  private static int[][] volunteersOfDuty(Grid grid, int[][] duties, int[][] ranked) {
    int[] sizes = new int[grid.dutyCount()];
    int longest = 0;
    for (int[] row : duties) {
      longest = Math.max(longest, row.length);
      for (int duty : row) {
        sizes[duty]++;
      }
    }
    int[][] volunteers = new int[sizes.length][];
    Arrays.setAll(volunteers, duty -> new int[sizes[duty]]);
    Arrays.fill(sizes, 0);
    for (int rank = 0; rank < longest; rank++) {
      for (int volunteer = 0; volunteer < duties.length; volunteer++) {
        if (rank < duties[volunteer].length) {
          int duty = duties[volunteer][ranked[volunteer][rank]];
          volunteers[duty][sizes[duty]++] = volunteer;
        }
      }
    }
    return volunteers;
  }

  /** Everybody with the duty listed, those first for whom it promises most. Not to be changed. */
  public int[] volunteersOfDuty(int duty) {
    return volunteersOfDuty[duty];
  }

  /** How many duties are listed for the volunteer. */
  public int count(int volunteer) {
    return duties[volunteer].length;
  }

  public int duty(int volunteer, int candidate) {
    return duties[volunteer][candidate];
  }

  /** Soft cost of the volunteer on the candidate's duty. */
  public long cost(int volunteer, int candidate) {
    return costs[volunteer][candidate];
  }

  /** The candidate with this duty; below 0 when it is not listed. */
  public int find(int volunteer, int duty) {
    return Arrays.binarySearch(duties[volunteer], duty);
  }

  /** The candidate of a rank: 0 promises most. */
  public int ranked(int volunteer, int rank) {
    return ranked[volunteer][rank];
  }

  /** The first candidate whose duty has this number or a later one; else the count. */
  public int firstFrom(int volunteer, int duty) {
    int found = find(volunteer, duty);
    return found >= 0 ? found : -found - 1;
  }
}
