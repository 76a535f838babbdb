package org.daybreak.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.daybreak.measure.Measures;
import org.daybreak.measure.Shift;
import org.daybreak.problem.Duty;

/** The few different shifts that the many runs of slots come to. Immutable. */
final class ShiftClasses {
  private static final long BLOCK_MINUTES = 360;

  private final List<Shift> shifts = new ArrayList<>();
  private final int[][] classOfRun;
  private final int[][] firstSlotOfRun;

  /** By duty in the site's first role. */
  private final int[] classes;

  private final long firstArrivalEpochMinute;

  /** Classes of all runs of the grid's sites. */
  ShiftClasses(Grid grid, Measures measures) {
    Map<Shift, Integer> known = new HashMap<>();
    this.classOfRun = new int[grid.siteCount()][];
    this.firstSlotOfRun = new int[grid.siteCount()][];
    this.classes = new int[grid.dutyCount()];
    for (int site = 0; site < grid.siteCount(); site++) {
      int runs = grid.roleCount() == 0 ? 0 : grid.runsOfSite(site);
      classOfRun[site] = new int[runs];
      firstSlotOfRun[site] = new int[runs];
      for (int run = 0; run < runs; run++) {
        Duty duty = grid.duty(grid.firstDutyOfSite(site) + run);
        Shift shift = measures.shift(duty);
        Integer index = known.putIfAbsent(shift, shifts.size());
        if (index == null) {
          index = shifts.size();
          shifts.add(shift);
        }
        classOfRun[site][run] = index;
        classes[grid.firstDutyOfSite(site) + run] = index;
        firstSlotOfRun[site][run] = duty.firstSlot();
      }
    }
    this.firstArrivalEpochMinute =
        shifts.stream().mapToLong(Shift::arrivalEpochMinute).min().orElse(0);
  }

  int count() {
    return shifts.size();
  }

  Shift shift(int shiftClass) {
    return shifts.get(shiftClass);
  }

  /** In which block of hours after the first arrival of all the shift begins, 0 to 63. */
  int arrivalBlock(int shiftClass) {
    long sinceFirst = shift(shiftClass).arrivalEpochMinute() - firstArrivalEpochMinute;
    return (int) Math.min(Long.SIZE - 1, sinceFirst / BLOCK_MINUTES);
  }

  /** The class of one run of a site, in the order of the site's runs. */
  int of(int site, int run) {
    return classOfRun[site][run];
  }

  /** The class of every run, by the number of its duty in the site's first role. */
  int[] classOfRun() {
    return classes;
  }

  /** The position of a run's first slot among the site's. */
  int firstSlot(int site, int run) {
    return firstSlotOfRun[site][run];
  }
}
