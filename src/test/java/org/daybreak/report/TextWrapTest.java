package org.daybreak.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class TextWrapTest {
  private static final String SEVENTY = "x".repeat(70);

  @Nested
  class Wrapped {
    @Test
    void whatFitsStaysInOnePiece() {
      assertThat(TextWrap.wrapped("x".repeat(80), 4)).containsExactly("x".repeat(80));
    }

    @Test
    void itBreaksAtABlankAndIndentsTheRest() {
      assertThat(TextWrap.wrapped("  " + SEVENTY + " abc defghijk", 4))
          .containsExactly("  " + SEVENTY + " abc", "    defghijk");
    }

    @Test
    void aWideCharacterTakesTwoColumnsAndMayBeginALine() {
      assertThat(TextWrap.wrapped("\u7530".repeat(41), 2))
          .containsExactly("\u7530".repeat(40), "  \u7530");
    }

    @Test
    void closingPunctuationDoesNotBeginALine() {
      assertThat(TextWrap.wrapped("\u7530".repeat(40) + "\u3002", 2))
          .containsExactly("\u7530".repeat(39), "  \u7530\u3002");
    }

    @Test
    void aPauseIsPreferredToTheMiddleOfAName() {
      assertThat(TextWrap.wrapped("\u7530".repeat(37) + "\u3001" + "\u5510".repeat(3), 2))
          .containsExactly("\u7530".repeat(37) + "\u3001", "  \u5510\u5510\u5510");
    }

    @Test
    void whatCannotBeBrokenIsLeftLong() {
      assertThat(TextWrap.wrapped("x".repeat(90), 2)).containsExactly("x".repeat(90));
      assertThat(TextWrap.wrapped("x".repeat(90) + " y", 2)).containsExactly("x".repeat(90), "  y");
    }
  }

  @Nested
  class Shortened {
    @Test
    void whatFitsStaysAsItIs() {
      assertThat(TextWrap.shortened("\u7530\u7530", 4)).isEqualTo("\u7530\u7530");
    }

    @Test
    void theEndIsLeftOutToFit() {
      assertThat(TextWrap.shortened("\u7530\u7530\u7530", 5)).isEqualTo("\u7530\u7530\u2026");
      assertThat(TextWrap.shortened("\u7530\u7530\u7530", 4)).isEqualTo("\u7530\u2026");
    }
  }
}
