package org.daybreak.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A file is replaced whole or not at all, and the former one is kept. */
class FileReplacementTest {
  @TempDir private Path folder;

  static List<String> names() {
    return List.of(
        "roster.json",
        "点位 安排.json",
        "-o",
        "a'b\"c$d`e;f&g|h.json",
        " leading and trailing ",
        "line\nbreak.json",
        "percent%s{0}.json",
        ".hidden",
        "no-extension",
        "名".repeat(80) + ".json",
        "x".repeat(251));
  }

  @ParameterizedTest
  @MethodSource("names")
  void aFileOfAnyNameIsWrittenThenReplacedAndKept(String name) throws IOException {
    Path file = folder.resolve(name);
    assertThat(replace(file, "first")).isNull();
    assertThat(file).hasContent("first");
    Path kept = Objects.requireNonNull(replace(file, "second"));
    assertThat(file).hasContent("second");
    assertThat(kept).hasContent("first").isEqualTo(folder.resolve(name + ".bak"));
    replace(file, "third");
    assertThat(kept).hasContent("second");
    assertThat(filesIn(folder)).containsExactlyInAnyOrder(name, name + ".bak");
  }

  @Test
  void writingTheSameAgainLeavesAnOlderBackupAlone() throws IOException {
    Path file = folder.resolve("roster.json");
    replace(file, "first");
    Path kept = Objects.requireNonNull(replace(file, "second"));
    assertThat(replace(file, "second")).isEqualTo(kept);
    assertThat(kept).hasContent("first");
    Files.delete(kept);
    assertThat(replace(file, "second")).isEqualTo(kept);
    assertThat(kept).hasContent("second");
  }

  @Test
  void aNameWithoutRoomForBakIsRefusedAndTheOldFileStaysWhole() throws IOException {
    Path file = folder.resolve("x".repeat(255));
    replace(file, "first");
    assertThatThrownBy(() -> replace(file, "second")).isInstanceOf(IOException.class);
    assertThat(file).hasContent("first");
    assertThat(filesIn(folder)).containsExactly(file.getFileName().toString());
  }

  @Test
  void itsPermissionsStay() throws IOException {
    Path file = folder.resolve("roster.json");
    replace(file, "first");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw----"));
    Path kept = Objects.requireNonNull(replace(file, "second"));
    assertThat(permissions(file)).isEqualTo("rw-rw----");
    assertThat(permissions(kept)).isEqualTo("rw-rw----");
  }

  @Test
  void aNewFileHasThePermissionsOfAnyNewFile() throws IOException {
    replace(folder.resolve("ours"), "");
    Files.createFile(folder.resolve("any"));
    assertThat(permissions(folder.resolve("ours"))).isEqualTo(permissions(folder.resolve("any")));
  }

  @Test
  void aLinkStaysALinkToTheNewContent() throws IOException {
    Path real = Files.createDirectory(folder.resolve("real")).resolve("roster.json");
    Path link = Files.createSymbolicLink(folder.resolve("link.json"), real);
    assertThat(replace(link, "through a link that leads nowhere yet")).isNull();
    assertThat(real).hasContent("through a link that leads nowhere yet");
    assertThat(replace(link, "second")).isEqualTo(real.resolveSibling("roster.json.bak"));
    assertThat(Files.isSymbolicLink(link)).isTrue();
    assertThat(real).hasContent("second");
    assertThat(filesIn(folder)).containsExactlyInAnyOrder("real", "link.json");
  }

  @Test
  void aDeviceIsWrittenToAndNotReplaced() throws IOException {
    Path device = Path.of("/dev/null");
    assertThat(replace(device, "nothing")).isNull();
    assertThat(Files.isRegularFile(device)).isFalse();
    assertThat(Path.of("/dev/null.bak")).doesNotExist();
  }

  @Test
  void aFolderThatIsGoneIsAFault() {
    assertThatThrownBy(() -> replace(folder.resolve("gone/roster.json"), ""))
        .isInstanceOf(IOException.class);
  }

  private static @Nullable Path replace(Path file, String content) throws IOException {
    return FileReplacement.replace(file, content.getBytes(StandardCharsets.UTF_8));
  }

  private static String permissions(Path file) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
  }

  private static List<String> filesIn(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(it -> it.getFileName().toString()).toList();
    }
  }
}
