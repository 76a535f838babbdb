package org.daybreak.message;

/** What publishing a roster says. */
public enum PublishWords implements Message {
  PUBLISHED,
  CHANGED,
  REFUSED,
  REFUSED_DUTY,
  REFUSED_HOME,
  BROKEN,
  BROKEN_RULE,
  BROKEN_MEND,
  NEXT_REPLAN;

  @Override
  public String subject() {
    return "publish";
  }
}
