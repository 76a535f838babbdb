package org.daybreak.table;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Duties of one volunteer, each with its soft cost, as they are found. Can be used again. */
public final class DutyRow {
  private int size;
  private int[] duties = new int[16];
  private long[] costs = new long[16];

  public void add(int duty, long cost) {
    if (size == duties.length) {
      duties = Arrays.copyOf(duties, 2 * size);
      costs = Arrays.copyOf(costs, 2 * size);
    }
    duties[size] = duty;
    costs[size] = cost;
    size++;
  }

  /** Forgets everything. */
  public void clear() {
    size = 0;
  }

  /** Puts the duties in the order of their numbers. */
  void sort() {
    int[] order =
        IntStream.range(0, size)
            .boxed()
            .sorted(Comparator.comparingInt(position -> duties[position]))
            .mapToInt(position -> position)
            .toArray();
    int[] sortedDuties = new int[size];
    long[] sortedCosts = new long[size];
    for (int position = 0; position < size; position++) {
      sortedDuties[position] = duties[order[position]];
      sortedCosts[position] = costs[order[position]];
    }
    duties = sortedDuties;
    costs = sortedCosts;
  }

  /** Whether the duty is in the row. */
  public boolean holds(int duty) {
    for (int position = 0; position < size; position++) {
      if (duties[position] == duty) {
        return true;
      }
    }
    return false;
  }

  public int size() {
    return size;
  }

  public int duty(int position) {
    return duties[position];
  }

  /** Soft cost of the duty at a position. */
  public long cost(int position) {
    return costs[position];
  }

  int[] duties() {
    return Arrays.copyOf(duties, size);
  }

  long[] costs() {
    return Arrays.copyOf(costs, size);
  }
}
