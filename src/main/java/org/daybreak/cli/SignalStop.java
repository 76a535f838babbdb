package org.daybreak.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Lets Ctrl-C and SIGTERM stop some work instead of losing it: the virtual machine, told to end,
 * asks the work to stop and waits until this is closed. It then ends with the signal's exit code by
 * itself.
 */
final class SignalStop implements AutoCloseable {
  private static final int LONGEST_WAIT_SECONDS = 120;

  private final CountDownLatch done = new CountDownLatch(1);
  private final Thread hook;
  private volatile boolean signalled;

  /** Calls {@code stop} when the program is told to end. */
  SignalStop(Runnable stop) {
    hook =
        new Thread(
            () -> {
              signalled = true;
              stop.run();
              awaitDone();
            },
            "stop");
    Runtime.getRuntime().addShutdownHook(hook);
  }

  /** Whether the program was told to end. */
  boolean signalled() {
    return signalled;
  }

  @Override
  public void close() {
    done.countDown();
    if (!signalled) {
      try {
        Runtime.getRuntime().removeShutdownHook(hook);
      } catch (IllegalStateException alreadyEnding) {
        signalled = true;
      }
    }
  }

  private void awaitDone() {
    try {
      if (!done.await(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS)) {
        Thread.currentThread().interrupt();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
