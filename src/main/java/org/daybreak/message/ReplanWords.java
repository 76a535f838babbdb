package org.daybreak.message;

/** Who must be told what after a roster was mended, and what could not be mended. */
public enum ReplanWords implements Message {
  NOBODY,
  TO_BE_TOLD,
  LINE,
  DUTY,
  UNKNOWN_DUTY,
  CALLED,
  MOVED,
  RETIMED,
  DISMISSED,
  HAD_CONFIRMED,
  FROZEN,
  NEVER_PUBLISHED,
  GIVES,
  BROKEN,
  SEPARATOR,
  SHORT,
  LEADS,
  SHORT_BEFORE,
  NEXT;

  @Override
  public String subject() {
    return "replan";
  }
}
