package org.daybreak.message;

/** Who is left after each removal on the way to a place, by {@code Removal}. */
public enum FunnelWords implements Message {
  THERE,
  NO_LEAD,
  REQUIRED_SKILL,
  EXCLUDED_SITE,
  RESTRICTION,
  CONSECUTIVE_DAYS,
  AVAILABILITY,
  TRAVEL_TOO_LONG,
  REST,
  SHIFT_TOO_SHORT,
  SHIFT_TOO_LONG,
  PPE_TOO_LONG,
  SITE_CAPACITY,
  ROLE_MAXIMUM,
  APART,
  PINNED,
  NEEDED_ELSEWHERE,
  COSTS_MORE;

  @Override
  public String subject() {
    return "funnel";
  }
}
