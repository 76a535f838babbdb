package org.daybreak.solve;

import ai.timefold.solver.core.api.score.director.ScoreDirector;
import ai.timefold.solver.core.api.solver.phase.PhaseCommand;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.daybreak.problem.Bound;
import org.daybreak.problem.Score;
import org.daybreak.roster.Roster;
import org.daybreak.solve.search.Annealing;
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

  private final PricedStart start;
  private final WorkLimit limit;
  private final long seed;
  private final ProgressTeller teller;
  private final HandOver handOver;

  private final Pricing pricing;

  /** Made while prices are not done yet; null: not made. */
  private @Nullable Annealing early;

  /** Null before there are prices. */
  private @Nullable ParallelSearch search;

  private Runnable whenFinished = () -> {};

  SearchSlice(StartingRoster starting, WorkLimit limit, long seed, Consumer<Progress> listener) {
    this.limit = limit;
    this.seed = seed;
    this.teller = new ProgressTeller(listener, limit);
    this.handOver = new HandOver(starting);
    CostTables tables = new CostTables(starting.grid(), starting.measures());
    this.pricing = new Pricing(tables, limit);
    this.start = new PricedStart(starting, tables, pricing.finder(), limit);
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
    ParallelSearch running = search;
    if (running != null) {
      running.run(pricing.leavesACore(), isTerminated);
    } else if (pricing.isDone()) {
      running = new ParallelSearch(start.begin(early, seed), start::begin, seed, limit);
      search = running;
      early = null;
      pricing.goOn(running.isHard());
    } else if (early == null && pricing.isRosterDue()) {
      early = start.begin(seed);
    }
    boolean last = running != null && (isFinished(running) || isStopped.getAsBoolean());
    if (running != null && last) {
      running.end();
    }
    Annealing best = running == null ? early : running.best();
    if (best != null && (last || isHandOverDue())) {
      handOver.handOver(best, director);
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
    return (search != null || handOver.score() == null) && handOver.isDue(SEARCH_PER_HAND_OVER);
  }

  private boolean isFinished(ParallelSearch running) {
    return running.isFinished() || pricing.isReached(running.best().bestScore());
  }

  /** What is proven, as a bound of the last roster handed over; null before there is any. */
  @Nullable Bound bound() {
    Score score = handOver.score();
    return score == null ? null : pricing.bound(score);
  }
}
