package org.daybreak.day.suggest;

import static org.daybreak.solve.state.DutyLedger.HOME;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.daybreak.day.replan.Departures;
import org.daybreak.measure.Eligibility;
import org.daybreak.measure.Measures;
import org.daybreak.problem.Demand;
import org.daybreak.problem.Duty;
import org.daybreak.problem.Problem;
import org.daybreak.problem.Profile;
import org.daybreak.problem.Role;
import org.daybreak.problem.Site;
import org.daybreak.problem.Slot;
import org.daybreak.roster.Roster;
import org.daybreak.roster.Volunteer;
import org.daybreak.solve.state.DutyLedger;
import org.daybreak.solve.state.FixedDuties;
import org.daybreak.table.Grid;
import org.jspecify.annotations.Nullable;

/** Finds who could take one more place. Nobody pinned is moved, and nobody who has set out. */
public final class Suggester {
  /** So many who would leave another place are looked at for a chain. */
  private static final int MOST_CHAINED = 40;

  private static final Comparator<Move> BEST_FIRST =
      Comparator.comparingLong((Move it) -> it.mediumCost)
          .thenComparingLong(it -> it.softCost)
          .thenComparingInt(it -> it.volunteer);

  private final Roster roster;
  private final Problem problem;
  private final Measures measures;
  private final Eligibility eligibility;
  private final Departures departures;
  private final Grid grid;
  private final DutyLedger ledger;
  private final boolean[] movable;

  private Suggester(Roster roster, @Nullable Long nowEpochMinute) {
    this.roster = roster;
    this.problem = roster.problem();
    this.measures = roster.measures();
    this.eligibility = new Eligibility(measures);
    this.departures = new Departures(measures, nowEpochMinute);
    this.grid = new Grid(problem);
    int[] duties = new int[problem.profiles().size()];
    Arrays.fill(duties, HOME);
    this.movable = new boolean[duties.length];
    for (Volunteer volunteer : roster.getVolunteers()) {
      Duty duty = volunteer.getDuty();
      int index = volunteer.profile().index();
      if (duty != null) {
        duties[index] = grid.number(duty);
      }
      movable[index] =
          !volunteer.isPinned() && (duty == null || !departures.hasLeft(volunteer.profile(), duty));
    }
    this.ledger = new DutyLedger(grid, measures, new FixedDuties(grid, measures), duties);
  }

  /**
   * The ways to have one person more in a slot and role of a site.
   *
   * @param nowEpochMinute who has set out is not moved, and nobody is called too late; null: the
   *     day has not begun
   * @param count so many of each kind
   */
  public static Suggestions suggest(
      Roster roster, Site site, Role role, Slot slot, @Nullable Long nowEpochMinute, int count) {
    return new Suggester(roster, nowEpochMinute).suggest(site, role, slot, count);
  }

  /** A volunteer on a duty, and what the roster would cost. */
  private record Move(int volunteer, int duty, long mediumCost, long softCost) {}

  private Suggestions suggest(Site site, Role role, Slot slot, int count) {
    List<Duty> duties =
        site.duties(List.of(role)).stream()
            .filter(it -> it.covers(slot.index()))
            .filter(eligibility::isOpen)
            .toList();
    List<Move> fromHome = new ArrayList<>();
    List<Move> leaving = new ArrayList<>();
    for (Profile profile : problem.profiles()) {
      int held = ledger.duty(profile.index());
      boolean isThere = held != HOME && covers(held, site, role, slot);
      Move best = movable[profile.index()] && !isThere ? best(profile, duties) : null;
      if (best != null) {
        (held == HOME ? fromHome : leaving).add(best);
      }
    }
    fromHome.sort(BEST_FIRST);
    leaving.sort(BEST_FIRST);
    Pricing pricing = new Pricing(measures, ledger);
    return new Suggestions(
        priced(pricing, fromHome, count),
        priced(pricing, leaving, count),
        chains(pricing, leaving, count),
        isFull(site, role, slot));
  }

