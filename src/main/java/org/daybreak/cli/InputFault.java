package org.daybreak.cli;

/** What the command was given cannot be used; the message says why, and how to mend it. */
final class InputFault extends RuntimeException {
  private static final long serialVersionUID = 1;

  InputFault(String message) {
    super(message);
  }
}
