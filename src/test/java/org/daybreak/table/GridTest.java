package org.daybreak.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
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

  @Test
  void aDutysCellsAreSummed() {
    double[] ofCells = new double[grid.cellCount()];
    Arrays.setAll(ofCells, cell -> cell * cell % 17);
    double[] sums = grid.sums(ofCells);
    Arrays.setAll(ofCells, cell -> cell * cell % 13);
    for (int site = 0; site < grid.siteCount(); site++) {
      for (int role = 0; role < grid.roleCount(); role++) {
        grid.sum(site, role, 0, ofCells, sums);
      }
    }
    Duty changed = grid.duty(grid.dutyCount() - 1);
    int changedCell = grid.firstCell(grid.dutyCount() - 1);
    ofCells[changedCell] += 5;
    grid.sum(changed.site().index(), changed.role().index(), changed.firstSlot(), ofCells, sums);
    for (int number = 0; number < grid.dutyCount(); number++) {
      double sum = 0;
      for (int step = 0; step < grid.slots(number); step++) {
        sum += ofCells[grid.firstCell(number) + step];
      }
      int first = grid.firstSum(number);
      assertThat(sums[first + grid.slots(number)] - sums[first])
          .as("%s", grid.duty(number))
          .isEqualTo(sum);
    }
  }

  @Test
  void aSiteIsInTheAreaOfItsDuties() {
    for (int number = 0; number < grid.dutyCount(); number++) {
      assertThat(grid.areaOfSite(grid.site(number)))
          .isEqualTo(grid.area(number))
          .isEqualTo(grid.duty(number).site().area().index());
    }
  }
}
