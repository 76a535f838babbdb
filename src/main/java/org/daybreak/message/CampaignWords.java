package org.daybreak.message;

/** A run of days, played. */
public enum CampaignWords implements Message {
  TITLE,
  PAGE_TITLE,
  NOTE,
  PROBLEM,
  DAY,
  DATE,
  SET_UP,
  WITH,
  WITHOUT,
  CALLED,
  CAME,
  SHORT_PLANNED,
  SHORT_IN_FACT,
  HOURS_MEAN,
  HOURS_MOST,
  HOURS_GINI,
  DAWN_MOST,
  DAWN_GINI,
  UNRESTED,
  TURNED_AWAY;

  @Override
  public String subject() {
    return "campaign";
  }
}
