package org.daybreak.message;

/** What {@code benchmark} says in the terminal and on its page. */
public enum BenchmarkWords implements Message {
  TITLE,
  LIMIT_TIME,
  LIMIT_STEPS,
  PROBLEM,
  MEASURED_BY_BOUND,
  MEASURED_BY_BEST,
  TIME,
  MOMENT,
  AT_END,
  SET_UP,
  RUN,
  HARD,
  MEDIUM,
  SOFT,
  MEDIUM_GAP,
  SOFT_GAP,
  ONE_PERCENT,
  SPEED,
  MEMORY,
  SECONDS,
  PERCENT,
  MEGABYTES,
  WORST_OF_RUNS,
  PLOT,
  NO_PLOTS,
  BOUND,
  BEST_FOUND,
  DAYBREAK,
  TIMEFOLD_DEFAULT,
  CONSTRUCTION,
  RUNNING,
  RUN_FAILED,
  STOPPED,
  NOTHING_FINISHED,
  UNKNOWN_SET_UP,
  UNKNOWN_SET_UP_NEAR,
  SET_UP_IS_FILE,
  NO_FOLDER;

  @Override
  public String subject() {
    return "benchmark";
  }
}
