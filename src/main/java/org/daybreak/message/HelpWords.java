package org.daybreak.message;

/** The texts of the command line's help. */
public enum HelpWords implements Message {
  ROOT,
  SOLVE,
  SCORE,
  SHOW,
  COMPARE,
  REPORT,
  VALIDATE,
  PUBLISH,
  GENERATE,
  COMPLETION,
  FILE,
  LANG,
  STACKTRACE,
  HELP,
  VERSION,
  OUTPUT,
  SECONDS,
  SEED,
  STEPS,
  FRESH,
  JSON,
  BY,
  REPORT_FILES,
  REPORT_OUTPUT,
  REPORT_NO_PHONES,
  VOLUNTEERS,
  SITES,
  GENERATE_OUTPUT,
  ANSWERS,
  CALLS,
  FORCE,
  FILES,
  WEIGHTS,
  ALL,
  NO_PHONES,
  EXIT_DONE,
  EXIT_FAULT,
  EXIT_USAGE,
  EXIT_INTERRUPTED,
  EXIT_TERMINATED,
  SYNOPSIS_HEADING,
  PARAMETERS_HEADING,
  OPTIONS_HEADING,
  COMMANDS_HEADING,
  EXIT_HEADING;

  @Override
  public String subject() {
    return "help";
  }
}
