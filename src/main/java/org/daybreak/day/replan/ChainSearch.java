package org.daybreak.day.replan;

import static org.daybreak.solve.state.DutyLedger.HOME;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.daybreak.solve.state.DutyLedger;
import org.daybreak.table.Grid;
import org.jspecify.annotations.Nullable;

/**
 * Looks for chains of moves that fill a gap: somebody takes it, somebody else takes the place that
 * this leaves, and so on. Bounded by a count of tries, so that nothing depends on the clock.
 */
final class ChainSearch {
  /** Of those who could take the first, second and further place, so many are followed up. */
  private static final int[] FOLLOWED = {60, 20, 8};

  /** Where no more gaps are open than this, a chain may go on at any of them. */
  private static final int FEW_GAPS = 12;

  private static final int LOOKS_PER_TRY = 10;

  private static final Comparator<Step> BEST_FIRST =
      Comparator.comparingLong((Step it) -> it.worth.mediumCost())
          .thenComparingLong(it -> it.worth.disturbed())
          .thenComparingLong(it -> it.worth.softCost())
          .thenComparingInt(it -> it.volunteer)
          .thenComparingInt(it -> it.duty);

  private final MendedRoster roster;
  private final Fillers fillers;
  private final Deque<Move> made = new ArrayDeque<>();
  private final long triesAtMost;
  private long tries;
  private Worth bestWorth;
  private @Nullable List<Move> best;

  /**
   * A search.
   *
   * @param triesAtMost so many moves may be tried in all, where {@link #LOOKS_PER_TRY} looks at who
   *     could take a place count as one
   */
  ChainSearch(MendedRoster roster, Fillers fillers, long triesAtMost) {
    this.roster = roster;
    this.fillers = fillers;
    this.triesAtMost = triesAtMost;
    this.bestWorth = roster.worth();
  }

  /** One volunteer moved. */
  private record Move(int volunteer, int duty) {}

  /** A move that may be followed up. */
  private record Step(int volunteer, int duty, @Nullable Move ejected, int left, Worth worth) {}

  /** Whether no tries are left. */
  boolean isSpent() {
    return spent() >= triesAtMost;
  }

  /** How many tries were made. */
  long spent() {
    return tries + fillers.looks() / LOOKS_PER_TRY;
  }

  /** Fills a gap as well as it can with chains of so many moves; whether anything got better. */
  boolean fill(Gap gap, int depth) {
    begin(roster.worth());
    extend(List.of(gap), depth, 0);
    return makeBest();
  }

  /** Tries to undo the disturbance of a volunteer, mending what that opens. */
  boolean calm(int volunteer, int duty, int depth) {
    int before = roster.duty(volunteer);
    begin(roster.worth());
    if (!roster.tryMove(volunteer, duty)) {
      return false;
    }
    made.push(new Move(volunteer, duty));
    consider();
    extend(gapsOf(before), depth, 0);
    made.pop();
    roster.move(volunteer, before);
    return makeBest();
  }

  private void begin(Worth worth) {
    bestWorth = worth;
    best = null;
    made.clear();
  }

  private boolean makeBest() {
    if (best == null) {
      return false;
    }
    List<Move> moves = best;
    moves.forEach(move -> roster.move(move.volunteer, HOME));
    moves.forEach(move -> roster.move(move.volunteer, move.duty));
    return true;
  }

  private void consider() {
    Worth worth = roster.worth();
    if (worth.isBetterThan(bestWorth)) {
      bestWorth = worth;
      List<Move> moves = new ArrayList<>(made);
      Collections.reverse(moves);
      best = moves;
    }
  }

  private void extend(List<Gap> gaps, int depth, int level) {
    if (depth <= 0) {
      return;
    }
    List<Step> steps = new ArrayList<>();
    for (Gap gap : gaps) {
      for (Fillers.Filler filler : fillers.of(gap)) {
        if (isSpent()) {
          break;
        }
        tryOut(filler.volunteer(), filler.duty(), depth, steps);
      }
    }
    if (depth <= 1) {
      return;
    }
    steps.sort(BEST_FIRST);
    int followed = FOLLOWED[Math.min(level, FOLLOWED.length - 1)];
    for (Step step : steps.subList(0, Math.min(followed, steps.size()))) {
      if (!isSpent()) {
        follow(step, depth, level);
      }
    }
  }

