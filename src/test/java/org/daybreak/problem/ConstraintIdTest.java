package org.daybreak.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ConstraintIdTest {
  @Test
  void anIdLeadsToItsConstraintAndNothingElseDoes() {
    assertThat(ConstraintId.values())
        .allMatch(constraint -> ConstraintId.ofId(constraint.id()) == constraint);
    assertThat(ConstraintId.ofId("TRAVEL")).isNull();
    assertThat(ConstraintId.ofId("")).isNull();
  }

  @Test
  void anIdIsItsConstantsNameInCamelCase() {
    assertThat(ConstraintId.values())
        .allSatisfy(
            it ->
                assertThat(it.id().replaceAll("([A-Z])", "_$1")).isEqualToIgnoringCase(it.name()));
  }

  @Test
  void theTableGoesFromHardToSoft() {
    assertThat(Arrays.stream(ConstraintId.values()).map(ConstraintId::level)).isSorted();
    assertThat(ConstraintId.STABILITY.row()).isEqualTo(ConstraintId.values().length - 1);
  }

  @Test
  void onlyAFulfilledWishIsARewardAndOnlySoft() {
    assertThat(ConstraintId.values())
        .filteredOn(ConstraintId::isReward)
        .containsExactly(ConstraintId.PREFERRED);
    assertThat(ConstraintId.PREFERRED.sign()).isEqualTo(1);
    assertThat(ConstraintId.TRAVEL.sign()).isEqualTo(-1);
  }
}
