package org.daybreak.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {
  @Test
  void fewEditsForTheLengthAreNear() {
    assertThat(Nearest.of("travle", List.of("workload", "travel"))).isEqualTo("travel");
    assertThat(Nearest.of("王方", List.of("王芳"))).isEqualTo("王芳");
  }

  @Test
  void manyEditsAreNot() {
    assertThat(Nearest.of("apart", List.of("travel", "rest"))).isNull();
  }

  @Test
  void theLeastEditsWinAndTheFirstOfEquals() {
    assertThat(Nearest.of("site-12", List.of("site-1", "SITE-12", "site-13"))).isEqualTo("SITE-12");
    assertThat(Nearest.of("v1", List.of("v2", "v3"))).isEqualTo("v2");
  }
}
