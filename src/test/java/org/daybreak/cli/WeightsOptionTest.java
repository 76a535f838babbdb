package org.daybreak.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import org.daybreak.message.Language;
import org.daybreak.message.Phrasebook;
import org.daybreak.problem.ConstraintId;
import org.junit.jupiter.api.Test;

class WeightsOptionTest {
  private static final Phrasebook WORDS = new Phrasebook(Language.ENGLISH);

  @Test
  void constraintsAreNamedByTheirIds() {
    assertThat(WeightsOption.parse("travel=5, workload = 1000000,rest=0", WORDS))
        .isEqualTo(
            Map.of(ConstraintId.TRAVEL, 5, ConstraintId.WORKLOAD, 1_000_000, ConstraintId.REST, 0));
  }

  @Test
  void everythingWrongIsToldAtOnce() {
    assertThatExceptionOfType(InputFault.class)
        .isThrownBy(
            () ->
                WeightsOption.parse(
                    "travle=1,nothing=1,rest,,apart=-1,workload=1000001,travel=2.5,"
                        + "together=1,together=1",
                    WORDS))
        .satisfies(
            fault ->
                assertThat(fault.getMessage())
                    .contains(
                        "no constraint travle; did you mean travel?",
                        "no constraint nothing.",
                        "found \"rest\", expected constraint=weight",
                        "found \"\", expected constraint=weight",
                        "apart is -1, expected a whole number from 0 to 1,000,000",
                        "workload is 1000001",
                        "travel is 2.5",
                        "together is given twice"));
  }
}
