package org.daybreak.solve;

import ai.timefold.solver.core.api.solver.Solver;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.phase.custom.CustomPhaseConfig;
import ai.timefold.solver.core.config.score.director.ScoreDirectorFactoryConfig;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import ai.timefold.solver.core.config.solver.SolverConfig;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.daybreak.constraint.RosterConstraints;
import org.daybreak.problem.Bound;
import org.daybreak.problem.Problem;
import org.daybreak.roster.Roster;
import org.daybreak.roster.Volunteer;
import org.daybreak.solve.search.Annealing;
import org.jspecify.annotations.Nullable;

/**
 * Finds a roster. The solver runs the whole; its one phase is made of slices of the array search,
 * which hand their best roster over to the constraint streams.
 */
public final class RosterSolver {
  private static final Duration SHORTEST_DEFAULT = Duration.ofSeconds(5);
  private static final Duration LONGEST_DEFAULT = Duration.ofMinutes(10);

  private final SolveSettings settings;
  private final Consumer<Progress> listener;
  private final EnvironmentMode environmentMode;
  private volatile boolean stopped;
  private volatile @Nullable Bound bound;
  private volatile long triedMoves;

  /**
   * A solver for one roster.
   *
   * @param listener told of the progress at most 4 times a second, on the thread that solves
   */
  public RosterSolver(SolveSettings settings, Consumer<Progress> listener) {
    this(settings, listener, EnvironmentMode.NO_ASSERT);
  }

  RosterSolver(
      SolveSettings settings, Consumer<Progress> listener, EnvironmentMode environmentMode) {
    this.settings = settings;
    this.listener = listener;
    this.environmentMode = environmentMode;
  }

  /**
   * A time that suits the size of the problem: half a second times the number of volunteers to the
   * power of 0.6, from 5 seconds to 10 minutes.
   */
  public static Duration defaultTimeLimit(Problem problem) {
    Duration limit = Duration.ofMillis((long) (500 * Math.pow(problem.profiles().size(), 0.6)));
    if (limit.compareTo(SHORTEST_DEFAULT) < 0) {
      return SHORTEST_DEFAULT;
    }
    return limit.compareTo(LONGEST_DEFAULT) > 0 ? LONGEST_DEFAULT : limit;
  }

  /**
   * The best roster found from a start, which is left as it is. Its pins stay; its hard penalty is
   * that of the pins alone, because duties that are not pinned and break a rule are dropped first.
   *
   * @throws IllegalStateException when the search and the constraint streams disagree on a score
   */
  public Roster solve(Roster start) {
    WorkLimit limit = WorkLimit.begin(settings, start.problem(), () -> stopped);
    StartingRoster starting = StartingRoster.of(start);
    SearchSlice slice = new SearchSlice(starting, limit, settings.seed(), listener);
    Solver<Roster> solver = solver(slice, limit.slices());
    slice.whenFinished(solver::terminateEarly);
    Roster solved = solver.solve(starting.roster());
    bound = slice.bound();
    triedMoves = limit.stepsDone() * Annealing.TRIES_PER_STEP;
    return solved;
  }

  /**
   * The best bound that was proven while solving; null: none. It holds for the problem that was
   * solved, whatever the start.
   */
  public @Nullable Bound bound() {
    return bound;
  }

  /** How many moves the last call of {@link #solve} tried. */
  public long triedMoves() {
    return triedMoves;
  }

  /** Lets {@link #solve} return its best roster promptly; may be called by any thread. */
  public void stop() {
    stopped = true;
  }

  private Solver<Roster> solver(SearchSlice slice, int slices) {
    SolverConfig config =
        new SolverConfig()
            .withSolutionClass(Roster.class)
            .withEntityClasses(Volunteer.class)
            .withEnvironmentMode(environmentMode)
            .withScoreDirectorFactory(
                new ScoreDirectorFactoryConfig()
                    .withConstraintProviderClass(RosterConstraints.class))
            .withPhaseList(
                List.of(
                    new CustomPhaseConfig()
                        .withCustomPhaseCommandList(Collections.nCopies(slices, slice))));
    return SolverFactory.<Roster>create(config).buildSolver();
  }
}
