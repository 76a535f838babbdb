package org.daybreak.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ScoreTest {
  @Test
  void levelsAreComparedHardFirstThenMediumThenSoft() {
    assertThat(new Score(0, -900, -900)).isGreaterThan(new Score(-1, 0, 0));
    assertThat(new Score(0, -1, -900)).isGreaterThan(new Score(0, -2, 900));
    assertThat(new Score(0, 0, 1)).isGreaterThan(new Score(0, 0, 0));
    assertThat(new Score(-1, -2, -3)).isEqualByComparingTo(new Score(-1, -2, -3));
  }

  @Test
  void eachLevelIsFoundByItsName() {
    Score score = new Score(-1, -2, -3);
    assertThat(Level.values()).extracting(score::level).containsExactly(-1L, -2L, -3L);
  }
}
