package org.daybreak.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.daybreak.scenario.Scenario;
import org.junit.jupiter.api.Test;

class RulesTest {
  @Test
  void aFileThatStatesNoneHasTheDefaults() {
    assertThat(Scenario.day().problem().rules()).isEqualTo(Rules.DEFAULT);
  }

  @Test
  void aFileThatStatesOneKeepsTheOthers() {
    Rules rules = Scenario.day().rule("minRestMinutes", 1).problem().rules();
    assertThat(rules.minRestMinutes()).isEqualTo(1);
    assertThat(rules)
        .usingRecursiveComparison()
        .ignoringFields("minRestMinutes")
        .isEqualTo(Rules.DEFAULT);
  }

  @Test
  void everyTransportHasASpeed() {
    assertThat(Transport.values())
        .extracting(Rules.DEFAULT::speedKmh)
        .containsExactly(4.8, 12.0, 16.0, 24.0);
  }
}
