package org.daybreak.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.daybreak.problem.Problem;
import org.daybreak.solve.RandomProblem;
import org.junit.jupiter.api.Test;

/** The problem's day is 2022-11-05 in Shanghai. */
class ClockTimeTest {
  private static final Problem PROBLEM = RandomProblem.roster(1, 1, 1).problem();

  private static long minute(int hours) {
    return PROBLEM.date().atStartOfDay(PROBLEM.timeZone()).toEpochSecond() / 60 + 60L * hours;
  }

  @Test
  void onTheDayTheTimeAloneIsTold() {
    assertThat(ClockTime.of(PROBLEM, minute(6))).isEqualTo("06:00");
    assertThat(ClockTime.span(PROBLEM, minute(6), minute(8))).isEqualTo("06:00–08:00");
  }

  @Test
  void onAnyOtherTheDateIsToldOnce() {
    assertThat(ClockTime.of(PROBLEM, minute(24))).isEqualTo("11-6 00:00");
    assertThat(ClockTime.span(PROBLEM, minute(21), minute(24))).isEqualTo("21:00–11-6 00:00");
    assertThat(ClockTime.span(PROBLEM, minute(24), minute(30))).isEqualTo("11-6 00:00–06:00");
    assertThat(ClockTime.of(PROBLEM, minute(-1))).isEqualTo("11-4 23:00");
  }
}
