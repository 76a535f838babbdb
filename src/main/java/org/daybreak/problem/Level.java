package org.daybreak.problem;

/** The three levels of a score, most important first. */
public enum Level {
  /** A roster that breaks one cannot be published. */
  HARD,
  /** People missing. */
  MEDIUM,
  /** Everything that makes a roster better. */
  SOFT
}
