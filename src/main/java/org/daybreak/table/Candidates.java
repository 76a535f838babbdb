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

  private static final int SITE = 2;
  private static final int NOT_KEPT = -1;

  private final int[] begins;
  private final int[] duties;
  private final long[] costs;
  private final int[] ranked;
  private final int[] places;

  /** By duty: where those who have it listed begin; one more at the end. */
  private final int[] volunteersBefore;

  private final int[] volunteers;

  private Candidates(Rows rows, int[] volunteersBefore, int[] volunteers) {
    this.begins = rows.begins;
    this.duties = rows.duties;
    this.costs = rows.costs;
    this.ranked = rows.ranked;
    this.places = rows.places;
    this.volunteersBefore = volunteersBefore;
    this.volunteers = volunteers;
  }

  /** Rows one after the other, as they grow. */
  private static final class Rows {
    private final int[] begins;
    private final int[] duties;
    private final long[] costs;
    private final int[] ranked;
    private final int[] places;
    private int size;

    Rows(int volunteers, int size) {
      this.begins = new int[volunteers + 1];
      this.duties = new int[size];
      this.costs = new long[size];
      this.ranked = new int[size];
      this.places = new int[Math.multiplyExact(size, PLACE_STRIDE)];
    }

    void add(int duty, long cost, int firstSum, int endSum, int site) {
      duties[size] = duty;
      costs[size] = cost;
      places[size * PLACE_STRIDE] = firstSum;
      places[size * PLACE_STRIDE + 1] = endSum;
      places[size * PLACE_STRIDE + SITE] = site;
      size++;
    }

    void end(int volunteer) {
      begins[volunteer + 1] = size;
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
        int duty = sorted[position];
        int firstSum = grid.firstSum(duty);
        rows.ranked[rows.size] = Arrays.binarySearch(sorted, byPromise[position]);
        rows.add(duty, row.cost(position), firstSum, firstSum + grid.slots(duty), grid.site(duty));
      }
      rows.end(volunteer);
    }
    int[] before = volunteersBefore(rows.duties, grid.dutyCount());
    return new Candidates(rows, before, volunteersByPromise(rows, before));
  }

  private static int[] volunteersBefore(int[] duties, int dutyCount) {
    int[] before = new int[dutyCount + 1];
    for (int duty : duties) {
      before[duty + 1]++;
    }
    for (int duty = 0; duty < dutyCount; duty++) {
      before[duty + 1] += before[duty];
    }
    return before;
  }

  private static int[] volunteersByPromise(Rows rows, int[] volunteersBefore) {
    int[] volunteers = new int[rows.size];
    int[] next = volunteersBefore.clone();
    int longest =
        IntStream.range(0, rows.begins.length - 1)
            .map(volunteer -> rows.begins[volunteer + 1] - rows.begins[volunteer])
            .max()
            .orElse(0);
    for (int rank = 0; rank < longest; rank++) {
      for (int volunteer = 0; volunteer < rows.begins.length - 1; volunteer++) {
        int begin = rows.begins[volunteer];
        if (begin + rank < rows.begins[volunteer + 1]) {
          volunteers[next[rows.duties[begin + rows.ranked[begin + rank]]]++] = volunteer;
        }
      }
    }
    return volunteers;
  }

  /**
   * A part of these, in the same order.
   *
   * @param isKept whose candidates are kept; the others have none
   * @param isSiteKept by index: at which sites their duties are kept
   */
  public Candidates part(IntPredicate isKept, IntPredicate isSiteKept) {
    int size = 0;
    int longest = 0;
    for (int volunteer = 0; volunteer < begins.length - 1; volunteer++) {
      if (isKept.test(volunteer)) {
        longest = Math.max(longest, count(volunteer));
        for (int at = begins[volunteer]; at < begins[volunteer + 1]; at++) {
          size += isSiteKept.test(site(at)) ? 1 : 0;
        }
      }
    }
    Rows rows = new Rows(begins.length - 1, size);
    int[] placeOf = new int[longest];
    for (int volunteer = 0; volunteer < begins.length - 1; volunteer++) {
      if (isKept.test(volunteer)) {
        keep(volunteer, isSiteKept, placeOf, rows);
      }
      rows.end(volunteer);
    }
    int[] before = volunteersBefore(rows.duties, volunteersBefore.length - 1);
    return new Candidates(rows, before, volunteersKept(rows, before));
  }

  /**
   * Who is listed here and still has candidates there, where duties of a site are all kept or none.
   */
  private int[] volunteersKept(Rows part, int[] before) {
    int[] listed = new int[part.size];
    for (int duty = 0; duty + 1 < before.length; duty++) {
      int next = before[duty];
      for (int at = volunteersBefore[duty]; next < before[duty + 1]; at++) {
        int volunteer = volunteers[at];
        if (part.begins[volunteer] < part.begins[volunteer + 1]) {
          listed[next++] = volunteer;
        }
      }
    }
    return listed;
  }

  private void keep(int volunteer, IntPredicate isSiteKept, int[] placeOf, Rows rows) {
    int begin = begins[volunteer];
    int partBegin = rows.size;
    for (int at = begin; at < begins[volunteer + 1]; at++) {
      placeOf[at - begin] = NOT_KEPT;
      if (isSiteKept.test(site(at))) {
        placeOf[at - begin] = rows.size - partBegin;
        int place = at * PLACE_STRIDE;
        rows.add(duties[at], costs[at], places[place], places[place + 1], site(at));
      }
    }
    int next = partBegin;
    for (int rank = 0; rank < count(volunteer); rank++) {
      int place = placeOf[ranked[begin + rank]];
      if (place != NOT_KEPT) {
        rows.ranked[next++] = place;
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

  private int site(int at) {
    return places[at * PLACE_STRIDE + SITE];
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
