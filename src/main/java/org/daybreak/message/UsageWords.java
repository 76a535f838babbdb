package org.daybreak.message;

/** What can be wrong with a command line. */
public enum UsageWords implements Message {
  MISSING_COMMAND,
  MISSING,
  UNKNOWN,
  UNKNOWN_NEAR,
  BAD_VALUE,
  WHOLE_NUMBER,
  GIVEN_TWICE,
  UNREADABLE_NAME,
  OTHER,
  SEE_HELP;

  @Override
  public String subject() {
    return "usage";
  }
}
