package org.daybreak.bound;

/**
 * Which part of the volunteers is asked in the coarse part of an ascent, where they are many: about
 * 500 at first, then twice as many, and so on.
 *
 * @param count how often the part is doubled until everybody is asked; 0: always everybody
 */
record Rungs(int count) {
  private static final int VOLUNTEERS_ASKED = 500;

  /** The rungs for so many volunteers. */
  static Rungs of(int volunteers) {
    return new Rungs(31 - Integer.numberOfLeadingZeros(Math.max(1, volunteers / VOLUNTEERS_ASKED)));
  }

  /**
   * One volunteer of how many is asked.
   *
   * @param done the part of the coarse steps that is done; after them, everybody is asked
   */
  int every(double done) {
    return 1 << Math.max(0, count - (int) (done * count));
  }
}
