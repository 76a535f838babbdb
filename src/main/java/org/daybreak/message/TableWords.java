package org.daybreak.message;

/** What can be wrong with a table: what was found, what is expected, how to mend it. */
public enum TableWords implements Message {
  IN_FILE,
  IN_LINE,
  IN_CELL,
  NO_SUCH_FILE,
  IS_FOLDER,
  UNREADABLE,
  NOT_TEXT,
  EMPTY,
  OPEN_QUOTE,
  NOT_CSV,
  MISSING_COLUMN,
  MISSING_COLUMN_NEAR,
  COLUMN_TWICE,
  TOO_MANY_CELLS,
  EMPTY_CELL,
  UNKNOWN,
  UNKNOWN_NEAR,
  AMBIGUOUS,
  VOLUNTEER_TWICE,
  UNKNOWN_ANSWER,
  NOTHING_TO_CONFIRM,
  NO_SITE,
  ONE_TIME,
  BAD_TIME,
  OTHER_DAY,
  LEFT_BEFORE,
  TOO_LONG;

  @Override
  public String subject() {
    return "table";
  }
}
