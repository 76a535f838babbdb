package org.daybreak.day.standby;

import org.daybreak.problem.History;

/** How likely it is that somebody who is called comes. */
public final class ShowUp {
  private ShowUp() {}

  /**
   * {@code (timesCalled − noShows + 9) / (timesCalled + 10)}: nobody new counts as certain. Above 0
   * and below 1.
   */
  public static double rate(History history) {
    return (history.timesCalled() - history.noShows() + 9.0) / (history.timesCalled() + 10.0);
  }
}
