package org.daybreak.table;

/** What duties are worth to volunteers who may hold the same roles, soft cost. A view. */
public final class DutyPrices {
  /** Nothing is worth anything. */
  static final DutyPrices NONE = new DutyPrices(new double[0], new double[0]);

  private final double[] byDuty;
  private final double[] byRun;

  /**
   * Prices as they are in these arrays.
   *
   * @param byDuty empty: nothing
   * @param byRun by the duty of a run of slots in the first role: the most in any role; empty:
   *     nothing
   */
  public DutyPrices(double[] byDuty, double[] byRun) {
    this.byDuty = byDuty;
    this.byRun = byRun;
  }

  double ofDuty(int duty) {
    return byDuty.length == 0 ? 0 : byDuty[duty];
  }

  double ofRun(int dutyInFirstRole) {
    return byRun.length == 0 ? 0 : byRun[dutyInFirstRole];
  }
}
