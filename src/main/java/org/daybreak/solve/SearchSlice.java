package org.daybreak.solve;

import ai.timefold.solver.core.api.score.director.ScoreDirector;
import ai.timefold.solver.core.api.solver.phase.PhaseCommand;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.daybreak.bound.Prices;
import org.daybreak.problem.Bound;
import org.daybreak.problem.Score;
import org.daybreak.roster.Roster;
import org.daybreak.solve.search.Annealing;
import org.daybreak.solve.search.GreedyFill;
import org.daybreak.solve.search.Halves;
import org.daybreak.solve.search.PricedFill;
import org.daybreak.solve.state.SearchState;
import org.daybreak.table.Candidates;
import org.daybreak.table.CostTables;
import org.jspecify.annotations.Nullable;

/**
 * One slice of the search, a command of the solver's phase that is run again and again: the first
 * ones price the places and fill the roster, each further one anneals for at most a quarter of a
 * second, or so many steps.
 */
final class SearchSlice implements PhaseCommand<Roster> {
  /** A hand-over that is not the last is put off until so many times its length has passed. */
  private static final int SEARCH_PER_HAND_OVER = 10;

  /** With more volunteers, two cores search the halves of one roster instead of two rosters. */
  private static final int MOST_FOR_TWO = 2000;

  /** The part of all the work after which halves are put together. */
  private static final double WORK_OF_HALVES = 0.03;

  private static final long COOL_DOWN_NANOS = Duration.ofMillis(300).toNanos();

  private final StartingRoster starting;
  private final WorkLimit limit;
  private final long seed;
  private final ProgressTeller teller;
  private final HandOver handOver;

  private final CostTables tables;
  private final Pricing pricing;
  private @Nullable Annealing annealing;

  /** Another search from the same prices, once the second core has nothing left to prove. */
  private @Nullable Annealing second;

  /** Where volunteers are many: the same search on two cores, once the second one is free. */
  private @Nullable Halves halves;

  private double workBeforeCut;

  private boolean isSearching;
  private Runnable whenFinished = () -> {};

  SearchSlice(StartingRoster starting, WorkLimit limit, long seed, Consumer<Progress> listener) {
    this.starting = starting;
    this.limit = limit;
    this.seed = seed;
    this.teller = new ProgressTeller(listener, limit);
    this.handOver = new HandOver(starting);
    this.tables = new CostTables(starting.grid(), starting.measures());
    this.pricing = new Pricing(tables, limit);
  }

  /** What to do once there is nothing more to search. */
  void whenFinished(Runnable action) {
    whenFinished = action;
  }

  @Override
  public void changeWorkingSolution(ScoreDirector<Roster> director, BooleanSupplier isTerminated) {
    BooleanSupplier isStopped = () -> limit.isSpent() || isTerminated.getAsBoolean();
    if (!pricing.isDone()) {
      pricing.work(isStopped);
    }
    if (pricing.isDone() && !isSearching) {
      isSearching = true;
      annealing = begin(annealing);
      pricing.goOn(isMany());
    } else if (annealing != null && isSearching) {
      search(annealing, isTerminated);
    } else if (annealing == null && pricing.isRosterDue()) {
      annealing = begin(seed, starting.duties());
    }
    boolean last = isSearching && (isFinished(annealing) || isStopped.getAsBoolean());
    if (last) {
      join();
    }
    if (annealing != null && (last || isHandOverDue())) {
      handOver.handOver(better(annealing), director);
    }
    Score score = handOver.score();
    if (score != null) {
      teller.tell(director.getWorkingSolution(), score, pricing.bound(score), last);
    }
    if (last) {
      pricing.stop();
      whenFinished.run();
    }
  }

  /** A roster made while prices are not done yet is handed over once. */
  private boolean isHandOverDue() {
    return (isSearching || handOver.score() == null) && handOver.isDue(SEARCH_PER_HAND_OVER);
  }

