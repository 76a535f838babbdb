package org.daybreak.day.replan;

import static org.daybreak.solve.state.DutyLedger.HOME;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.daybreak.measure.Eligibility;
import org.daybreak.measure.Measures;
import org.daybreak.problem.Duty;
import org.daybreak.problem.Problem;
import org.daybreak.problem.Profile;
import org.daybreak.problem.Publication;
import org.daybreak.solve.state.DutyLedger;
import org.daybreak.solve.state.FixedDuties;
import org.daybreak.solve.state.KeptDuties;
import org.daybreak.table.Grid;

/** A roster while it is mended: who is on which duty, and whom that disturbs. */
final class MendedRoster {
  /** In place of a duty that was told: it is no longer there. */
  private static final int GONE = -2;

  private final Problem problem;
  private final Grid grid;
  private final Eligibility eligibility;
  private final Departures departures;
  private final DutyLedger ledger;
  private final int[] told;
  private final int[] weights;
  private final List<NavigableSet<Integer>> bySite = new ArrayList<>();
  private long disturbed;

  /**
   * The duties to begin with, without those that are not pinned and break a rule.
   *
   * @param problem with everything pinned that must not change
   * @param publications what people were told
   */
  MendedRoster(
      Problem problem,
      Departures departures,
      Map<Profile, Publication> publications,
      Map<Profile, Duty> start) {
    this.problem = problem;
    this.departures = departures;
    this.grid = new Grid(problem);
    Measures measures = departures.measures();
    this.eligibility = new Eligibility(measures);
    FixedDuties fixed = new FixedDuties(grid, measures);
    List<Duty> held = new ArrayList<>(Arrays.asList(new Duty[problem.profiles().size()]));
    start.forEach((profile, duty) -> held.set(profile.index(), duty));
    this.ledger = new DutyLedger(grid, measures, fixed, KeptDuties.of(grid, measures, fixed, held));
    this.told = new int[problem.profiles().size()];
    this.weights = new int[told.length];
    Arrays.fill(told, HOME);
    Arrays.fill(weights, 1);
    publications.forEach(
        (profile, publication) -> {
          Duty duty = publication.duty();
          told[profile.index()] = duty == null ? GONE : grid.number(duty);
          weights[profile.index()] = publication.confirmed() ? 2 : 1;
        });
    problem.sites().forEach(site -> bySite.add(new TreeSet<>()));
    for (int volunteer = 0; volunteer < told.length; volunteer++) {
      if (ledger.duty(volunteer) != HOME) {
        bySite.get(grid.site(ledger.duty(volunteer))).add(volunteer);
      }
      disturbed += disturbance(volunteer, ledger.duty(volunteer));
    }
  }

  private int disturbance(int volunteer, int duty) {
    return duty == told[volunteer] ? 0 : weights[volunteer];
  }

  Worth worth() {
    return new Worth(ledger.mediumCost(), disturbed, ledger.softCost());
  }

  DutyLedger ledger() {
    return ledger;
  }

  Measures measures() {
    return departures.measures();
  }

  Grid grid() {
    return grid;
  }

  Problem problem() {
    return problem;
  }

  int size() {
    return told.length;
  }

  int duty(int volunteer) {
    return ledger.duty(volunteer);
  }

  /** The duty that was told; {@link DutyLedger#HOME} for one told nothing; below it when gone. */
  int told(int volunteer) {
    return told[volunteer];
  }

  /** Whether the volunteer was told a duty. */
  boolean isTold(int volunteer) {
    return told[volunteer] != HOME;
  }

  /** Whether the volunteer's duty is not what was told, or is new. */
  boolean isDisturbed(int volunteer) {
    return ledger.duty(volunteer) != told[volunteer];
  }

  /** Whether the volunteer can hold the duty as far as rules on one volunteer and the time go. */
  boolean mayTake(int volunteer, Duty duty, int number) {
    return eligibility.isEligible(problem.profiles().get(volunteer), duty)
        && canReach(volunteer, duty, number);
  }

  /** Whether the volunteer was told the duty or can still set out for it in time. */
  boolean canReach(int volunteer, Duty duty, int number) {
    return number == told[volunteer]
        || departures.canReach(problem.profiles().get(volunteer), duty);
  }

  /** Whether skills and restrictions let the volunteer hold the role by day. */
  boolean mayHold(int volunteer, int role) {
    return eligibility.mayHold(problem.profiles().get(volunteer), problem.roles().get(role), false);
  }

  /** Moves a volunteer to a duty or {@link DutyLedger#HOME}, room or not. */
  void move(int volunteer, int duty) {
    int before = ledger.duty(volunteer);
    if (before != HOME) {
      bySite.get(grid.site(before)).remove(volunteer);
    }
    if (duty != HOME) {
      bySite.get(grid.site(duty)).add(volunteer);
    }
    disturbed += disturbance(volunteer, duty) - disturbance(volunteer, before);
    ledger.move(volunteer, duty);
  }

  /** Moves a volunteer if there is room once the present duty is left; else leaves all as it is. */
  boolean tryMove(int volunteer, int duty) {
    int before = ledger.duty(volunteer);
    move(volunteer, HOME);
    if (duty == HOME || ledger.hasRoom(volunteer, duty)) {
      move(volunteer, duty);
      return true;
    }
    move(volunteer, before);
    return false;
  }

  /** Whether people or leads are missing in the gap. */
  boolean isOpen(Gap gap) {
    return gap.role() == Gap.LEAD
        ? ledger.places().missingLeads(gap.slot()) > 0
        : ledger.places().isShort(grid.cell(gap.slot(), gap.role()));
  }

  /** How many gaps are open. */
  int shortGaps() {
    return ledger.places().shortCells().size() + ledger.places().slotsMissingLeads().size();
  }

  /** Everybody on a duty at the site, ascending. */
  List<Integer> atSite(int site) {
    return List.copyOf(bySite.get(site));
  }

  Map<Profile, Duty> duties() {
    Map<Profile, Duty> duties = new LinkedHashMap<>();
    for (Profile profile : problem.profiles()) {
      int duty = ledger.duty(profile.index());
      if (duty != HOME) {
        duties.put(profile, grid.duty(duty));
      }
    }
    return duties;
  }
}
