package org.daybreak.message;

/** The headings and words of the list of people to call. */
public enum CallWords implements Message {
  NAME,
  PHONE,
  ROLE,
  FROM,
  TO,
  ARRIVE,
  CONTACT,
  TOLD,
  CONFIRMED;

  @Override
  public String subject() {
    return "calls";
  }
}
