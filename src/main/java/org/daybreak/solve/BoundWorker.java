package org.daybreak.solve;

import java.util.function.BooleanSupplier;
import org.daybreak.bound.BoundFinder;
import org.jspecify.annotations.Nullable;

/** Goes on proving while the search runs: the second core's work. */
final class BoundWorker {
  private static final long PATIENCE_MILLIS = 50;

  private final BoundFinder finder;
  private final BooleanSupplier isEnough;
  private final Thread thread;
  private volatile boolean stopped;
  private volatile boolean done;
  private volatile @Nullable RuntimeException fault;

  /**
   * Begins at once.
   *
   * @param isEnough asked between steps
   */
  BoundWorker(BoundFinder finder, BooleanSupplier isEnough) {
    this.finder = finder;
    this.isEnough = isEnough;
    this.thread = new Thread(this::work, "bound");
    thread.setDaemon(true);
    thread.start();
  }

  private void work() {
    try {
      while (!stopped && !finder.isFinished() && !isEnough.getAsBoolean()) {
        finder.work(1, false);
      }
      done = true;
    } catch (RuntimeException e) {
      fault = e;
    }
  }

  /** Whether all work is done, or enough of it. */
  boolean isDone() {
    return done;
  }

  /**
   * Ends the work. A step that is under way is waited for a moment only: what is proven can be read
   * all the same, and the thread keeps nobody from ending.
   */
  void stop() {
    stopped = true;
    try {
      thread.join(PATIENCE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    RuntimeException thrown = fault;
    if (thrown != null) {
      throw thrown;
    }
  }
}
