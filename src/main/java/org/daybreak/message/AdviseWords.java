package org.daybreak.message;

/** What would make a roster better, and how likely it is to hold. */
public enum AdviseWords implements Message {
  CHECKING,
  FIGURES,
  ROSTER,
  AGAIN,
  AGAINST,
  FULL,
  VOLUNTEERS,
  NO_VOLUNTEERS,
  KIND,
  WHO_CAN_LEAD,
  CAR,
  TRANSIT,
  WALK,
  BIKE,
  RULES,
  NO_RULES,
  MAX_SHIFT,
  MAX_PPE,
  MIN_SHIFT,
  MIN_REST,
  MAX_DAYS,
  MAX_TRAVEL,
  SETUP,
  PLACES_MORE,
  PLACES_FEWER,
  SHORT_FEWER,
  SHORT_MORE,
  LEADS_FEWER,
  LEADS_MORE,
  OUTCOME,
  NO_GAIN,
  LIKELY,
  LIKELY_ALL,
  NO_MINIMUM,
  NEWCOMERS,
  SITE,
  ODDS,
  WEAKEST,
  PLACE_ODDS,
  CALL,
  PERCENT;

  @Override
  public String subject() {
    return "advise";
  }
}