  private boolean isFinished(@Nullable Annealing search) {
    return search == null
        || (search.isFinished() && (second == null || second.isFinished()))
        || pricing.isReached(better(search).bestScore());
  }

  private Annealing better(Annealing search) {
    Annealing other = second;
    return other != null && other.bestScore().compareTo(search.bestScore()) > 0 ? other : search;
  }

  /**
   * Begins with the better of two rosters: a new one, and the one made while prices were coarse.
   *
   * @param first null: none was made
   */
  private Annealing begin(@Nullable Annealing first) {
    Annealing fresh = begin(seed, starting.duties());
    if (first == null || first.bestScore().compareTo(fresh.bestScore()) <= 0) {
      return fresh;
    }
    int[] held = starting.duties();
    for (int volunteer : first.state().movable()) {
      held[volunteer] = first.bestDuty(volunteer);
    }
    return begin(seed, held);
  }

  private Annealing begin(long ofSeed, int[] held) {
    Candidates candidates = PricedStart.candidates(tables, pricing.finder(), held);
    SearchState state = new SearchState(starting.grid(), candidates, starting.fixed());
    for (int volunteer : state.movable()) {
      int duty = held[volunteer];
      if (duty != SearchState.HOME) {
        state.assign(volunteer, candidates.find(volunteer, duty));
      }
    }
    Prices prices = pricing.finder().prices();
    PricedFill.fill(state, prices);
    GreedyFill.fill(state);
    return new Annealing(state, prices, limit::done, starting.isBegun(), ofSeed);
  }

  /** What is proven, as a bound of the last roster handed over; null before there is any. */
  @Nullable Bound bound() {
    Score score = handOver.score();
    return score == null ? null : pricing.bound(score);
  }

  /** What is warm when stopped is worth little: a moment of cold makes a roster of it. */
  private static void coolDown(Annealing search) {
    long begin = System.nanoTime();
    while (!search.isFinished() && System.nanoTime() - begin < COOL_DOWN_NANOS) {
      search.coldStep();
    }
  }

  private void search(Annealing search, BooleanSupplier isTerminated) {
    WorkLimit.Mark begin = limit.mark();
    BooleanSupplier isOver =
        () ->
            search.isFinished()
                || limit.isSpent()
                || limit.isSliceDone(begin)
                || isTerminated.getAsBoolean();
    if (pricing.leavesACore() && isMany()) {
      searchHalves(search, isOver);
    } else {
      CompletableFuture<Long> beside = searchBeside(begin);
      while (!isOver.getAsBoolean()) {
        search.step();
        limit.stepped(1);
      }
      limit.stepped(beside.join());
    }
    if (limit.isStopped()) {
      join();
      coolDown(better(search));
    }
  }

  private boolean isMany() {
    return starting.duties().length > MOST_FOR_TWO;
  }

  private void searchHalves(Annealing search, BooleanSupplier isOver) {
    Halves cut = halves;
    if (cut == null) {
      cut = new Halves(search, seed);
      halves = cut;
    }
    if (!cut.isCut()) {
      cut.cut();
      workBeforeCut = limit.done();
    }
    limit.stepped(cut.search(isOver));
    if (limit.done() - workBeforeCut >= WORK_OF_HALVES) {
      cut.join();
    }
  }

  private void join() {
    if (halves != null && halves.isCut()) {
      halves.join();
    }
  }

  /** Lets a second search work for the same slice, if a core is free; tells its steps. */
  private CompletableFuture<Long> searchBeside(WorkLimit.Mark begin) {
    if (!pricing.leavesACore() || isMany()) {
      return CompletableFuture.completedFuture(0L);
    }
    Annealing other = second == null ? begin(seed + 1, starting.duties()) : second;
    second = other;
    return CompletableFuture.supplyAsync(
        () -> {
          long steps = 0;
          while (!other.isFinished() && !limit.isSpent() && !limit.isSliceOver(begin)) {
            other.step();
            steps++;
          }
          return steps;
        });
  }
}
