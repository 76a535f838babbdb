package org.daybreak.solve.move;

import static org.daybreak.solve.state.SearchState.HOME;

import org.daybreak.solve.state.HeatBath;
import org.daybreak.solve.state.SearchState;

/** The changes of one try, made in the state at once so that they can be weighed, and undone. */
public final class Trial {
  /** Most changes of one try. */
  private static final int MOST_CHANGES = 32;

  private final SearchState state;
  private final int[] volunteers = new int[MOST_CHANGES];
  private final int[] candidatesBefore = new int[MOST_CHANGES];
  private int size;
  private boolean isWeighed;
  private long mediumCostBefore;
  private long softCostBefore;
  private double gatheringCostBefore;

  /** Trials on one state. */
  public Trial(SearchState state) {
    this.state = state;
  }

  /** Forgets the last try. */
  public void begin() {
    isWeighed = false;
    size = 0;
    mediumCostBefore = state.mediumCost();
    softCostBefore = state.softCost();
    gatheringCostBefore = state.gatheringCost();
  }

  /**
   * Moves one volunteer; false when a rule forbids it, and the try is then to be undone.
   *
   * @param candidate or {@link SearchState#HOME}
   */
  boolean move(int volunteer, int candidate) {
    int before = state.candidate(volunteer);
    if (before != HOME && candidate != HOME && !state.canMove(volunteer, candidate)) {
      return false;
    }
    volunteers[size] = volunteer;
    candidatesBefore[size] = before;
    size++;
    if (before != HOME) {
      state.unassign(volunteer);
    }
    if (candidate == HOME) {
      return true;
    }
    if (!state.canAssign(volunteer, candidate)) {
      return false;
    }
    state.assign(volunteer, candidate);
    return true;
  }

  /** Sends a volunteer home who may be there; tells the candidate that was left. */
  int leave(int volunteer) {
    int before = state.candidate(volunteer);
    if (before != HOME) {
      move(volunteer, HOME);
    }
    return before;
  }

  /** Lets a volunteer at home choose; false when a rule forbids it, as {@link #move} tells. */
  boolean choose(int volunteer, HeatBath bath) {
    int chosen = bath.draw(volunteer);
    return chosen == HOME || move(volunteer, chosen);
  }

  /** Takes every change back. */
  public void undo() {
    while (size > 0) {
      size--;
      state.restore(volunteers[size], candidatesBefore[size]);
    }
  }

  /** Notes that what is tried was drawn as likely as it is worth it. */
  void weighed() {
    isWeighed = true;
  }

  /** Whether what is tried was drawn as likely as it is worth it, so that it is to be accepted. */
  public boolean isWeighed() {
    return isWeighed;
  }

  /** How many changes there are; a volunteer may be changed more than once. */
  public int size() {
    return size;
  }

  /** Who was changed, by position. */
  public int volunteer(int position) {
    return volunteers[position];
  }

  /** What the changes add on the medium level. */
  public long mediumCost() {
    return state.mediumCost() - mediumCostBefore;
  }

  /**
   * What the changes add in all.
   *
   * @param mediumPrice soft cost of one unit of medium cost
   */
  public double cost(double mediumPrice) {
    return mediumCost() * mediumPrice + softCost() + state.gatheringCost() - gatheringCostBefore;
  }

  /** What the changes add on the soft level. */
  public long softCost() {
    return state.softCost() - softCostBefore;
  }
}
