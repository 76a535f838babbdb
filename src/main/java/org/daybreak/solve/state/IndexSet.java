package org.daybreak.solve.state;

import java.util.Arrays;

/** A set of numbers below a limit, from which one can be drawn by position. */
public final class IndexSet {
  private final int[] members;
  private final int[] positions;
  private int size;

  IndexSet(int limit) {
    this.members = new int[limit];
    this.positions = new int[limit];
    Arrays.fill(positions, -1);
  }

  /** A set of its own with the same members. */
  IndexSet(IndexSet other) {
    this.members = other.members.clone();
    this.positions = other.positions.clone();
    this.size = other.size;
  }

  void add(int member) {
    positions[member] = size;
    members[size++] = member;
  }

  void remove(int member) {
    int position = positions[member];
    int last = members[--size];
    members[position] = last;
    positions[last] = position;
    positions[member] = -1;
  }

  public int size() {
    return size;
  }

  /** The member at a position from 0 to size − 1; any change may move it. */
  public int get(int position) {
    return members[position];
  }
}
