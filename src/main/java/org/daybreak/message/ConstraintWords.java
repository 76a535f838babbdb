package org.daybreak.message;

/** The name of every constraint, by {@code ConstraintId}, in a few words. */
public enum ConstraintWords implements Message {
  REQUIRED_SKILL,
  AVAILABILITY,
  RESTRICTION,
  EXCLUDED_SITE,
  SHIFT_TOO_LONG,
  SHIFT_TOO_SHORT,
  PPE_TOO_LONG,
  REST,
  CONSECUTIVE_DAYS,
  TRAVEL_TOO_LONG,
  SITE_CAPACITY,
  ROLE_MAXIMUM,
  APART,
  MINIMUM_STAFFING,
  MISSING_LEAD,
  TARGET_STAFFING,
  OVERSTAFFING,
  TEAM_SPLIT,
  LONE_VOLUNTEER,
  PARTNER_AREA,
  TOGETHER,
  TRAVEL,
  WORKLOAD,
  PRE_DAWN_BURDEN,
  AVOIDED,
  PREFERRED,
  CONTINUITY,
  TURNED_AWAY,
  STABILITY;

  @Override
  public String subject() {
    return "constraint";
  }
}
