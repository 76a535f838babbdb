package org.daybreak.table;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * For every volunteer the duties that a search may give, each with its cost, in the order of the
 * duties' numbers. Each is eligible alone. Immutable.
 */
public final class Candidates {
  /** How many numbers {@link #places} has for each duty. */
  public static final int PLACE_STRIDE = 3;

  private final int[] begins;
  private final int[] duties;
  private final long[] costs;
  private final int[] ranked;
  private final int[] places;

  /** By duty: where those who have it listed begin; one more at the end. */
  private final int[] volunteersBefore;

  private final int[] volunteers;

  private Candidates(Grid grid, Rows rows) {
    this.begins = rows.begins;
    this.duties = rows.duties;
    this.costs = rows.costs;
    this.ranked = rows.ranked;
    this.places = new int[Math.multiplyExact(duties.length, PLACE_STRIDE)];
    for (int at = 0; at < duties.length; at++) {
      int duty = duties[at];
      places[at * PLACE_STRIDE] = grid.firstSum(duty);
      places[at * PLACE_STRIDE + 1] = grid.firstSum(duty) + grid.slots(duty);
      places[at * PLACE_STRIDE + 2] = grid.site(duty);
    }
    this.volunteersBefore = new int[grid.dutyCount() + 1];
    this.volunteers = new int[duties.length];
    listVolunteers();
  }

  /** Rows one after the other, as they grow. */
  private static final class Rows {
    private final int[] begins;
    private int size;
    private int[] duties;
    private long[] costs;
    private int[] ranked;

    Rows(int volunteers, int most) {
      this.begins = new int[volunteers + 1];
      this.duties = new int[most];
      this.costs = new long[most];
      this.ranked = new int[most];
    }

    void end(int volunteer) {
      begins[volunteer + 1] = size;
    }

    void cut() {
      duties = Arrays.copyOf(duties, size);
      costs = Arrays.copyOf(costs, size);
      ranked = Arrays.copyOf(ranked, size);
    }
  }

  /**
   * The candidates given: one row for each volunteer.
   *
   * @param found the most promising first; put in order here
   */
  public static Candidates of(Grid grid, DutyRow[] found) {
    Rows rows = new Rows(found.length, Arrays.stream(found).mapToInt(DutyRow::size).sum());
    for (int volunteer = 0; volunteer < found.length; volunteer++) {
      DutyRow row = found[volunteer];
      int[] byPromise = row.duties();
      row.sort();
      int[] sorted = row.duties();
      for (int position = 0; position < sorted.length; position++) {
        rows.duties[rows.size] = sorted[position];
        rows.costs[rows.size] = row.cost(position);
        rows.ranked[rows.size] = Arrays.binarySearch(sorted, byPromise[position]);
        rows.size++;
      }
      rows.end(volunteer);
    }
    return new Candidates(grid, rows);
  }

  /**
   * A part of these.
   *
   * @param isKept whose candidates are kept; the others have none
   * @param isDutyKept by number: which of their duties are kept
   */
  public Candidates part(Grid grid, IntPredicate isKept, IntPredicate isDutyKept) {
    Rows rows = new Rows(begins.length - 1, duties.length);
    int[] placeOf = new int[grid.dutyCount()];
    for (int volunteer = 0; volunteer < begins.length - 1; volunteer++) {
      if (isKept.test(volunteer)) {
        keep(volunteer, isDutyKept, placeOf, rows);
      }
      rows.end(volunteer);
    }
    rows.cut();
    return new Candidates(grid, rows);
  }

  private void keep(int volunteer, IntPredicate isDutyKept, int[] placeOf, Rows rows) {
    int begin = rows.size;
    for (int at = begins[volunteer]; at < begins[volunteer + 1]; at++) {
      if (isDutyKept.test(duties[at])) {
        placeOf[duties[at]] = rows.size - begin;
        rows.duties[rows.size] = duties[at];
        rows.costs[rows.size] = costs[at];
        rows.size++;
      }
    }
    int next = begin;
    for (int rank = 0; rank < count(volunteer); rank++) {
      int duty = duty(volunteer, ranked(volunteer, rank));
      if (isDutyKept.test(duty)) {
        rows.ranked[next++] = placeOf[duty];
      }
    }
  }

  private void listVolunteers() {
    for (int duty : duties) {
      volunteersBefore[duty + 1]++;
    }
    for (int duty = 0; duty + 1 < volunteersBefore.length; duty++) {
      volunteersBefore[duty + 1] += volunteersBefore[duty];
    }
    int[] next = volunteersBefore.clone();
    int longest = IntStream.range(0, begins.length - 1).map(this::count).max().orElse(0);
    for (int rank = 0; rank < longest; rank++) {
      for (int volunteer = 0; volunteer < begins.length - 1; volunteer++) {
        if (rank < count(volunteer)) {
          volunteers[next[duty(volunteer, ranked(volunteer, rank))]++] = volunteer;
        }
      }
    }
  }

  /** How many have the duty listed. */
  public int volunteerCount(int duty) {
    return volunteersBefore[duty + 1] - volunteersBefore[duty];
  }

  /** One of them, by position: those come first for whom it promises most. */
  public int volunteer(int duty, int position) {
    return volunteers[volunteersBefore[duty] + position];
  }

  /** Where the volunteer's candidates begin in {@link #costs}. */
  public int begin(int volunteer) {
    return begins[volunteer];
  }

  /** Soft cost of everybody on each duty listed. Not to be changed. */
  public long[] costs() {
    return costs;
  }

  /**
   * For each duty listed where its cells begin in {@link Grid#sums}, where they end there, and its
   * site: at {@link #PLACE_STRIDE} times its index in {@link #costs}, and the two after. Not to be
   * changed.
   */
  public int[] places() {
    return places;
  }

  /** How many duties are listed for the volunteer. */
  public int count(int volunteer) {
    return begins[volunteer + 1] - begins[volunteer];
  }

  public int duty(int volunteer, int candidate) {
    return duties[begins[volunteer] + candidate];
  }

  /** Soft cost of the volunteer on the candidate's duty. */
  public long cost(int volunteer, int candidate) {
    return costs[begins[volunteer] + candidate];
  }

  /** The candidate with this duty; below 0 when it is not listed. */
  public int find(int volunteer, int duty) {
    int begin = begins[volunteer];
    int found = Arrays.binarySearch(duties, begin, begins[volunteer + 1], duty);
    return found >= 0 ? found - begin : found + begin;
  }

  /** The candidate of a rank: 0 promises most. */
  public int ranked(int volunteer, int rank) {
    return ranked[begins[volunteer] + rank];
  }

  /** The first candidate whose duty has this number or a later one; else the count. */
  public int firstFrom(int volunteer, int duty) {
    int found = find(volunteer, duty);
    return found >= 0 ? found : -found - 1;
  }
}
