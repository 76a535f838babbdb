package org.daybreak.solve;

import ai.timefold.solver.core.api.score.director.ScoreDirector;
import ai.timefold.solver.core.api.solver.phase.PhaseCommand;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.daybreak.problem.Score;
import org.daybreak.roster.Roster;
import org.daybreak.solve.search.Annealing;
import org.daybreak.solve.search.GreedyFill;
import org.daybreak.solve.state.SearchState;
import org.daybreak.table.Candidates;
import org.jspecify.annotations.Nullable;

/**
 * One slice of the search, a command of the solver's phase that is run again and again: the first
 * fills the roster, each further one anneals for at most a quarter of a second, or so many steps.
 */
final class SearchSlice implements PhaseCommand<Roster> {
  /** A hand-over that is not the last is put off until so many times its length has passed. */
  private static final int SEARCH_PER_HAND_OVER = 10;

  private static final long COOL_DOWN_NANOS = Duration.ofMillis(300).toNanos();

  private final StartingRoster starting;
  private final WorkLimit limit;
  private final long seed;
  private final ProgressTeller teller;
  private final HandOver handOver;

  private @Nullable Annealing annealing;
  private Runnable whenFinished = () -> {};

  SearchSlice(StartingRoster starting, WorkLimit limit, long seed, Consumer<Progress> listener) {
    this.starting = starting;
    this.limit = limit;
    this.seed = seed;
    this.teller = new ProgressTeller(listener, limit);
    this.handOver = new HandOver(starting);
  }

  /** What to do once there is nothing more to search. */
  void whenFinished(Runnable action) {
    whenFinished = action;
  }

  @Override
  public void changeWorkingSolution(ScoreDirector<Roster> director, BooleanSupplier isTerminated) {
    if (annealing == null) {
      annealing = begin(() -> limit.isSpent() || isTerminated.getAsBoolean());
    } else {
      search(annealing, isTerminated);
    }
    boolean last =
        annealing == null
            || annealing.isFinished()
            || limit.isSpent()
            || isTerminated.getAsBoolean();
    if (annealing != null && (last || handOver.isDue(SEARCH_PER_HAND_OVER))) {
      handOver.handOver(annealing, director);
    }
    Score score = handOver.score();
    if (score != null) {
      teller.tell(director.getWorkingSolution(), score, last);
    }
    if (last) {
      whenFinished.run();
    }
  }

  /** Null when stopped before there was anything to search with. */
  private @Nullable Annealing begin(BooleanSupplier isStopped) {
    int[] held = starting.duties();
    Candidates candidates = Candidates.list(starting.grid(), starting.measures(), held, isStopped);
    if (candidates == null) {
      return null;
    }
    SearchState state = new SearchState(starting.grid(), candidates, starting.fixed());
    for (int volunteer : state.movable()) {
      int duty = held[volunteer];
      if (duty != SearchState.HOME) {
        state.assign(volunteer, candidates.find(volunteer, duty));
      }
    }
    GreedyFill.fill(state, isStopped);
    return new Annealing(state, limit::done, starting.isBegun(), seed);
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
    while (!search.isFinished()
        && !limit.isSpent()
        && !limit.isSliceDone(begin)
        && !isTerminated.getAsBoolean()) {
      search.step();
      limit.stepped();
    }
    if (limit.isStopped()) {
      coolDown(search);
    }
  }
}
