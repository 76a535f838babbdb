package org.daybreak.bound;

import java.util.Arrays;
import org.daybreak.problem.Demand;
import org.daybreak.table.Grid;
import org.jspecify.annotations.Nullable;

/**
 * What one person more is worth in each cell, one lead more in each slot, and what room is worth in
 * a slot whose capacity binds: the multipliers of the relaxation, and one step of their ascent.
 *
 * <p>A step is the proximal one: the place answers the new price, not the old one. Momentum is
 * Nesterov's (Beck and Teboulle, "A fast iterative shrinkage-thresholding algorithm", 2009).
 */
final class PlacePrices {
  /** Temperatures that a price may move in one step, so that choices do not change all at once. */
  private static final double REACH = 2;

  private final Relaxation relaxation;
  private final Grid grid;
  private final Objective objective;

  final double[] cells;
  final double[] leads;
  final double[] rooms;

  private final Eagerness eagernessOfLeads;

  /** Prices that move; the others stay at 0. Null: all move. */
  private final @Nullable ScarcePlaces moving;

  private final double[] cellsBefore;
  private final double[] leadsBefore;
  private final double[] roomsBefore;

  /** By duty: the worth of its places when somebody takes it who is no lead. */
  private final double[] ofDuty;

  /** By duty: the same when a lead takes it. */
  private final double[] ofDutyOfLead;

  final BestPrices best;

  /** By site: how much any duty's price has risen in all, falls not counted. */
  final double[] risen;

  /** Every place at a worth that lets it be filled to its target. */
  PlacePrices(Relaxation relaxation, Objective objective) {
    this(relaxation, objective, null);
  }

  private PlacePrices(Relaxation relaxation, Objective objective, @Nullable ScarcePlaces moving) {
    this.moving = moving;
    this.eagernessOfLeads = new Eagerness(relaxation.leads.length);
    this.relaxation = relaxation;
    this.grid = relaxation.grid();
    this.objective = objective;
    this.cells = new double[grid.cellCount()];
    this.leads = new double[grid.slotCount()];
    this.rooms = new double[grid.slotCount()];
    this.ofDuty = new double[grid.dutyCount()];
    this.ofDutyOfLead = new double[grid.dutyCount()];
    this.risen = new double[grid.siteCount()];
    this.best = new BestPrices(relaxation);
    Arrays.setAll(cells, this::middle);
    this.cellsBefore = cells.clone();
    this.leadsBefore = leads.clone();
    this.roomsBefore = rooms.clone();
    sum(0);
  }

  /**
   * The prices of another objective, each divided by the same number.
   *
   * @param moving prices that move; the others are 0, those of rooms too; null: all move
   */
  PlacePrices(
      PlacePrices other, Objective objective, double divisor, @Nullable ScarcePlaces moving) {
    this(other.relaxation, objective, moving);
    for (int cell = 0; cell < cells.length; cell++) {
      cells[cell] =
          isCellMoving(cell)
              ? Math.min(Math.max(other.cells[cell] / divisor, lowest(cell)), highest(cell))
              : 0;
    }
    for (int slot = 0; slot < leads.length; slot++) {
      leads[slot] =
          isLeadMoving(slot) ? Math.min(other.leads[slot] / divisor, highestLead(slot)) : 0;
      rooms[slot] = isRoomMoving(slot) ? other.rooms[slot] / divisor : 0;
    }
    forgetMomentum();
    sum(0);
  }

  /** Takes over what leads are worth where the other's prices move, multiplied by a number. */
  void takeLeads(PlacePrices other, double factor) {
    for (int slot = 0; slot < leads.length; slot++) {
      if (other.isLeadMoving(slot)) {
        leads[slot] = Math.min(factor * other.leads[slot], highestLead(slot));
        leadsBefore[slot] = leads[slot];
      }
    }
  }

  private boolean isCellMoving(int cell) {
    return moving == null || moving.holdsCell(cell);
  }

  private boolean isLeadMoving(int slot) {
    return relaxation.leads[slot] > 0 && (moving == null || moving.holdsLead(slot));
  }

  private boolean isRoomMoving(int slot) {
    return relaxation.isTight[slot] && moving == null;
  }

  private void forgetMomentum() {
    System.arraycopy(cells, 0, cellsBefore, 0, cells.length);
    System.arraycopy(leads, 0, leadsBefore, 0, leads.length);
    System.arraycopy(rooms, 0, roomsBefore, 0, rooms.length);
  }

  /** Above this price a cell wants nobody. */
  private double highest(int cell) {
    return relaxation.min[cell] > 0
        ? Math.max(objective.medium(relaxation.shortCost[cell]), middle(cell))
        : middle(cell);
  }

  /** Above this price a cell wants no more than its minimum. */
  private double middle(int cell) {
    return relaxation.target[cell] > 0 ? objective.soft(relaxation.emptyCost[cell]) : lowest(cell);
  }

  /** Above this price a cell wants no more than its target. */
  private double lowest(int cell) {
    return -objective.soft(relaxation.overCost[cell]);
  }

  private double highestLead(int slot) {
    return relaxation.leads[slot] > 0 ? objective.medium(relaxation.leadCost[slot]) : 0;
  }

