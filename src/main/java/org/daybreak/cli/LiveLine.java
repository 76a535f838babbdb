package org.daybreak.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import me.tongfei.progressbar.ProgressBarConsumer;

/**
 * A line of the terminal that is written over and over. Unlike the progress bar's own, it asks for
 * the terminal's width without taking over the signals: Ctrl-C must go on saving the roster.
 */
final class LiveLine implements ProgressBarConsumer {
  private final PrintStream terminal = new PrintStream(System.err, true, StandardCharsets.UTF_8);
  private final TerminalWidth width = new TerminalWidth();

  @Override
  public int getMaxRenderedLength() {
    return width.columns() - 1;
  }

  @Override
  public void accept(String line) {
    terminal.print('\r' + line);
    terminal.flush();
  }

  @Override
  public void close() {
    terminal.println();
  }
}
