package org.daybreak.roster;

import ai.timefold.solver.core.api.domain.solution.cloner.SolutionCloner;

/** Clones a roster by its duties alone: everything else is immutable. */
public final class RosterCloner implements SolutionCloner<Roster> {
  @Override
  public Roster cloneSolution(Roster original) {
    return new Roster(original);
  }
}
