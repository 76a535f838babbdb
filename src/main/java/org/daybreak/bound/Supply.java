package org.daybreak.bound;

import java.util.Arrays;
import org.daybreak.table.Grid;

/**
 * How many people, and leads, the volunteers' choices bring to each cell and slot, and how much
 * they hesitate: the curvature that decides how long a step may be.
 */
final class Supply {
  /** Keeps steps finite where nobody hesitates. */
  static final double LEAST_CURVATURE = 0.3;

  /** How much of a curvature is remembered one step later. */
  private static final double MEMORY = 0.9;

  private final Grid grid;
  private final double[] duties;
  private final double[] dutyCurvatures;
  private final double[] leadDuties;
  private final double[] leadDutyCurvatures;

  final double[] cells;
  final double[] cellCurvatures;
  final double[] leads;
  final double[] leadCurvatures;

  Supply(Grid grid) {
    this.grid = grid;
    this.duties = new double[grid.dutyCount()];
    this.dutyCurvatures = new double[grid.dutyCount()];
    this.leadDuties = new double[grid.dutyCount()];
    this.leadDutyCurvatures = new double[grid.dutyCount()];
    this.cells = new double[grid.cellCount()];
    this.cellCurvatures = new double[grid.cellCount()];
    this.leads = new double[grid.slotCount()];
    this.leadCurvatures = new double[grid.slotCount()];
  }

  /** Forgets what was counted by duty. */
  void clear() {
    Arrays.fill(duties, 0);
    Arrays.fill(dutyCurvatures, 0);
    Arrays.fill(leadDuties, 0);
    Arrays.fill(leadDutyCurvatures, 0);
  }

  /** Counts somebody who is on the duty so likely. */
  void add(int duty, boolean lead, double probability, double curvature) {
    if (lead) {
      leadDuties[duty] += probability;
      leadDutyCurvatures[duty] += curvature;
    } else {
      duties[duty] += probability;
      dutyCurvatures[duty] += curvature;
    }
  }

  /** Spreads what the parts have counted by duty over its cells and slots. */
  void spread(Supply[] parts) {
    Arrays.fill(cells, 0);
    Arrays.fill(leads, 0);
    double[] cellsBefore = cellCurvatures.clone();
    double[] leadsBefore = leadCurvatures.clone();
    Arrays.fill(cellCurvatures, 0);
    Arrays.fill(leadCurvatures, 0);
    for (int duty = 0; duty < duties.length; duty++) {
      double others = 0;
      double otherCurvatures = 0;
      double ofLeads = 0;
      double leadsCurvatures = 0;
      for (Supply part : parts) {
        others += part.duties[duty];
        otherCurvatures += part.dutyCurvatures[duty];
        ofLeads += part.leadDuties[duty];
        leadsCurvatures += part.leadDutyCurvatures[duty];
      }
      if (others != 0 || ofLeads != 0) {
        spread(duty, others, otherCurvatures, ofLeads, leadsCurvatures);
      }
    }
    for (int cell = 0; cell < cells.length; cell++) {
      cellCurvatures[cell] = Math.max(cellCurvatures[cell], MEMORY * cellsBefore[cell]);
    }
    for (int slot = 0; slot < leads.length; slot++) {
      leadCurvatures[slot] = Math.max(leadCurvatures[slot], MEMORY * leadsBefore[slot]);
    }
  }

  /** A volunteer's answer to one price moves all prices of the duty: their number bounds it. */
  private void spread(
      int duty, double others, double otherCurvatures, double ofLeads, double leadsCurvatures) {
    int slots = grid.slots(duty);
    double leadCurvature = leadsCurvatures * (2 * slots + 1);
    double curvature = otherCurvatures * (slots + 1) + leadCurvature;
    for (int step = 0; step < slots; step++) {
      int cell = grid.firstCell(duty) + step;
      int slot = grid.firstSlot(duty) + step;
      cells[cell] += others + ofLeads;
      cellCurvatures[cell] += curvature;
      leads[slot] += ofLeads;
      leadCurvatures[slot] += leadCurvature;
    }
  }
}
