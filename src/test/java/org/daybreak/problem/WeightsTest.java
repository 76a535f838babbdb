package org.daybreak.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WeightsTest {
  @ParameterizedTest
  @EnumSource(ConstraintId.class)
  void whatIsNotStatedHasItsDefault(ConstraintId constraint) {
    assertThat(Weights.DEFAULT.of(constraint)).isEqualTo(constraint.defaultWeight()).isPositive();
    assertThat(Weights.DEFAULT.isOn(constraint)).isTrue();
    assertThat(Weights.ONES.of(constraint)).isEqualTo(1);
  }

  @Test
  void whatIsStatedIsInForce() {
    Weights weights = new Weights(Map.of(ConstraintId.TRAVEL, 7, ConstraintId.REST, 0));
    assertThat(weights.of(ConstraintId.TRAVEL)).isEqualTo(7);
    assertThat(weights.of(ConstraintId.REST)).isZero();
    assertThat(weights.isOn(ConstraintId.REST)).isFalse();
    assertThat(weights.of(ConstraintId.APART)).isEqualTo(1);
  }

  @Test
  void laterChangesOfTheMapGivenDoNotMatter() {
    Map<ConstraintId, Integer> stated = new EnumMap<>(ConstraintId.class);
    Weights weights = new Weights(stated);
    stated.put(ConstraintId.TRAVEL, 7);
    assertThat(weights).isEqualTo(Weights.DEFAULT);
    assertThatThrownBy(() -> weights.stated().put(ConstraintId.TRAVEL, 7))
        .isInstanceOf(UnsupportedOperationException.class);
  }
}
