package org.daybreak.cli;

/** The program's entry point. */
public final class Main {
  private Main() {}

  /** Runs one command. */
  public static void main(String[] args) {
    System.exit(args.length == 0 ? 2 : 0);
  }
}
