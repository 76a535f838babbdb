package org.daybreak.solve;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.function.LongFunction;
import org.daybreak.solve.search.Annealing;
import org.daybreak.solve.search.Halves;
import org.jspecify.annotations.Nullable;

/**
 * One search, and what the second core does for it once nothing is left to prove: another search
 * from the same prices, of which the better roster counts, or where volunteers are many half of the
 * same one.
 */
final class ParallelSearch {
  /** With more volunteers, two cores search the halves of one roster instead of two rosters. */
  private static final int MOST_FOR_TWO = 2000;

  /**
   * Halves are searched for so many times as long as it takes to cut them. Rare cuts keep teams
   * spread: on 3,000 volunteers that cost a tenth more with a fifth as many cuts.
   */
  private static final long TIMES_OF_CUTTING = 20;

  private static final long COOL_DOWN_NANOS = Duration.ofMillis(300).toNanos();

  private final WorkLimit limit;
  private final LongFunction<Annealing> beginAnother;
  private final long seed;
  private final Annealing first;
  private @Nullable Annealing second;
  private @Nullable Halves halves;
  private long halvesOverAtNanos;

  /**
   * Begins on one core.
   *
   * @param beginAnother makes a search from its seed
   */
  ParallelSearch(
      Annealing first, LongFunction<Annealing> beginAnother, long seed, WorkLimit limit) {
    this.first = first;
    this.beginAnother = beginAnother;
    this.seed = seed;
    this.limit = limit;
  }

  /** Whether the volunteers are so many that the search needs the second core more than a proof. */
  boolean isHard() {
    return first.state().grid().problem().profiles().size() > MOST_FOR_TWO;
  }

  /**
   * Searches for one slice.
   *
   * @param isCoreFree whether the second core has nothing else to do
   */
  void run(boolean isCoreFree, BooleanSupplier isTerminated) {
    WorkLimit.Mark begin = limit.mark();
    BooleanSupplier isOver =
        () ->
            first.isFinished()
                || limit.isSpent()
                || limit.isSliceDone(begin)
                || isTerminated.getAsBoolean();
    if (isCoreFree && isHard()) {
      searchHalves(isOver);
    } else {
      CompletableFuture<Long> beside =
          isCoreFree ? searchBeside(begin) : CompletableFuture.completedFuture(0L);
      while (!isOver.getAsBoolean()) {
        first.step();
        limit.stepped(1);
      }
      limit.stepped(beside.join());
    }
    if (limit.isStopped()) {
      end();
      coolDown(best());
    }
  }

  private void searchHalves(BooleanSupplier isOver) {
    Halves cut = halves;
    if (cut == null) {
      cut = new Halves(first, seed);
      halves = cut;
    }
    while (!isOver.getAsBoolean()) {
      if (!cut.isCut()) {
        long begin = System.nanoTime();
        cut.cut();
        long end = System.nanoTime();
        halvesOverAtNanos = end + TIMES_OF_CUTTING * (end - begin);
      }
      limit.stepped(cut.search(() -> areHalvesOver() || isOver.getAsBoolean()));
      if (areHalvesOver()) {
        cut.join();
      }
    }
  }

  private boolean areHalvesOver() {
    return System.nanoTime() - halvesOverAtNanos >= 0;
  }

  /** Lets a second search work for the same slice; tells its steps. */
  private CompletableFuture<Long> searchBeside(WorkLimit.Mark begin) {
    Annealing other = second == null ? beginAnother.apply(seed + 1) : second;
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

  /** Puts together what is cut: the best of both halves counts. */
  void end() {
    if (halves != null && halves.isCut()) {
      halves.join();
    }
  }

  /** What is warm when stopped is worth little: a moment of cold makes a roster of it. */
  private static void coolDown(Annealing search) {
    long begin = System.nanoTime();
    while (!search.isFinished() && System.nanoTime() - begin < COOL_DOWN_NANOS) {
      search.coldStep();
    }
  }

  /** Whether more steps promise nothing. */
  boolean isFinished() {
    return first.isFinished() && (second == null || second.isFinished());
  }

  /** The search that has seen the best roster. */
  Annealing best() {
    Annealing other = second;
    return other != null && other.bestScore().compareTo(first.bestScore()) > 0 ? other : first;
  }
}
