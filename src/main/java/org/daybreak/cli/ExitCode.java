package org.daybreak.cli;

/** How the program ends: one code for each kind of end. */
final class ExitCode {
  /** Done. */
  static final int DONE = 0;

  /** A fault of the program. */
  static final int FAULT = 1;

  /** Bad usage or bad input. */
  static final int USAGE = 2;

  /** Stopped by Ctrl-C. */
  static final int INTERRUPTED = 130;

  /** Stopped by SIGTERM. */
  static final int TERMINATED = 143;

  private ExitCode() {}
}
