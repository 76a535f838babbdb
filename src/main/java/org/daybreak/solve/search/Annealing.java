package org.daybreak.solve.search;

import java.util.SplittableRandom;
import java.util.function.DoubleSupplier;
import java.util.function.Function;
import org.daybreak.bound.Prices;
import org.daybreak.problem.Score;
import org.daybreak.solve.move.Draw;
import org.daybreak.solve.move.Move;
import org.daybreak.solve.move.Moves;
import org.daybreak.solve.move.Trial;
import org.daybreak.solve.state.HeatBath;
import org.daybreak.solve.state.SearchState;
import org.jspecify.annotations.Nullable;

/**
 * Simulated annealing in rounds: each begins with the best roster so far, hot or warm, and ends
 * cold. What a rule forbids is never done.
 */
public final class Annealing {
  /** Tries in one step, the unit in which work is counted. */
  public static final int TRIES_PER_STEP = 10_000;

  /** Steps of the first round for each volunteer, where the budget allows. */
  private static final int STEPS_PER_VOLUNTEER = 100;

  private static final int LEAST_STEPS = 200;

  /** Rounds without an improvement after which more of them are not worth the wait. */
  private static final int FRUITLESS_ROUNDS = 4;

  private static final int DRAWS = 1 << 12;

  /** What a search begins with. */
  public enum Begin {
    /** A roster worked on before. */
    WORKED_ON,
    /** A first roster of a problem where people or leads are missing at few places, or nowhere. */
    FEW_MISSING,
    /** A first roster where they are missing at many places. */
    MANY_MISSING
  }

  private final SearchState state;
  private final Prices prices;
  private final DoubleSupplier workDone;
  private final SplittableRandom random;
  private final Trial trial;
  private final Moves moves;
  private final HeatBath bath;
  private final BestRoster best;
  private final Cooling cooling;
  private final double[] thresholds = new double[DRAWS];

  private Round round;
  private int fruitless;

  /**
   * Begins with the state as it is.
   *
   * @param prices of places, at which candidates were chosen
   * @param workDone the part of all the work allowed that is done, 0 to 1
   * @param begin what the state is
   */
  public Annealing(
      SearchState state, Prices prices, DoubleSupplier workDone, Begin begin, long seed) {
    this(
        state,
        prices,
        workDone,
        seed,
        null,
        score -> firstRound(state.movable().length, begin, workDone.getAsDouble(), score));
  }

  /**
   * Begins with the state as it is.
   *
   * @param cooling null: to be measured
   * @param roundFrom which round a search is in that begins with a roster of this score
   */
  private Annealing(
      SearchState state,
      Prices prices,
      DoubleSupplier workDone,
      long seed,
      @Nullable Cooling cooling,
      Function<Score, Round> roundFrom) {
    this.state = state;
    this.prices = prices;
    this.workDone = workDone;
    this.random = new SplittableRandom(seed);
    this.trial = new Trial(state);
    this.bath = new HeatBath(state, random.split());
    this.moves = new Moves(state, new Draw(state, random.split()), bath, prices);
    bath.set(0, prices.mediumPrice());
    this.best = new BestRoster(state);
    this.cooling =
        cooling == null ? Cooling.measure(state, prices.mediumPrice(), moves, trial) : cooling;
    for (int draw = 0; draw < DRAWS; draw++) {
      thresholds[draw] = -Math.log((draw + 0.5) / DRAWS);
    }
    this.round = roundFrom.apply(best.score());
  }

  private static Round firstRound(int volunteers, Begin begin, double workDone, Score score) {
    Heat warm = Heat.warm(volunteers);
    return Round.first(
        Math.max(LEAST_STEPS, (long) STEPS_PER_VOLUNTEER * volunteers),
        switch (begin) {
          case WORKED_ON -> warm;
          case FEW_MISSING -> Heat.first(volunteers);
          case MANY_MISSING -> Heat.thawing(volunteers);
        },
        warm,
        workDone,
        score,
        begin != Begin.WORKED_ON && Heat.isFirstRoundShort(volunteers));
  }

