package org.daybreak.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import org.jspecify.annotations.Nullable;

/**
 * Replaces files whole: the content goes to a temporary file in the same folder, which is then
 * moved into place, so that a crash or a full disk leaves the old file as it was. A file that is
 * replaced is kept beside the new one as {@code NAME.bak}.
 */
public final class FileReplacement {
  private FileReplacement() {}

  /**
   * Writes a file.
   *
   * @throws IOException when it cannot be written; what was there before is then still there
   */
  public static void replace(Path target, byte[] content) throws IOException {
    Path file = Files.isSymbolicLink(target) ? target.toRealPath() : target.toAbsolutePath();
    Path temporary = Files.createTempFile(file.getParent(), "." + file.getFileName(), ".tmp");
    try {
      try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
        ByteBuffer buffer = ByteBuffer.wrap(content);
        while (buffer.hasRemaining()) {
          channel.write(buffer);
        }
        channel.force(true);
      }
      if (Files.exists(file)) {
        copyPermissions(file, temporary);
        keep(file);
      } else {
        allowAsNewFilesAre(temporary, file);
      }
      Files.move(
          temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }

  /** Keeps a file as {@code NAME.bak}, itself replaced whole. */
  private static void keep(Path file) throws IOException {
    Path backup = backup(file);
    Path copy = Files.createTempFile(file.getParent(), "." + backup.getFileName(), ".tmp");
    try {
      Files.copy(
          file, copy, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
      Files.move(copy, backup, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(copy);
    }
  }

  /** Where the former content of a file is kept. */
  public static Path backup(Path file) {
    return file.resolveSibling(file.getFileName() + ".bak");
  }

  private static void copyPermissions(Path from, Path to) throws IOException {
    PosixFileAttributeView view = posix(to);
    if (view != null) {
      view.setPermissions(Files.getPosixFilePermissions(from));
    }
  }

  /** A temporary file is private; the file it becomes gets what a new file gets here. */
  private static void allowAsNewFilesAre(Path temporary, Path file) throws IOException {
    PosixFileAttributeView view = posix(temporary);
    if (view != null) {
      Files.createFile(file);
      try {
        view.setPermissions(Files.getPosixFilePermissions(file));
      } finally {
        Files.delete(file);
      }
    }
  }

  private static @Nullable PosixFileAttributeView posix(Path file) {
    return Files.getFileAttributeView(
        file, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
  }
}
