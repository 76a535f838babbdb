package org.daybreak.message;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HarmlessTest {
  @Test
  void whatCanBeReadStaysAsItIs() {
    String text = "王芳 <b>\"O'Brien\"</b> =1+1 𠮷 👩\u200d🚒 é";
    assertThat(Harmless.of(text)).isSameAs(text);
  }

  @Test
  void aControlCharacterIsShownAsItsPicture() {
    assertThat(Harmless.of("a\u001b[2J\r\n\tb\u0000\u007f")).isEqualTo("a␛[2J␍␊␉b␀␡");
  }

  @Test
  void whatIsInvisibleOrTurnsTheWritingIsReplaced() {
    assertThat(Harmless.of("a\u202eb\u2028c\u0085d\ufeffe\ud800f")).isEqualTo("a�b�c�d�e�f");
  }
}