  /**
   * One step.
   *
   * @param momentum how much of the last step is made again first
   * @return how far the momentum and the supply's answer agree: below 0 where they do not
   */
  double step(Supply supply, double temperature, double momentum) {
    double reach = REACH * temperature;
    double agreement = 0;
    for (int slot = 0; slot < leads.length; slot++) {
      double people = 0;
      double curvature = 0;
      for (int role = 0; role < grid.roleCount(); role++) {
        int cell = grid.cell(slot, role);
        people += supply.cells[cell];
        curvature += supply.cellCurvatures[cell];
        if (isCellMoving(cell)) {
          agreement += stepCell(cell, supply, temperature, momentum, reach);
        }
      }
      if (isLeadMoving(slot)) {
        double missing = relaxation.leads[slot] - supply.leads[slot];
        double length =
            eagernessOfLeads.next(slot, missing)
                * temperature
                / (supply.leadCurvatures[slot] + Supply.LEAST_CURVATURE);
        double push = length * missing;
        double from = leads[slot] + momentum * (leads[slot] - leadsBefore[slot]);
        double to = Math.min(highestLead(slot), Math.max(0, from + within(reach, push)));
        agreement += (to - from) * (leads[slot] - leadsBefore[slot]) / length;
        leadsBefore[slot] = leads[slot];
        leads[slot] = to;
      }
      if (isRoomMoving(slot)) {
        double length = temperature / (curvature + Supply.LEAST_CURVATURE);
        double push = length * (people - relaxation.capacity[slot]);
        double from = rooms[slot] + momentum * (rooms[slot] - roomsBefore[slot]);
        double to = Math.max(0, from + within(reach, push));
        agreement += (to - from) * (rooms[slot] - roomsBefore[slot]) / length;
        roomsBefore[slot] = rooms[slot];
        rooms[slot] = to;
      }
    }
    return agreement;
  }

  private static double within(double reach, double push) {
    return Math.max(-reach, Math.min(reach, push));
  }

  private double stepCell(
      int cell, Supply supply, double temperature, double momentum, double reach) {
    double length = temperature / (supply.cellCurvatures[cell] + Supply.LEAST_CURVATURE);
    double from = cells[cell] + momentum * (cells[cell] - cellsBefore[cell]);
    double to = from + within(reach, answered(cell, from, supply.cells[cell], length) - from);
    to = Math.min(highest(cell), to);
    if (relaxation.max[cell] == Demand.UNBOUNDED) {
      to = Math.max(lowest(cell), to);
    }
    double agreement = (to - from) * (cells[cell] - cellsBefore[cell]) / length;
    cellsBefore[cell] = cells[cell];
    cells[cell] = to;
    return agreement;
  }

  /** The price after a step: {@code from + length × (people wanted at that price − supply)}. */
  private double answered(int cell, double from, double supply, double length) {
    double start = from - length * supply;
    double atMin = start + length * relaxation.min[cell];
    if (atMin >= highest(cell)) {
      return highest(cell);
    }
    double middle = middle(cell);
    if (atMin > middle) {
      return atMin;
    }
    double atTarget = start + length * relaxation.target[cell];
    if (atTarget >= middle) {
      return middle;
    }
    double lowest = lowest(cell);
    return atTarget > lowest ? atTarget : Math.min(lowest, start + length * relaxation.max[cell]);
  }

  /** By duty: the worth of its places to leads or others. */
  double[] ofDuties(boolean lead) {
    return lead ? ofDutyOfLead : ofDuty;
  }

  /** Adds the prices up by duty, with part of the last step added again. */
  void sum(double momentum) {
    for (int site = 0; site < risen.length; site++) {
      double most = 0;
      int end = grid.firstDutyOfSite(site + 1);
      for (int duty = grid.firstDutyOfSite(site); duty < end; duty++) {
        double price = 0;
        double lead = 0;
        for (int step = 0; step < grid.slots(duty); step++) {
          int cell = grid.firstCell(duty) + step;
          int slot = grid.firstSlot(duty) + step;
          price += cells[cell] + momentum * (cells[cell] - cellsBefore[cell]);
          if (relaxation.isTight[slot]) {
            price -= Math.max(0, rooms[slot] + momentum * (rooms[slot] - roomsBefore[slot]));
          }
          if (relaxation.leads[slot] > 0) {
            lead += Math.max(0, leads[slot] + momentum * (leads[slot] - leadsBefore[slot]));
          }
        }
        lead += price;
        most = Math.max(most, Math.max(price - ofDuty[duty], lead - ofDutyOfLead[duty]));
        ofDuty[duty] = price;
        ofDutyOfLead[duty] = lead;
      }
      risen[site] += most;
    }
    best.renew(ofDuty, ofDutyOfLead);
  }

  /** Rounds every price to a multiple of the grid, so that sums are exact. */
  void round(double perUnit) {
    for (double[] prices : new double[][] {cells, leads, rooms}) {
      Arrays.setAll(prices, i -> Math.rint(prices[i] * perUnit) / perUnit);
    }
    forgetMomentum();
    sum(0);
  }
}
