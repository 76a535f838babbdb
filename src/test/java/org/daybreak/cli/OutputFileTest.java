package org.daybreak.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.daybreak.message.Language;
import org.daybreak.message.Phrasebook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFileTest {
  private static final Phrasebook WORDS = new Phrasebook(Language.ENGLISH);
  private static final byte[] CONTENT = "content".getBytes(StandardCharsets.UTF_8);

  @TempDir private Path folder;

  @Test
  void whatCannotBeWrittenToIsToldBeforeTheWork() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");
    assertRefused(() -> OutputFile.checked(folder, WORDS), "it is a folder");
    assertRefused(() -> OutputFile.checked(folder.resolve("no/f"), WORDS), "does not exist");
    assertRefused(() -> OutputFile.checked(file.resolve("f"), WORDS), "does not exist");
  }

  @Test
  void whatCannotBeWrittenAfterTheWorkIsSavedElsewhere() throws IOException {
    Path soonGone = Files.createDirectory(folder.resolve("soon-gone"));
    OutputFile output = OutputFile.checked(soonGone.resolve("点位.json"), WORDS);
    Files.delete(soonGone);
    assertThatThrownBy(() -> output.write(CONTENT))
        .isInstanceOfSatisfying(
            InputFault.class,
            fault -> {
              List<String> lines = String.valueOf(fault.getMessage()).lines().toList();
              assertThat(lines.get(0)).endsWith("cannot be written: its folder does not exist");
              assertThat(lines.get(2)).startsWith("The result is saved here instead: ");
              Path saved = Path.of(lines.get(2).substring(lines.get(2).indexOf(": ") + 2));
              assertThat(saved).hasBinaryContent(CONTENT);
              assertThat(saved.toFile().delete()).isTrue();
            });
  }

  private static void assertRefused(ThrowingCallable checking, String why) {
    assertThatThrownBy(checking)
        .isInstanceOf(InputFault.class)
        .hasMessageContaining(why)
        .hasMessageContaining("To mend: ");
  }
}
