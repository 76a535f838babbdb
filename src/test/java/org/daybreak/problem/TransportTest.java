package org.daybreak.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TransportTest {
  @Test
  void filesCallItByItsName() {
    assertThat(Transport.values())
        .extracting(Transport::id)
        .containsExactly("walk", "bike", "transit", "car");
    assertThat(Transport.values()).allMatch(it -> Transport.ofId(it.id()) == it);
    assertThat(Transport.ofId("Walk")).isNull();
  }
}
