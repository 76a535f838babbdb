package org.daybreak.file;

import java.io.IOException;
import java.nio.file.FileSystemException;

/** Why something could not be done with a file, in the words of the system. */
public final class FailureReason {
  private FailureReason() {}

  /** The reason without the file's name, which whoever tells it says anyway. */
  public static String of(IOException fault) {
    String reason =
        fault instanceof FileSystemException named ? named.getReason() : fault.getMessage();
    return reason == null ? fault.getClass().getSimpleName() : reason;
  }
}
