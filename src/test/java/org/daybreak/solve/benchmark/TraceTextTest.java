package org.daybreak.solve.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.daybreak.problem.Bound;
import org.daybreak.problem.Score;
import org.junit.jupiter.api.Test;

class TraceTextTest {
  private static final Trace TRACE =
      new Trace(
          List.of(
              new Trace.Point(900, new Score(-2, -60, 30)),
              new Trace.Point(1000, new Score(0, -60, -3))),
          5000,
          4000,
          123_456,
          7_000_000,
          new Bound(-60, 5, -120));

  @Test
  void whatIsWrittenIsRead() {
    assertThat(TraceText.read(TraceText.write(TRACE))).isEqualTo(TRACE);
  }

  @Test
  void otherLinesDoNotMatter() {
    List<String> lines = new ArrayList<>(TraceText.write(TRACE));
    lines.add(0, "Picked up something: -Dx=y");
    lines.add("");
    assertThat(TraceText.read(lines)).isEqualTo(TRACE);
  }

  @Test
  void whatEndsInTheMiddleIsNoTrace() {
    List<String> lines = TraceText.write(TRACE);
    assertThat(TraceText.read(lines.subList(0, lines.size() - 1))).isNull();
    assertThat(TraceText.read(List.of())).isNull();
  }

  @Test
  void aScoreHoldsUntilTheNext() {
    assertThat(TRACE.at(899)).isNull();
    assertThat(TRACE.at(900)).isEqualTo(new Score(-2, -60, 30));
    assertThat(TRACE.at(999)).isEqualTo(new Score(-2, -60, 30));
    assertThat(TRACE.at(Long.MAX_VALUE)).isEqualTo(TRACE.result());
  }
}