  private boolean covers(int duty, Site site, Role role, Slot slot) {
    Duty held = grid.duty(duty);
    return held.site().equals(site) && held.role().equals(role) && held.covers(slot.index());
  }

  private boolean isFull(Site site, Role role, Slot slot) {
    Demand demand = slot.demandFor(role);
    int number = grid.firstSlotOfSite(site.index()) + slot.index();
    long people = 0;
    for (Role each : problem.roles()) {
      people += ledger.places().people(grid.cell(number, each.index()));
    }
    return people >= site.capacity()
        || ledger.places().people(grid.cell(number, role.index())) >= demand.max();
  }

  /** The best of the duties for a volunteer; null when none can be taken. */
  private @Nullable Move best(Profile profile, List<Duty> duties) {
    Move best = null;
    for (Duty duty : duties) {
      if (eligibility.isEligible(profile, duty) && departures.canReach(profile, duty)) {
        Move move = tried(profile.index(), grid.number(duty));
        if (move != null && (best == null || BEST_FIRST.compare(move, best) < 0)) {
          best = move;
        }
      }
    }
    return best;
  }

  /** What the roster would cost; null when there is no room. */
  private @Nullable Move tried(int volunteer, int duty) {
    int held = ledger.duty(volunteer);
    ledger.move(volunteer, HOME);
    Move move = null;
    if (ledger.hasRoom(volunteer, duty)) {
      ledger.move(volunteer, duty);
      move = new Move(volunteer, duty, ledger.mediumCost(), ledger.softCost());
    }
    ledger.move(volunteer, held);
    return move;
  }

  private List<Suggestion> priced(Pricing pricing, List<Move> moves, int count) {
    return moves.stream()
        .limit(count)
        .map(move -> List.of(step(move)))
        .map(steps -> new Suggestion(steps, pricing.price(steps)))
        .toList();
  }

  private Step step(Move move) {
    Profile profile = problem.profiles().get(move.volunteer);
    Duty after = grid.duty(move.duty);
    return new Step(
        profile,
        roster.getVolunteers().get(move.volunteer).getDuty(),
        after,
        measures.travelMinutes(profile, after.site(), after.firstSlot()));
  }

  /** Who leaves another place, and who takes that. */
  private List<Suggestion> chains(Pricing pricing, List<Move> leaving, int count) {
    record Chain(Move first, Move second) {}
    List<Chain> chains = new ArrayList<>();
    for (Move first : leaving.subList(0, Math.min(MOST_CHAINED, leaving.size()))) {
      int hole = ledger.duty(first.volunteer);
      ledger.move(first.volunteer, first.duty);
      Move second = bestFor(hole, first.volunteer);
      ledger.move(first.volunteer, hole);
      if (second != null && BEST_FIRST.compare(second, first) < 0) {
        chains.add(new Chain(first, second));
      }
    }
    return chains.stream()
        .sorted(Comparator.comparing(Chain::second, BEST_FIRST))
        .limit(count)
        .map(chain -> List.of(step(chain.first), step(chain.second)))
        .map(steps -> new Suggestion(steps, pricing.price(steps)))
        .toList();
  }

  /** Who best takes a duty that was left. */
  private @Nullable Move bestFor(int hole, int leaver) {
    Duty duty = grid.duty(hole);
    Move best = null;
    for (Profile profile : problem.profiles()) {
      int volunteer = profile.index();
      if (volunteer != leaver
          && movable[volunteer]
          && ledger.duty(volunteer) == HOME
          && eligibility.isEligible(profile, duty)
          && departures.canReach(profile, duty)) {
        Move move = tried(volunteer, hole);
        if (move != null && (best == null || BEST_FIRST.compare(move, best) < 0)) {
          best = move;
        }
      }
    }
    return best;
  }
}
