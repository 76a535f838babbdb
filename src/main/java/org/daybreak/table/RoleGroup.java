package org.daybreak.table;

/**
 * Which roles volunteers of one kind may hold. Few groups serve many volunteers.
 *
 * @param index position among all groups
 * @param byDay by role: whether it may be held on a duty that is not pre-dawn
 * @param beforeDawn by role: whether it may be held on a pre-dawn duty
 */
@SuppressWarnings("ArrayRecordComponent")
record RoleGroup(int index, boolean[] byDay, boolean[] beforeDawn) {
  /** Whether the role may be held. */
  boolean mayHold(int role, boolean preDawn) {
    return (preDawn ? beforeDawn : byDay)[role];
  }
}
