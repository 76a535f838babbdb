package org.daybreak.problem;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Every constraint, in the order of the constraint table ({@code constraints.md}): its id, level,
 * the unit of its measure and its default weight.
 */
public enum ConstraintId {
  REQUIRED_SKILL("requiredSkill", Level.HARD, MeasureUnit.SKILLS, 1),
  AVAILABILITY("availability", Level.HARD, MeasureUnit.MINUTES, 1),
  RESTRICTION("restriction", Level.HARD, MeasureUnit.RESTRICTIONS, 1),
  EXCLUDED_SITE("excludedSite", Level.HARD, MeasureUnit.VOLUNTEERS, 1),
  SHIFT_TOO_LONG("shiftTooLong", Level.HARD, MeasureUnit.MINUTES, 1),
  SHIFT_TOO_SHORT("shiftTooShort", Level.HARD, MeasureUnit.MINUTES, 1),
  PPE_TOO_LONG("ppeTooLong", Level.HARD, MeasureUnit.MINUTES, 1),
  REST("rest", Level.HARD, MeasureUnit.MINUTES, 1),
  CONSECUTIVE_DAYS("consecutiveDays", Level.HARD, MeasureUnit.VOLUNTEERS, 1),
  TRAVEL_TOO_LONG("travelTooLong", Level.HARD, MeasureUnit.MINUTES, 1),
  SITE_CAPACITY("siteCapacity", Level.HARD, MeasureUnit.PEOPLE, 1),
  ROLE_MAXIMUM("roleMaximum", Level.HARD, MeasureUnit.PEOPLE, 1),
  APART("apart", Level.HARD, MeasureUnit.PEOPLE, 1),
  MINIMUM_STAFFING("minimumStaffing", Level.MEDIUM, MeasureUnit.PERSON_MINUTES, 1),
  MISSING_LEAD("missingLead", Level.MEDIUM, MeasureUnit.PERSON_MINUTES, 1),
  TARGET_STAFFING("targetStaffing", Level.SOFT, MeasureUnit.PERSON_MINUTES, 3),
  OVERSTAFFING("overstaffing", Level.SOFT, MeasureUnit.PERSON_MINUTES, 1),
  TEAM_SPLIT("teamSplit", Level.SOFT, MeasureUnit.AREAS, 240),
  LONE_VOLUNTEER("loneVolunteer", Level.SOFT, MeasureUnit.VOLUNTEERS, 60),
  PARTNER_AREA("partnerArea", Level.SOFT, MeasureUnit.VOLUNTEERS, 60),
  TOGETHER("together", Level.SOFT, MeasureUnit.SITES, 120),
  TRAVEL("travel", Level.SOFT, MeasureUnit.MINUTES, 2),
  WORKLOAD("workload", Level.SOFT, MeasureUnit.SQUARED_HOURS, 1),
  PRE_DAWN_BURDEN("preDawnBurden", Level.SOFT, MeasureUnit.POINTS, 30),
  AVOIDED("avoided", Level.SOFT, MeasureUnit.WISHES, 60),
  PREFERRED("preferred", Level.SOFT, MeasureUnit.WISHES, 30),
  CONTINUITY("continuity", Level.SOFT, MeasureUnit.VOLUNTEERS, 30),
  TURNED_AWAY("turnedAway", Level.SOFT, MeasureUnit.SIGN_UPS, 60),
  STABILITY("stability", Level.SOFT, MeasureUnit.CHANGES, 120);

  private static final Map<String, ConstraintId> BY_ID =
      Arrays.stream(values())
          .collect(Collectors.toUnmodifiableMap(ConstraintId::id, Function.identity()));

  private final String id;
  private final Level level;
  private final MeasureUnit unit;
  private final int defaultWeight;

  ConstraintId(String id, Level level, MeasureUnit unit, int defaultWeight) {
    this.id = id;
    this.level = level;
    this.unit = unit;
    this.defaultWeight = defaultWeight;
  }

  /** The constraint with this id, or null when there is none. */
  public static @Nullable ConstraintId ofId(String id) {
    return BY_ID.get(id);
  }

  /** The name that files, tables and the score analysis use. */
  public String id() {
    return id;
  }

  /** The row in the constraint table, counted from 0. */
  @SuppressWarnings("EnumOrdinal")
  public int row() {
    return ordinal();
  }

  public Level level() {
    return level;
  }

  public MeasureUnit unit() {
    return unit;
  }

  /** Penalty per unit of measure where the file states none. */
  public int defaultWeight() {
    return defaultWeight;
  }

  /** Whether the measure adds to the score instead of being taken from it. */
  public boolean isReward() {
    return this == PREFERRED;
  }

  /** The sign of the constraint's impact on the score: 1 for a reward, −1 for a penalty. */
  public int sign() {
    return isReward() ? 1 : -1;
  }
}
