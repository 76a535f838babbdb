package org.daybreak.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.daybreak.scenario.Scenario;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SlotTest {
  @Test
  void itsLengthIsElapsedTime() {
    Scenario day = Scenario.on("2022-11-06", "America/New_York");
    day.site("s1").slot("00:00", "03:00").slot("03:00", "03:01");
    assertThat(day.problem().sites().get(0).slots())
        .extracting(Slot::minutes)
        .containsExactly(240L, 1L);
  }

  @Nested
  class DemandFor {
    private final Problem problem = problem();
    private final Slot slot = problem.sites().get(0).slots().get(0);

    private static Problem problem() {
      Scenario day = Scenario.day();
      day.site("s1").slot("06:00", "08:00").needs("order", 1, 2, 3).needs("entry", 2);
      day.role("phone");
      return day.problem();
    }

    @Test
    void aRoleHasItsEntry() {
      Role order = problem.roles().get(0);
      assertThat(slot.demandFor(order)).isEqualTo(new Demand(order, 1, 2, 3));
    }

    @Test
    void whatAnEntryLeavesOutHasItsDefault() {
      Role entry = problem.roles().get(1);
      assertThat(slot.demandFor(entry)).isEqualTo(new Demand(entry, 2, 2, Demand.UNBOUNDED));
    }

    @Test
    void aRoleWithoutAnEntryNeedsAndAdmitsNobody() {
      Role phone = problem.roles().get(2);
      assertThat(slot.demandFor(phone)).isEqualTo(new Demand(phone, 0, 0, 0));
    }

    @Test
    void aDemandThatContradictsItselfIsRefused() {
      Role order = problem.roles().get(0);
      for (int[] people : new int[][] {{-1, 0, 0}, {2, 1, 3}, {1, 3, 2}}) {
        assertThatThrownBy(() -> new Demand(order, people[0], people[1], people[2]))
            .isInstanceOf(IllegalArgumentException.class)
            .hasMessageContaining("role (order)")
            .hasMessageContaining("min (%d)".formatted(people[0]));
      }
    }
  }
}
