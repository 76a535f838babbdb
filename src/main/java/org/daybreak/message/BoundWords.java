package org.daybreak.message;

/** How far a roster is from the best that there can be. */
public enum BoundWords implements Message {
  BEST,
  AT_MOST,
  MEDIUM_ALONE,
  LIVE,
  BRIEF,
  MINUTES,
  MINUTES_PERCENT,
  POINTS_PERCENT,
  PERCENT,
  POINTS,
  UNKNOWN;

  @Override
  public String subject() {
    return "bound";
  }
}
