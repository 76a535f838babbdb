package org.daybreak.message;

/** Who stands by, and whom to call. */
public enum StandbyWords implements Message {
  TITLE,
  NO_MORE,
  STANDBY,
  RELEASED,
  ABSENCE,
  ENOUGH,
  NOBODY,
  CALL,
  CALLED,
  CALLED_PARTLY;

  @Override
  public String subject() {
    return "standby";
  }
}
