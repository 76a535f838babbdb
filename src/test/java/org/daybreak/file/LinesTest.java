package org.daybreak.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Lines and columns are those that an editor shows. */
class LinesTest {
  private final byte[] text = "\uFEFF一二\r\n\n😀d".getBytes(StandardCharsets.UTF_8);

  @Test
  void columnsCountCharactersNotBytes() {
    assertPlace(3, 1, 1);
    assertPlace(6, 1, 2);
    assertPlace(9, 1, 3);
    assertPlace(16, 3, 2);
  }

  @Test
  void everyLineBreakBeginsALine() {
    assertPlace(11, 2, 1);
    assertPlace(12, 3, 1);
  }

  @Test
  void theEndHasAPlace() {
    assertPlace(text.length, 3, 3);
    assertThat(Lines.places(new byte[0], List.of(0)))
        .containsExactly(Map.entry(0, new Lines.Place(1, 1)));
  }

  @Test
  void aCharacterStartsBeforeItsLaterBytes() {
    assertThat(Lines.characterStart(text, 14)).isEqualTo(12);
    assertThat(Lines.characterStart(text, 12)).isEqualTo(12);
    assertThat(Lines.characterStart(text, text.length)).isEqualTo(text.length);
  }

  private void assertPlace(int position, int line, int column) {
    assertThat(Lines.places(text, List.of(position, text.length, position)))
        .containsEntry(position, new Lines.Place(line, column));
  }
}
