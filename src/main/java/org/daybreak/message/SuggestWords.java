package org.daybreak.message;

/** Who could take a place, and what that costs. */
public enum SuggestWords implements Message {
  FULL,
  FROM_HOME,
  LEAVING,
  CHAINS,
  NOBODY,
  NUMBERED,
  TAKES,
  LEAVES,
  DUTY,
  BETTER,
  WORSE,
  IN_ALL,
  MORE,
  LESS;

  @Override
  public String subject() {
    return "suggest";
  }
}
