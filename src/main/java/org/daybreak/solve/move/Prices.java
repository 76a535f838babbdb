package org.daybreak.solve.move;

/** What one person more is worth, in soft cost. */
public interface Prices {
  /** The places of a duty together. */
  double ofPlaces(int duty);

  /** What a lead adds in the slots of a duty. */
  double ofLead(int duty);
}
