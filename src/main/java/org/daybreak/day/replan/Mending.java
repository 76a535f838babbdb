package org.daybreak.day.replan;

import static org.daybreak.solve.state.DutyLedger.HOME;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.daybreak.problem.Site;
import org.daybreak.solve.state.PlaceTally;
import org.daybreak.table.Grid;

/**
 * Mends a roster: first as few people as can be are missing to the minimum, then as few as can be
 * are disturbed, then everything else. Nobody who was told a duty is moved for less than a person
 * missing; who is at home, or has to be told something all the same, also takes places that are
 * empty above the minimum.
 */
final class Mending {
  /** A chain of so many moves is the longest that is looked for. */
  private static final int LONGEST_CHAIN = 4;

  private static final long TRIES = 400_000;

  /** For gaps that the changes have not touched. */
  private static final long TRIES_ELSEWHERE = 150_000;

  private final MendedRoster roster;
  private final Set<Gap> touched;
  private final Fillers fillers;
  private final ChainSearch search;

  /**
   * A mending.
   *
   * @param touched the gaps that the changes have opened; they come first
   */
  Mending(MendedRoster roster, Set<Gap> touched) {
    this.roster = roster;
    this.touched = touched;
    this.fillers = new Fillers(roster);
    this.search = new ChainSearch(roster, fillers, TRIES);
  }

  /** Mends what people are missing for, disturbing as few as it can. */
  void fillShort() {
    fillShort(search, true);
    fillShort(new ChainSearch(roster, fillers, search.spent() + TRIES_ELSEWHERE), false);
    calm();
  }

  private void fillShort(ChainSearch chains, boolean onlyTouched) {
    for (int depth = 1; depth <= LONGEST_CHAIN; depth++) {
      boolean better = true;
      while (better && !chains.isSpent()) {
        better = false;
        for (Gap gap : shortGaps()) {
          if (!onlyTouched || touched.contains(gap)) {
            better |= roster.isOpen(gap) && !chains.isSpent() && chains.fill(gap, depth);
          }
        }
      }
    }
  }

  /** Undoes every disturbance that nobody misses. */
  private void calm() {
    boolean better = true;
    while (better && !search.isSpent()) {
      better = false;
      for (int volunteer = 0; volunteer < roster.size(); volunteer++) {
        int told = roster.told(volunteer);
        if (roster.isDisturbed(volunteer)
            && !roster.ledger().isFixed(volunteer)
            && roster.duty(volunteer) != HOME
            && (told == HOME || isPossible(volunteer, told))) {
          better |= search.calm(volunteer, Math.max(told, HOME), 2);
        }
      }
    }
  }

  private boolean isPossible(int volunteer, int told) {
    return told >= 0 && roster.mayTake(volunteer, roster.grid().duty(told), told);
  }

  /** Fills what is empty above the minimum with those whom it disturbs no more than they are. */
  void fillEmpty(boolean everywhere) {
    for (Gap gap : emptyGaps()) {
      if (everywhere || touched.contains(gap)) {
        while (fillEmpty(gap)) {
          // One more.
        }
      }
    }
  }

  /** Gives volunteers who are free to be called the best duty for the score, if any is better. */
  void place(List<Integer> volunteers) {
    Grid grid = roster.grid();
    for (int volunteer : volunteers) {
      if (roster.ledger().isFixed(volunteer) || roster.duty(volunteer) != HOME) {
        continue;
      }
      Worth best = roster.worth();
      int chosen = HOME;
      for (int number = 0; number < grid.dutyCount(); number++) {
        if (roster.mayHold(volunteer, grid.role(number))
            && roster.mayTake(volunteer, grid.duty(number), number)
            && roster.tryMove(volunteer, number)) {
          if (isBetter(roster.worth(), best)) {
            best = roster.worth();
            chosen = number;
          }
          roster.move(volunteer, HOME);
        }
      }
      if (chosen != HOME) {
        roster.move(volunteer, chosen);
      }
    }
  }

  private boolean fillEmpty(Gap gap) {
    Grid grid = roster.grid();
    if (roster.ledger().places().emptyPlaces(grid.cell(gap.slot(), gap.role())) == 0) {
      return false;
    }
    Worth best = roster.worth();
    Fillers.Filler chosen = null;
    for (Fillers.Filler filler : fillers.of(gap)) {
      int volunteer = filler.volunteer();
      int before = roster.duty(volunteer);
      boolean free =
          roster.isTold(volunteer) ? roster.isDisturbed(volunteer) : before != filler.duty();
      if (free && before != filler.duty() && roster.tryMove(volunteer, filler.duty())) {
        Worth worth = roster.worth();
        if (isBetter(worth, best)) {
          best = worth;
          chosen = filler;
        }
        roster.move(volunteer, before);
      }
    }
    if (chosen != null) {
      roster.move(chosen.volunteer(), chosen.duty());
    }
    return chosen != null;
  }

  /** By the score alone, in which a newly called person has a price. */
  private static boolean isBetter(Worth worth, Worth other) {
    return worth.mediumCost() != other.mediumCost()
        ? worth.mediumCost() < other.mediumCost()
        : worth.softCost() < other.softCost();
  }

  private List<Gap> shortGaps() {
    Grid grid = roster.grid();
    PlaceTally places = roster.ledger().places();
    List<Gap> gaps = new ArrayList<>();
    for (int i = 0; i < places.shortCells().size(); i++) {
      int cell = places.shortCells().get(i);
      gaps.add(new Gap(grid.slotOfCell(cell), grid.roleOfCell(cell)));
    }
    for (int i = 0; i < places.slotsMissingLeads().size(); i++) {
      gaps.add(new Gap(places.slotsMissingLeads().get(i), Gap.LEAD));
    }
    sort(gaps);
    return gaps;
  }

  private List<Gap> emptyGaps() {
    Grid grid = roster.grid();
    List<Gap> gaps = new ArrayList<>();
    for (int cell = 0; cell < grid.cellCount(); cell++) {
      if (roster.ledger().places().emptyPlaces(cell) > 0) {
        gaps.add(new Gap(grid.slotOfCell(cell), grid.roleOfCell(cell)));
      }
    }
    sort(gaps);
    return gaps;
  }

  /** What the changes opened first, then by what is missing. */
  private void sort(List<Gap> gaps) {
    gaps.sort(
        Comparator.comparing((Gap it) -> !touched.contains(it))
            .thenComparingLong(it -> -price(it))
            .thenComparingInt(Gap::slot)
            .thenComparingInt(Gap::role));
  }

  private long price(Gap gap) {
    Grid grid = roster.grid();
    Site site = roster.problem().sites().get(grid.siteOfSlot(gap.slot()));
    int slot = gap.slot() - grid.firstSlotOfSite(site.index());
    return site.slots().get(slot).minutes() * site.priority();
  }
}
