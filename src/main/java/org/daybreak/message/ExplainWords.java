package org.daybreak.message;

/** How a duty, an empty place, and what else there was are explained to the planner. */
public enum ExplainWords implements Message {
  VOLUNTEER,
  VOLUNTEER_OF_TEAM,
  DUTY,
  AT_HOME,
  PINNED,
  ON_CALL,
  WORTH,
  WHY_NOT,
  ALTERNATIVES,
  NO_ALTERNATIVES,
  MOVE,
  STAY,
  EXCHANGE,
  REPLACE,
  HAND_OVER,
  NUMBERED,
  LINE,
  DELTA,
  SAME,
  LEVEL,
  OPTIONS,
  OPTION,
  FORBIDDEN,
  OBSTACLE,
  NOW,
  BEST_OPTION,
  PLACE,
  PLACE_PRESENT,
  LEAD,
  PRESENT,
  SIGNED_UP,
  COULD_COME,
  FILLS,
  NO_FILLS,
  STEP,
  MORE_PLACES,
  ALL_FILLED,
  ASK_FOR,
  SLOT_NEEDS_SITE;

  @Override
  public String subject() {
    return "explain";
  }
}
