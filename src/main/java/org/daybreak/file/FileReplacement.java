package org.daybreak.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Replaces files whole: the content goes to a temporary file in the same folder, which is then
 * moved into place, so that a crash or a full disk leaves the old file as it was. A file that is
 * replaced is kept beside the new one as {@code NAME.bak}; where old and new are the same, an older
 * {@code NAME.bak} stays, for it holds more.
 */
public final class FileReplacement {
  private FileReplacement() {}

  /**
   * Writes a file; through a symbolic link, the file that it leads to. A new file has the
   * permissions of any other new file, one that is replaced keeps its own. What is no file but can
   * be written to, a pipe or a device, is just written to.
   *
   * @return where the former content is kept, null where there was none
   * @throws IOException when it cannot be written; what was there before is then still there
   */
  public static @Nullable Path replace(Path target, byte[] content) throws IOException {
    Path file = behindLinks(target);
    boolean exists = Files.exists(file);
    if (exists && !Files.isRegularFile(file)) {
      Files.write(file, content, StandardOpenOption.WRITE);
      return null;
    }
    Path temporary = temporaryBeside(file);
    Path kept = null;
    try {
      try (FileChannel channel =
          FileChannel.open(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
        if (exists) {
          copyOwnerAndPermissions(file, temporary);
        }
        ByteBuffer buffer = ByteBuffer.wrap(content);
        while (buffer.hasRemaining()) {
          channel.write(buffer);
        }
        channel.force(true);
      }
      if (exists) {
        kept = keep(file, temporary);
      }
      move(temporary, file);
    } finally {
      Files.deleteIfExists(temporary);
    }
    makeLasting(Objects.requireNonNull(file.getParent()));
    return kept;
  }

  /** Keeps a file as {@code NAME.bak}, itself replaced whole. */
  private static Path keep(Path file, Path replacement) throws IOException {
    Path backup = file.resolveSibling(file.getFileName() + ".bak");
    if (Files.exists(backup) && Files.mismatch(file, replacement) < 0) {
      return backup;
    }
    Path copy = temporaryBeside(file);
    try {
      Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES);
      copyOwnerAndPermissions(file, copy);
      try (FileChannel channel = FileChannel.open(copy, StandardOpenOption.READ)) {
        channel.force(true);
      }
      move(copy, backup);
    } finally {
      Files.deleteIfExists(copy);
    }
    return backup;
  }

  private static Path behindLinks(Path target) throws IOException {
    Path file = target.toAbsolutePath();
    if (!Files.isSymbolicLink(file)) {
      return file;
    }
    try {
      return file.toRealPath();
    } catch (NoSuchFileException leadsNowhereYet) {
      return file.resolveSibling(Files.readSymbolicLink(file)).normalize();
    }
  }

  /** A name that nothing has yet; short, so that a file with a name of any length has one. */
  private static Path temporaryBeside(Path file) {
    Path temporary = file.resolveSibling(".daybreak-" + UUID.randomUUID() + ".tmp");
    temporary.toFile().deleteOnExit();
    return temporary;
  }

  private static void move(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  private static void copyOwnerAndPermissions(Path from, Path to) throws IOException {
    PosixFileAttributeView old = posix(from);
    PosixFileAttributeView copy = posix(to);
    if (old == null || copy == null) {
      return;
    }
    PosixFileAttributes attributes = old.readAttributes();
    try {
      copy.setOwner(attributes.owner());
      copy.setGroup(attributes.group());
    } catch (IOException notAllowed) {
      // Only who may give files away can; the content is what matters.
    }
    copy.setPermissions(attributes.permissions());
  }

  /** Has the folder itself written to disk, where the system can do that. */
  private static void makeLasting(Path folder) {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException notSupported) {
      // The file is in place; only a power failure right now could still undo that.
    }
  }

  private static @Nullable PosixFileAttributeView posix(Path file) {
    return Files.getFileAttributeView(
        file, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
  }
}
