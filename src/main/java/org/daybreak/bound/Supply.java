package org.daybreak.bound;

import java.util.Arrays;
import java.util.stream.IntStream;
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

  /** Numbers of one duty are kept next to each other, so many of them. */
  private static final int STRIDE = 4;

  private static final int PEOPLE = 0;
  private static final int CURVATURE = 1;
  private static final int OF_LEADS = 2;

  private final Grid grid;

  /** By duty: people who are no leads, and how much they hesitate; then both of leads. */
  private final double[] duties;

  final double[] cells;
  final double[] cellCurvatures;
  final double[] leads;
  final double[] leadCurvatures;

  Supply(Grid grid) {
    this.grid = grid;
    this.duties = new double[Math.multiplyExact(grid.dutyCount(), STRIDE)];
    this.cells = new double[grid.cellCount()];
    this.cellCurvatures = new double[grid.cellCount()];
    this.leads = new double[grid.slotCount()];
    this.leadCurvatures = new double[grid.slotCount()];
  }

  /** Forgets what was counted by duty. */
  void clear() {
    Arrays.fill(duties, 0);
  }

  /** Counts somebody who is on the duty so likely. */
  void add(int duty, boolean lead, double probability, double curvature) {
    int at = duty * STRIDE + (lead ? OF_LEADS : 0);
    duties[at + PEOPLE] += probability;
    duties[at + CURVATURE] += curvature;
  }

  /**
   * Spreads what the parts have counted by duty over its cells and slots.
   *
   * @param parallel whether more than one core may be used
   */
  void spread(Supply[] parts, boolean parallel) {
    double[] cellsBefore = cellCurvatures.clone();
    double[] leadsBefore = leadCurvatures.clone();
    Arrays.fill(cells, 0);
    Arrays.fill(leads, 0);
    Arrays.fill(cellCurvatures, 0);
    Arrays.fill(leadCurvatures, 0);
    IntStream sites = IntStream.range(0, grid.siteCount());
    (parallel ? sites.parallel() : sites).forEach(site -> spread(site, parts));
    for (int cell = 0; cell < cells.length; cell++) {
      cellCurvatures[cell] = Math.max(cellCurvatures[cell], MEMORY * cellsBefore[cell]);
    }
    for (int slot = 0; slot < leads.length; slot++) {
      leadCurvatures[slot] = Math.max(leadCurvatures[slot], MEMORY * leadsBefore[slot]);
    }
  }

  private void spread(int site, Supply[] parts) {
    int end = grid.firstDutyOfSite(site + 1);
    for (int duty = grid.firstDutyOfSite(site); duty < end; duty++) {
      double others = 0;
      double otherCurvatures = 0;
      double ofLeads = 0;
      double leadsCurvatures = 0;
      int at = duty * STRIDE;
      for (Supply part : parts) {
        others += part.duties[at + PEOPLE];
        otherCurvatures += part.duties[at + CURVATURE];
        ofLeads += part.duties[at + OF_LEADS + PEOPLE];
        leadsCurvatures += part.duties[at + OF_LEADS + CURVATURE];
      }
      if (others != 0 || ofLeads != 0) {
        spread(duty, others, otherCurvatures, ofLeads, leadsCurvatures);
      }
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
