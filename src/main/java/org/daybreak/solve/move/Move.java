package org.daybreak.solve.move;

/** One way to change a roster a little. */
public interface Move {
  /**
   * Makes a random change of this kind in the trial; false when what was drawn cannot be done. The
   * caller then undoes what the trial holds.
   */
  boolean propose(Trial trial);
}
