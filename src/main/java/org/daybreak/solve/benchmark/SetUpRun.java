package org.daybreak.solve.benchmark;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import ai.timefold.solver.core.impl.solver.DefaultSolver;
import java.time.Duration;
import java.util.Objects;
import java.util.function.LongSupplier;
import org.daybreak.constraint.ScoreSheet;
import org.daybreak.problem.Bound;
import org.daybreak.problem.Score;
import org.daybreak.roster.Roster;
import org.daybreak.solve.RosterSolver;
import org.daybreak.solve.SolveSettings;
import org.jspecify.annotations.Nullable;

/** One run of one set-up on one roster, in this virtual machine. */
public final class SetUpRun {
  private final Roster start;
  private final RunLimit limit;
  private final long seed;
  private final LongSupplier clockMillis;
  private final TraceRecorder recorder;
  private final long beganMillis;

  private SetUpRun(Roster start, RunLimit limit, long seed, LongSupplier clockMillis) {
    this.start = start;
    this.limit = limit;
    this.seed = seed;
    this.clockMillis = clockMillis;
    this.recorder = new TraceRecorder(clockMillis);
    this.beganMillis = clockMillis.getAsLong();
  }

  /**
   * Solves and tells how it went.
   *
   * @param start left as it is
   * @param clockMillis milliseconds since what the limit of time counts from
   */
  public static Trace of(
      SetUp setUp, Roster start, RunLimit limit, long seed, LongSupplier clockMillis) {
    PeakHeap.reset();
    SetUpRun run = new SetUpRun(start, limit, seed, clockMillis);
    return setUp == SetUp.DAYBREAK ? run.daybreak() : run.timefold(setUp);
  }

  private Trace daybreak() {
    RosterSolver solver =
        new RosterSolver(
            new SolveSettings(timeLeft(), limit.steps(), seed),
            progress -> recorder.note(progress.best()));
    Roster solved = solver.solve(start);
    return ended(solved, solver.triedMoves(), solver.bound());
  }

  private Trace timefold(SetUp setUp) {
    TerminationConfig termination = new TerminationConfig();
    Duration timeLeft = timeLeft();
    if (timeLeft != null) {
      termination.withSpentLimit(timeLeft);
    } else {
      termination.withMoveCountLimit(
          Math.multiplyExact(Objects.requireNonNull(limit.steps()), RunLimit.MOVES_PER_STEP));
    }
    DefaultSolver<Roster> solver =
        (DefaultSolver<Roster>)
            SolverFactory.<Roster>create(
                    TimefoldSetUps.config(setUp, start.getVolunteers().size(), termination, seed))
                .buildSolver();
    solver.addEventListener(
        event -> recorder.note(score((HardMediumSoftLongScore) event.getNewBestScore())));
    Roster solved = solver.solve(start);
    return ended(solved, solver.getMoveEvaluationCount(), null);
  }

  /** The judge has the last word on what the result is worth. */
  private Trace ended(Roster solved, long moves, @Nullable Bound bound) {
    long endedMillis = clockMillis.getAsLong();
    long peakBytes = PeakHeap.bytes();
    recorder.note(ScoreSheet.of(solved).score());
    return new Trace(
        recorder.points(), endedMillis, endedMillis - beganMillis, moves, peakBytes, bound);
  }

  private @Nullable Duration timeLeft() {
    Duration time = limit.time();
    if (time == null) {
      return null;
    }
    long left = time.toMillis() - clockMillis.getAsLong();
    return Duration.ofMillis(Math.max(1, left));
  }

  private static Score score(HardMediumSoftLongScore score) {
    return new Score(score.hardScore(), score.mediumScore(), score.softScore());
  }
}