  /** A search of another state that goes on cooling where this one is. */
  Annealing on(SearchState other, long otherSeed) {
    return new Annealing(other, prices, workDone, otherSeed, cooling, round::alike);
  }

  /**
   * Makes one roster after the other the state, and the best one if it is; where it is so cold that
   * people missing stay missing, the best one stays the state if it misses fewer than the last.
   */
  void adopt(int[]... rosters) {
    for (int[] dutyOf : rosters) {
      become(dutyOf);
      if (best.isBeaten()) {
        best.keep();
      }
    }
    hold(round.done(workDone.getAsDouble()));
  }

  private void become(int[] dutyOf) {
    for (int volunteer : state.movable()) {
      if (state.duty(volunteer) != dutyOf[volunteer]) {
        best.changed(volunteer);
        state.restore(volunteer, SearchState.HOME);
      }
    }
    for (int volunteer : state.movable()) {
      if (state.duty(volunteer) != dutyOf[volunteer]) {
        state.assign(volunteer, state.candidates().find(volunteer, dutyOf[volunteer]));
      }
    }
  }

  /** Whether more steps promise nothing. */
  public boolean isFinished() {
    return fruitless >= FRUITLESS_ROUNDS || state.movable().length == 0;
  }

  /** Makes {@link #TRIES_PER_STEP} tries. */
  public void step() {
    double done = round.done(workDone.getAsDouble());
    hold(done);
    double mediumPrice = cooling.mediumPrice(done, round.heat());
    state.setGathering(cooling.gatheringPrice(done, round.heat()), round.heat().pace().pullLeft());
    anneal(cooling.temperature(done, round.heat()), mediumPrice);
    round.stepped();
    if (done >= 1) {
      endRound();
    }
  }

  /**
   * Goes back to the best roster of the round where it misses fewer people than the state, once it
   * is too cold for that to change: no roster that came after could count.
   */
  private void hold(double done) {
    if (round.heat().isFrozen(done)
        && state.mediumCost() > -best.score().medium()
        && best.score().compareTo(round.scoreBefore()) > 0) {
      best.restore();
    }
  }

  /** Makes as many tries as cold as it gets, for a search that has to end before its time. */
  public void coldStep() {
    state.setGathering(0, round.heat().pace().pullLeft());
    anneal(cooling.temperature(1, round.heat()), cooling.mediumPrice(1, round.heat()));
  }

  private void anneal(double temperature, double mediumPrice) {
    bath.set(temperature, mediumPrice);
    for (int tries = 0; tries < TRIES_PER_STEP; tries++) {
      trial.begin();
      Move move = moves.next();
      if (!move.propose(trial)) {
        trial.undo();
        continue;
      }
      double cost = trial.cost(mediumPrice);
      if (!trial.isWeighed()
          && cost > 0
          && cost > temperature * thresholds[random.nextInt(DRAWS)]) {
        trial.undo();
        continue;
      }
      for (int position = 0; position < trial.size(); position++) {
        best.changed(trial.volunteer(position));
      }
      if (best.isBeaten()) {
        best.keep();
      }
    }
  }

  private void endRound() {
    fruitless = best.score().compareTo(round.scoreBefore()) > 0 ? 0 : fruitless + 1;
    best.restore();
    round = round.next(workDone.getAsDouble(), best.score());
  }

  /** The score of the best roster so far. */
  public Score bestScore() {
    return best.score();
  }

  /** The volunteer's duty in the best roster so far, or {@link SearchState#HOME}. */
  public int bestDuty(int volunteer) {
    int candidate = best.candidate(volunteer);
    return candidate == SearchState.HOME
        ? SearchState.HOME
        : state.candidates().duty(volunteer, candidate);
  }

  /** Makes the best roster so far the state. */
  public void restoreBest() {
    best.restore();
  }

  /** Who is on which duty now: not the best roster, unless just restored. */
  public SearchState state() {
    return state;
  }
}
