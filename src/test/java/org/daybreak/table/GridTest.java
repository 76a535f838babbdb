package org.daybreak.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.daybreak.problem.Duty;
import org.daybreak.solve.RandomProblem;
import org.junit.jupiter.api.Test;

class GridTest {
  private final Grid grid = new Grid(RandomProblem.roster(7, 5, 12).problem());

  @Test
  void everyDutyHasItsNumber() {
    int number = 0;
    for (var site : grid.problem().sites()) {
      for (Duty duty : site.duties(grid.problem().roles())) {
        assertThat(grid.number(duty)).isEqualTo(number);
        assertThat(grid.duty(number)).isEqualTo(duty);
        number++;
      }
    }
    assertThat(grid.dutyCount()).isEqualTo(number);
  }

  @Test
  void everyCellHasItsSlotAndRole() {
    for (int slot = 0; slot < grid.slotCount(); slot++) {
      for (int role = 0; role < grid.roleCount(); role++) {
        int cell = grid.cell(slot, role);
        assertThat(grid.slotOfCell(cell)).isEqualTo(slot);
        assertThat(grid.roleOfCell(cell)).isEqualTo(role);
      }
    }
  }

  @Test
  void otherSlotsGiveTheDutyThatHasThem() {
    for (int number = 0; number < grid.dutyCount(); number++) {
      int first = grid.firstSlot(number);
      int end = first + grid.slots(number);
      assertThat(grid.withSlots(number, first, end)).isEqualTo(number);
      int longer = grid.withSlots(number, first, end + 1);
      Duty duty = grid.duty(number);
      boolean goesOn = duty.site().isRun(duty.firstSlot(), duty.lastSlot() + 1);
      assertThat(longer >= 0).as("%s and one slot more", duty).isEqualTo(goesOn);
      if (goesOn) {
        assertThat(grid.duty(longer))
            .isEqualTo(new Duty(duty.site(), duty.role(), duty.firstSlot(), duty.lastSlot() + 1));
      }
    }
  }
}
