package org.daybreak.cli;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** How wide the terminal is, asked anew now and then, for it may be resized. */
final class TerminalWidth {
  private static final int USUAL_COLUMNS = 80;
  private static final File TERMINAL = new File("/dev/tty");
  private static final long BETWEEN_NANOS = Duration.ofSeconds(3).toNanos();
  private static final int LONGEST_WAIT_SECONDS = 1;

  private int columns = USUAL_COLUMNS;
  private long askedNanos = System.nanoTime() - BETWEEN_NANOS;

  /** Columns; the usual 80 where there is nobody to ask. */
  int columns() {
    if (System.nanoTime() - askedNanos >= BETWEEN_NANOS) {
      askedNanos = System.nanoTime();
      columns = asked();
    }
    return columns;
  }

  private int asked() {
    try {
      Process stty =
          new ProcessBuilder("stty", "size")
              .redirectInput(TERMINAL)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      if (!stty.waitFor(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS) || stty.exitValue() != 0) {
        stty.destroy();
        return columns;
      }
      byte[] answer = stty.getInputStream().readAllBytes();
      return parsed(new String(answer, StandardCharsets.US_ASCII), columns);
    } catch (IOException noSuchProgram) {
      return columns;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return columns;
    }
  }

  /** The columns in an answer of rows and columns; the others where it holds none. */
  static int parsed(String answer, int otherwise) {
    String[] size = answer.strip().split(" ", -1);
    if (size.length != 2 || !size[1].matches("[1-9][0-9]{0,4}")) {
      return otherwise;
    }
    return Integer.parseInt(size[1]);
  }
}
