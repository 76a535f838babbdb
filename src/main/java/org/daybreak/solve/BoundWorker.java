package org.daybreak.solve;

import org.daybreak.bound.BoundFinder;
import org.jspecify.annotations.Nullable;

/** Goes on proving while the search runs: the second core's work. */
final class BoundWorker {
  private final BoundFinder finder;
  private final Thread thread;
  private volatile boolean stopped;
  private volatile @Nullable RuntimeException fault;

  /** Begins at once. */
  BoundWorker(BoundFinder finder) {
    this.finder = finder;
    this.thread = new Thread(this::work, "bound");
    thread.setDaemon(true);
    thread.start();
  }

  private void work() {
    try {
      while (!stopped && !finder.isFinished()) {
        finder.work(1, false);
      }
    } catch (RuntimeException e) {
      fault = e;
    }
  }

  /** Ends the work, and waits until it has ended. */
  void stop() {
    stopped = true;
    boolean interrupted = false;
    while (thread.isAlive()) {
      try {
        thread.join();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
    RuntimeException thrown = fault;
    if (thrown != null) {
      throw thrown;
    }
  }
}
