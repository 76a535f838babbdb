package org.daybreak.message;

/** The words of a roster shown as text. */
public enum ShowWords implements Message {
  TITLE,
  SITE,
  SITE_ADDRESS,
  SITE_CONTACT,
  SLOT,
  ROLE,
  NAME,
  NOBODY,
  PERSON,
  PERSON_ARRIVES,
  STILL_SHORT,
  STILL_EMPTY,
  LEADS_MISSING,
  TEAM,
  NO_TEAM,
  DUTY,
  HOME,
  HOME_COUNT,
  VOLUNTEER_DUTY,
  VOLUNTEER_HOME,
  STANDBYS,
  STANDBY,
  STANDBY_ANYWHERE,
  WITH_PHONE,
  LIST_SEPARATOR;

  @Override
  public String subject() {
    return "show";
  }
}
