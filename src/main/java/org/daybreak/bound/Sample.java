package org.daybreak.bound;

/** Which volunteers are asked for their choices, and for how many others each stands. */
interface Sample {
  /**
   * For how many, itself among them, the volunteer stands; 0: not asked.
   *
   * @param every one volunteer of so many is asked, a power of 2; 1: as many as ever are
   */
  int standsFor(int volunteer, int every);

  /** Whether few others are like the volunteer, so that what they may do far away tells. */
  boolean isRare(int volunteer);

  /** Whether everybody is asked, and so whole teams. */
  boolean isEverybody(int every);
}
