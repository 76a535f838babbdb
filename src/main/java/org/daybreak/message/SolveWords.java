package org.daybreak.message;

/** What solving says while it works and when it is done. */
public enum SolveWords implements Message {
  TIME,
  TIME_BRIEF,
  LEVELS,
  LEVELS_BRIEF,
  MISSING,
  SCORE,
  CALLED,
  PLACES,
  WHERE,
  WHERE_LINE,
  FULL,
  PINS_BREAK,
  WRITTEN,
  KEPT,
  STOPPED,
  NOTHING_FOUND,
  NEXT;

  @Override
  public String subject() {
    return "solve";
  }
}
