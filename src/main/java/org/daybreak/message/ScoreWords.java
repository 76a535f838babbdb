package org.daybreak.message;

/** The words of the score table. */
public enum ScoreWords implements Message {
  TITLE,
  CONSTRAINT,
  MEANING,
  LEVEL,
  WEIGHT,
  MEASURE,
  UNIT,
  IMPACT;

  @Override
  public String subject() {
    return "score";
  }
}
