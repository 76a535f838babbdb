package org.daybreak.message;

/** The names of the levels of a score, by {@code Level}. */
public enum LevelWords implements Message {
  HARD,
  MEDIUM,
  SOFT;

  @Override
  public String subject() {
    return "level";
  }
}
