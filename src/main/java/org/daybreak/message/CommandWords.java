package org.daybreak.message;

/** What the command line says of usage, files and faults. */
public enum CommandWords implements Message {
  FAULT,
  FAULT_DETAILS,
  ERRORS,
  ERROR,
  WARNING,
  WARNINGS_LEFT,
  IN_FILE,
  CANNOT_WRITE,
  SAVED_ELSEWHERE,
  NO_FOLDER,
  NOT_WRITABLE,
  OUTPUT_IS_INPUT,
  UNKNOWN_NAMED,
  UNKNOWN_NAMED_NEAR,
  AMBIGUOUS,
  NAMED,
  OUT_OF_RANGE,
  BAD_FORM,
  NO_RUN;

  @Override
  public String subject() {
    return "command";
  }
}
