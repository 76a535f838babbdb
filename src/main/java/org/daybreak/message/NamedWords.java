package org.daybreak.message;

/** The kinds of things that are called by an id or a name. */
public enum NamedWords implements Message {
  VOLUNTEER,
  SITE,
  ROLE,
  TEAM,
  SLOT,
  AREA,
  SKILL,
  GROUP,
  CONSTRAINT;

  @Override
  public String subject() {
    return "named";
  }
}