  private boolean isMade(int volunteer) {
    return made.stream().anyMatch(move -> move.volunteer == volunteer);
  }

  private void tryOut(int volunteer, int duty, int depth, List<Step> steps) {
    int before = roster.duty(volunteer);
    if (before == duty || isMade(volunteer)) {
      return;
    }
    tries++;
    if (roster.tryMove(volunteer, duty)) {
      made.push(new Move(volunteer, duty));
      consider();
      if (depth > 1) {
        steps.add(new Step(volunteer, duty, null, before, roster.worth()));
      }
      made.pop();
      roster.move(volunteer, before);
    } else {
      eject(volunteer, duty, before, depth, steps);
    }
  }

  /** Makes room by sending somebody away from the same role, home or to the place that was left. */
  private void eject(int volunteer, int duty, int before, int depth, List<Step> steps) {
    Grid grid = roster.grid();
    for (int other : roster.atSite(grid.site(duty))) {
      int held = roster.duty(other);
      if (other == volunteer
          || !overlaps(grid, held, duty)
          || roster.ledger().isFixed(other)
          || isMade(other)) {
        continue;
      }
      tries++;
      roster.move(other, HOME);
      if (roster.tryMove(volunteer, duty)) {
        made.push(new Move(volunteer, duty));
        made.push(new Move(other, HOME));
        consider();
        if (depth > 1) {
          steps.add(new Step(volunteer, duty, new Move(other, HOME), before, roster.worth()));
        }
        if (before != HOME
            && roster.mayTake(other, grid.duty(before), before)
            && roster.tryMove(other, before)) {
          made.pop();
          made.push(new Move(other, before));
          consider();
          roster.move(other, HOME);
        }
        made.pop();
        made.pop();
        roster.move(volunteer, before);
      }
      roster.move(other, held);
    }
  }

  private static boolean overlaps(Grid grid, int one, int other) {
    return grid.site(one) == grid.site(other)
        && grid.firstSlot(one) < grid.firstSlot(other) + grid.slots(other)
        && grid.firstSlot(other) < grid.firstSlot(one) + grid.slots(one);
  }

  private void follow(Step step, int depth, int level) {
    int before = roster.duty(step.volunteer);
    int ejectedFrom = step.ejected == null ? HOME : roster.duty(step.ejected.volunteer);
    if (step.ejected != null) {
      roster.move(step.ejected.volunteer, HOME);
      made.push(step.ejected);
    }
    roster.move(step.volunteer, step.duty);
    made.push(new Move(step.volunteer, step.duty));
    Set<Gap> gaps = new LinkedHashSet<>(gapsOf(step.left));
    gaps.addAll(gapsOf(ejectedFrom));
    gaps.addAll(gapsAt(roster.grid().site(step.duty)));
    if (roster.shortGaps() <= FEW_GAPS) {
      for (int site = 0; site < roster.grid().siteCount(); site++) {
        gaps.addAll(gapsAt(site));
      }
    }
    extend(List.copyOf(gaps), depth - 1, level + 1);
    made.pop();
    roster.move(step.volunteer, before);
    if (step.ejected != null) {
      made.pop();
      roster.move(step.ejected.volunteer, ejectedFrom);
    }
  }

  /** The gaps that there are now among the places of a duty; none for {@link DutyLedger#HOME}. */
  private List<Gap> gapsOf(int duty) {
    Grid grid = roster.grid();
    List<Gap> gaps = new ArrayList<>();
    for (int step = 0; duty != HOME && step < grid.slots(duty); step++) {
      int slot = grid.firstSlot(duty) + step;
      addIfOpen(new Gap(slot, grid.role(duty)), gaps);
      addIfOpen(new Gap(slot, Gap.LEAD), gaps);
    }
    return gaps;
  }

  /** The gaps that there are now at a site: who comes there may set somebody free for them. */
  private List<Gap> gapsAt(int site) {
    Grid grid = roster.grid();
    int first = grid.firstSlotOfSite(site);
    List<Gap> gaps = new ArrayList<>();
    for (int slot = 0; slot < roster.problem().sites().get(site).slots().size(); slot++) {
      for (int role = Gap.LEAD; role < grid.roleCount(); role++) {
        addIfOpen(new Gap(first + slot, role), gaps);
      }
    }
    return gaps;
  }

  private void addIfOpen(Gap gap, List<Gap> gaps) {
    if (roster.isOpen(gap)) {
      gaps.add(gap);
    }
  }
}
