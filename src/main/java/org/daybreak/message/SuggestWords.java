package org.daybreak.message;

/** Who could take a place, and what that costs. */
public enum SuggestWords implements Message {
  FULL,
  FROM_HOME,
  LEAVING,
  CHAINS,
  NOBODY,
  FIRST,
  SECOND,
  TAKES,
  LEAVES,
  PERSON,
  DUTY,
  PRICE,
  TOTAL,
  LINE;

  @Override
  public String subject() {
    return "suggest";
  }
}
