package org.daybreak.message;

/** The kinds of things that a command line names. */
public enum NamedWords implements Message {
  VOLUNTEER,
  SITE,
  ROLE,
  TEAM,
  SLOT,
  CONSTRAINT;

  @Override
  public String subject() {
    return "named";
  }
}
