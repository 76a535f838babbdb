package org.daybreak.solve.move;

import org.daybreak.solve.state.HeatBath;

/** Who has lost a place in a try, until they choose anew: the last one first. */
final class Displaced {
  private final HeatBath bath;
  private final int[] volunteers;
  private int size;

  Displaced(HeatBath bath, int most) {
    this.bath = bath;
    this.volunteers = new int[most];
  }

  void clear() {
    size = 0;
  }

  /** Adds a volunteer, who is at home now. */
  void add(int volunteer) {
    volunteers[size++] = volunteer;
  }

  /** Lets all of them choose; false when a rule forbids it. */
  boolean chooseAnew(Trial trial) {
    while (size > 0) {
      if (!trial.choose(volunteers[--size], bath)) {
        return false;
      }
    }
    return true;
  }
}
