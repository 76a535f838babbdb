package org.daybreak.table;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * For every volunteer the duties that a search may give, each with its cost, in the order of the
 * duties' numbers. Each is eligible alone. Immutable.
 */
public final class Candidates {
  private final Row[] rows;
  private final int[][] volunteersOfDuty;

  private Candidates(Row[] rows, Grid grid) {
    this.rows = rows;
    this.volunteersOfDuty = volunteersOfDuty(grid, rows);
  }

  /** One volunteer's candidates, by position. The arrays are not to be changed. */
  public static final class Row {
    /** How many numbers {@link #places} has for each duty. */
    public static final int STRIDE = 3;

    private final int[] duties;
    private final long[] costs;
    private final int[] ranked;
    private final int[] places;

    private Row(Grid grid, DutyRow found) {
      int[] byPromise = found.duties();
      found.sort();
      this.duties = found.duties();
      this.costs = found.costs();
      this.ranked =
          Arrays.stream(byPromise).map(duty -> Arrays.binarySearch(duties, duty)).toArray();
      this.places = places(grid, duties);
    }

    private Row(Grid grid, Row row, IntPredicate isKept) {
      int[] kept =
          IntStream.range(0, row.duties.length)
              .filter(position -> isKept.test(row.duties[position]))
              .toArray();
      int[] placeOf = new int[row.duties.length];
      Arrays.fill(placeOf, -1);
      for (int place = 0; place < kept.length; place++) {
        placeOf[kept[place]] = place;
      }
      this.duties = Arrays.stream(kept).map(position -> row.duties[position]).toArray();
      this.costs = Arrays.stream(kept).mapToLong(position -> row.costs[position]).toArray();
      this.ranked =
          Arrays.stream(row.ranked)
              .map(position -> placeOf[position])
              .filter(place -> place >= 0)
              .toArray();
      this.places = places(grid, duties);
    }

    /** Numbers of the duties, ascending. */
    public int[] duties() {
      return duties;
    }

    /** Soft cost of the volunteer on each duty. */
    public long[] costs() {
      return costs;
    }

    /**
     * For each duty where its cells begin in {@link Grid#sums}, where they end there, and its site:
     * at {@link #STRIDE} times the position, and the two after.
     */
    public int[] places() {
      return places;
    }

    private static int[] places(Grid grid, int[] duties) {
      return Arrays.stream(duties)
          .flatMap(
              duty ->
                  IntStream.of(
                      grid.firstSum(duty), grid.firstSum(duty) + grid.slots(duty), grid.site(duty)))
          .toArray();
    }
  }

  /**
   * The candidates given: one row for each volunteer.
   *
   * @param found the most promising first; put in order here
   */
  public static Candidates of(Grid grid, DutyRow[] found) {
    Row[] rows = new Row[found.length];
    Arrays.setAll(rows, volunteer -> new Row(grid, found[volunteer]));
    return new Candidates(rows, grid);
  }

  /**
   * A part of these.
   *
   * @param isKept whose candidates are kept; the others have none
   * @param isDutyKept by number: which of their duties are kept
   */
  public Candidates part(Grid grid, IntPredicate isKept, IntPredicate isDutyKept) {
    Row[] kept = new Row[rows.length];
    Arrays.setAll(
        kept,
        volunteer ->
            new Row(grid, rows[volunteer], isKept.test(volunteer) ? isDutyKept : duty -> false));
    return new Candidates(kept, grid);
  }

  /** By duty: who has it listed, those first for whom it promises most. */
  private static int[][] volunteersOfDuty(Grid grid, Row[] rows) {
    int[] sizes = new int[grid.dutyCount()];
    int longest = 0;
    for (Row row : rows) {
      longest = Math.max(longest, row.duties.length);
      for (int duty : row.duties) {
        sizes[duty]++;
      }
    }
    int[][] volunteers = new int[sizes.length][];
    Arrays.setAll(volunteers, duty -> new int[sizes[duty]]);
    Arrays.fill(sizes, 0);
    for (int rank = 0; rank < longest; rank++) {
      for (int volunteer = 0; volunteer < rows.length; volunteer++) {
        Row row = rows[volunteer];
        if (rank < row.duties.length) {
          int duty = row.duties[row.ranked[rank]];
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

  /** All of the volunteer's candidates. */
  public Row row(int volunteer) {
    return rows[volunteer];
  }

  /** How many duties are listed for the volunteer. */
  public int count(int volunteer) {
    return rows[volunteer].duties.length;
  }

  public int duty(int volunteer, int candidate) {
    return rows[volunteer].duties[candidate];
  }

  /** Soft cost of the volunteer on the candidate's duty. */
  public long cost(int volunteer, int candidate) {
    return rows[volunteer].costs[candidate];
  }

  /** The candidate with this duty; below 0 when it is not listed. */
  public int find(int volunteer, int duty) {
    return Arrays.binarySearch(rows[volunteer].duties, duty);
  }

  /** The candidate of a rank: 0 promises most. */
  public int ranked(int volunteer, int rank) {
    return rows[volunteer].ranked[rank];
  }

  /** The first candidate whose duty has this number or a later one; else the count. */
  public int firstFrom(int volunteer, int duty) {
    int found = find(volunteer, duty);
    return found >= 0 ? found : -found - 1;
  }
}
