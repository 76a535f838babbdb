package org.daybreak.message;

/** What carrying a day over to the next says. */
public enum CarryWords implements Message {
  CARRIED,
  GONE,
  CARRIED_ALREADY,
  NOT_LATER,
  NO_ROSTER;

  @Override
  public String subject() {
    return "carry";
  }
}
