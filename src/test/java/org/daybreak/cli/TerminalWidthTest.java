package org.daybreak.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TerminalWidthTest {
  @Test
  void itIsTheSecondNumberOfTheAnswer() {
    assertThat(TerminalWidth.parsed("24 132\n", 80)).isEqualTo(132);
  }

  @Test
  void whereNothingIsKnownItIsAsBefore() {
    assertThat(TerminalWidth.parsed("", 80)).isEqualTo(80);
    assertThat(TerminalWidth.parsed("0 0\n", 100)).isEqualTo(100);
    assertThat(TerminalWidth.parsed("stty: no terminal", 80)).isEqualTo(80);
  }
}
