package org.daybreak.solve.move;

import static org.daybreak.solve.state.SearchState.HOME;

import java.util.Comparator;
import java.util.SplittableRandom;
import java.util.function.IntSupplier;
import java.util.stream.IntStream;
import org.daybreak.solve.state.Occupants;
import org.daybreak.solve.state.SearchState;
import org.daybreak.table.Candidates;
import org.daybreak.table.Grid;

/** Draws volunteers and candidates at random. What cannot be drawn is {@link #NONE}. */
public final class Draw {
  /** In place of a volunteer or candidate that does not exist. */
  static final int NONE = -2;

  private static final int LEAD_TRIES = 8;

  /** So many neighbours, with all that is known of them, fit a core's own memory. */
  private static final int BLOCK = 256;

  private static final int DRAWS_OF_BLOCK = 1024;
  private static final int LEAST_FOR_BLOCKS = 4 * BLOCK;

  private final SearchState state;
  private final Grid grid;
  private final Candidates candidates;
  private final Occupants occupants;
  private final SplittableRandom random;

  /** Who may be moved, in the order of the areas and duties that promise most. */
  private final int[] neighbours;

  private int drawsLeft;
  private int blockBegin;

  /** Draws from one state. */
  public Draw(SearchState state, SplittableRandom random) {
    this.state = state;
    this.grid = state.grid();
    this.candidates = state.candidates();
    this.occupants = state.occupants();
    this.random = random;
    this.neighbours =
        IntStream.of(state.movable())
            .boxed()
            .sorted(
                Comparator.comparingInt(
                        (Integer volunteer) -> grid.area(mostPromisingDuty(volunteer)))
                    .thenComparingInt(this::mostPromisingDuty))
            .mapToInt(volunteer -> volunteer)
            .toArray();
  }

  private int mostPromisingDuty(int volunteer) {
    return candidates.duty(volunteer, candidates.ranked(volunteer, 0));
  }

  /** A number from 0 to below the limit. */
  int number(int limit) {
    return random.nextInt(limit);
  }

  /** True once in so many draws. */
  boolean oneIn(int draws) {
    return random.nextInt(draws) == 0;
  }

  /** Anybody who may be moved; where they are many, several in a row live near one another. */
  int volunteer() {
    if (neighbours.length < LEAST_FOR_BLOCKS) {
      return neighbours[random.nextInt(neighbours.length)];
    }
    if (drawsLeft-- == 0) {
      drawsLeft = DRAWS_OF_BLOCK;
      blockBegin = random.nextInt(neighbours.length);
    }
    return neighbours[(blockBegin + random.nextInt(BLOCK)) % neighbours.length];
  }

  /** One of the volunteer's duties, the more likely the more promising. */
  int candidate(int volunteer) {
    return candidates.ranked(volunteer, early(candidates.count(volunteer)));
  }

  /** A position below the size, early ones more likely: every second one in the first thirtieth. */
  private int early(int size) {
    double part = random.nextDouble();
    return (int) (part * part * part * part * part * size);
  }

  /** Somebody with the duty listed, the more likely the more promising it is for them. */
  int volunteerWith(int duty) {
    int count = candidates.volunteerCount(duty);
    if (count == 0) {
      return NONE;
    }
    int volunteer = candidates.volunteer(duty, early(count));
    return state.isMovable(volunteer) ? volunteer : NONE;
  }

  /** A lead who may be moved, of some drawn. */
  int lead() {
    return leadOf(this::volunteer);
  }

  /** A lead with the duty listed, of some drawn. */
  int leadWith(int duty) {
    return leadOf(() -> volunteerWith(duty));
  }

  private int leadOf(IntSupplier drawn) {
    for (int tries = 0; tries < LEAD_TRIES; tries++) {
      int volunteer = drawn.getAsInt();
      if (volunteer != NONE && state.isLead(volunteer)) {
        return volunteer;
      }
    }
    return NONE;
  }

  /** A duty of some site and role that includes the slot. */
  int dutyCovering(int site, int role, int slot) {
    int first = grid.firstDuty(site, role);
    int runs = grid.runsOfSite(site);
    int start = random.nextInt(runs);
    for (int step = 0; step < runs; step++) {
      int duty = first + (start + step) % runs;
      if (covers(duty, slot)) {
        return duty;
      }
    }
    return NONE;
  }

  /** One of the volunteer's duties at a site. */
  int candidateAt(int volunteer, int site) {
    return between(
        candidates.firstFrom(volunteer, grid.firstDutyOfSite(site)),
        candidates.firstFrom(volunteer, grid.firstDutyOfSite(site + 1)));
  }

  private boolean covers(int duty, int slot) {
    int first = grid.firstSlot(duty);
    return first <= slot && slot < first + grid.slots(duty);
  }

  /** Somebody else in the duty's role at its site, in slots that overlap. */
  int occupant(int duty, int butNot) {
    int count = occupants.count(duty);
    if (count == 0) {
      return NONE;
    }
    int occupant = occupants.get(duty, random.nextInt(count));
    return occupant != butNot && overlap(state.duty(occupant), duty) ? occupant : NONE;
  }

  private boolean overlap(int duty, int other) {
    int first = grid.firstSlot(duty);
    int otherFirst = grid.firstSlot(other);
    return first < otherFirst + grid.slots(other) && otherFirst < first + grid.slots(duty);
  }

  /** Another lead who may be moved, at the duty's site in any role, in slots that overlap. */
  int leadBeside(int duty, int butNot) {
    int found = NONE;
    int leads = 0;
    int site = grid.site(duty);
    for (int role = 0; role < grid.roleCount(); role++) {
      int anyOfRole = grid.firstDuty(site, role);
      for (int position = occupants.count(anyOfRole) - 1; position >= 0; position--) {
        int other = occupants.get(anyOfRole, position);
        if (other != butNot
            && state.isLead(other)
            && overlap(state.duty(other), duty)
            && oneIn(++leads)) {
          found = other;
        }
      }
    }
    return found;
  }

  /** Somebody whose duty begins where this one ends, in the same role at the same site. */
  int reliever(int duty) {
    int end = grid.firstSlot(duty) + grid.slots(duty);
    int count = occupants.count(duty);
    int start = count == 0 ? 0 : random.nextInt(count);
    for (int step = 0; step < count; step++) {
      int other = occupants.get(duty, (start + step) % count);
      if (grid.firstSlot(state.duty(other)) == end) {
        return other;
      }
    }
    return NONE;
  }

  /** The volunteer's candidate in the duty's role and site, with these slots. */
  int candidateWith(int volunteer, int duty, int firstSlot, int endSlot) {
    int number = grid.withSlots(duty, firstSlot, endSlot);
    return number < 0 ? NONE : candidateOf(volunteer, number);
  }

  /** The volunteer's candidate with a duty, {@link SearchState#HOME} for home. */
  int candidateOf(int volunteer, int duty) {
    if (duty == HOME) {
      return HOME;
    }
    int found = candidates.find(volunteer, duty);
    return found >= 0 ? found : NONE;
  }

  private int between(int from, int to) {
    return from >= to ? NONE : from + random.nextInt(to - from);
  }
}
