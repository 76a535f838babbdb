package org.daybreak.day.replan;

/**
 * Where somebody is missing.
 *
 * @param slot number of the slot
 * @param role index of the role; {@link #LEAD}: a lead in any role
 */
record Gap(int slot, int role) {
  /** In place of a role: a lead in any. */
  static final int LEAD = -1;
}
