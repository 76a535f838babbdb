package org.daybreak.solve.state;

import static org.daybreak.problem.ConstraintId.MINIMUM_STAFFING;
import static org.daybreak.problem.ConstraintId.MISSING_LEAD;
import static org.daybreak.problem.ConstraintId.OVERSTAFFING;
import static org.daybreak.problem.ConstraintId.ROLE_MAXIMUM;
import static org.daybreak.problem.ConstraintId.SITE_CAPACITY;
import static org.daybreak.problem.ConstraintId.TARGET_STAFFING;

import java.util.EnumMap;
import java.util.Map;
import org.daybreak.problem.ConstraintId;
import org.daybreak.problem.Demand;
import org.daybreak.problem.Role;
import org.daybreak.problem.Site;
import org.daybreak.problem.Slot;
import org.daybreak.problem.Weights;
import org.daybreak.table.Grid;

/** People by cell, people and leads by slot, and what the staffing constraints cost. */
public final class PlaceTally {
  private static final int STRIDE = 8;
  private static final int PEOPLE = 0;

  private static final int MIN = 1;
  private static final int TARGET = 2;
  private static final int MAX = 3;
  private static final int SHORT_COST = 4;
  private static final int EMPTY_COST = 5;
  private static final int OVER_COST = 6;

  private static final int CAPACITY = 1;
  private static final int LEADS = 2;
  private static final int LEADS_WANTED = 3;
  private static final int LEAD_COST = 4;

  private final Grid grid;
  private final Weights weights;
  private final long[] cells;
  private final long[] slots;
  private final IndexSet shortCells;
  private final IndexSet slotsMissingLeads;

  /** In place of what one person more saves, where there is no room: whatever else is saved. */
  private static final double NO_ROOM = -0x1p40;

  /** By cell: what one person more saves at the price of the medium level. */
  private final double[] worths;

  /** Sums of worths. */
  private final double[] worthSums;

  /** By slot: what one lead more saves beside being a person there. */
  private final double[] leadWorths;

  private double mediumPrice;
  private long mediumCost;
  private long softCost;

  /** Nobody anywhere. */
  PlaceTally(Grid grid) {
    this.grid = grid;
    this.weights = grid.problem().weights();
    this.cells = new long[Math.multiplyExact(grid.cellCount(), STRIDE)];
    this.slots = new long[Math.multiplyExact(grid.slotCount(), STRIDE)];
    this.shortCells = new IndexSet(grid.cellCount());
    this.slotsMissingLeads = new IndexSet(grid.slotCount());
    for (Site site : grid.problem().sites()) {
      for (Slot slot : site.slots()) {
        prepare(site, slot);
      }
    }
    this.worths = new double[grid.cellCount()];
    this.worthSums = grid.sums(worths);
    this.leadWorths = new double[grid.slotCount()];
    reprice(1);
  }

  /** Sets the soft cost of one unit of medium cost, at which places have their worth. */
  void reprice(double newMediumPrice) {
    mediumPrice = newMediumPrice;
    for (int slot = 0; slot < leadWorths.length; slot++) {
      for (int role = 0; role < grid.roleCount(); role++) {
        revalue(grid.cell(slot, role) * STRIDE, slot * STRIDE);
      }
      revalueLead(slot * STRIDE);
    }
    for (int site = 0; site < grid.siteCount(); site++) {
      sumAll(site);
    }
  }

  private void sumAll(int site) {
    for (int role = 0; role < grid.roleCount(); role++) {
      grid.sum(site, role, 0, worths, worthSums);
    }
  }

  private void revalue(int cell, int slot) {
    long people = cells[cell + PEOPLE];
    worths[cell / STRIDE] =
        people >= cells[cell + MAX] || slots[slot + PEOPLE] >= slots[slot + CAPACITY]
            ? NO_ROOM
            : gain(cell / STRIDE, mediumPrice);
  }

  /** Values the places of a duty, after somebody has come or gone. */
  private void revalue(int duty, boolean otherRolesToo) {
    int firstSlot = grid.firstSlot(duty);
    int endSlot = firstSlot + grid.slots(duty);
    int site = grid.site(duty);
    if (otherRolesToo) {
      for (int slot = firstSlot; slot < endSlot; slot++) {
        for (int role = 0; role < grid.roleCount(); role++) {
          revalue(grid.cell(slot, role) * STRIDE, slot * STRIDE);
        }
      }
      sumAll(site);
      return;
    }
    int cell = grid.firstCell(duty) * STRIDE;
    for (int slot = firstSlot; slot < endSlot; slot++) {
      revalue(cell, slot * STRIDE);
      cell += STRIDE;
    }
    grid.sum(site, grid.role(duty), firstSlot - grid.firstSlotOfSite(site), worths, worthSums);
  }

  private void revalueLead(int slot) {
    leadWorths[slot / STRIDE] = leadGain(slot / STRIDE, mediumPrice);
  }

  /**
   * What one person more saves, summed as by {@link Grid#sums}; soft cost, far below 0 where there
   * is no room. Not to be changed.
   */
  double[] worthSums() {
    return worthSums;
  }

  /** What one person more on the duty saves; far below 0: there is no room. */
  public double worth(int duty) {
    int first = grid.firstSum(duty);
    return worthSums[first + grid.slots(duty)] - worthSums[first];
  }

  /** By slot: what one lead more saves beside being a person there. Not to be changed. */
  double[] leadWorths() {
    return leadWorths;
  }

  private void prepare(Site site, Slot slot) {
    int slotIndex = grid.firstSlotOfSite(site.index()) + slot.index();
    int at = slotIndex * STRIDE;
    slots[at + CAPACITY] = weights.isOn(SITE_CAPACITY) ? site.capacity() : Long.MAX_VALUE;
    slots[at + LEADS_WANTED] = slot.leads();
    slots[at + LEAD_COST] = slot.minutes() * site.priority() * weights.of(MISSING_LEAD);
    mediumCost += slots[at + LEAD_COST] * slot.leads();
    if (slot.leads() > 0 && slots[at + LEAD_COST] > 0) {
      slotsMissingLeads.add(slotIndex);
    }
    for (Role role : grid.problem().roles()) {
      prepare(site, slot, slot.demandFor(role), grid.cell(slotIndex, role.index()));
    }
  }

  private void prepare(Site site, Slot slot, Demand demand, int cell) {
    int at = cell * STRIDE;
    cells[at + MIN] = demand.min();
    cells[at + TARGET] = demand.target();
    cells[at + MAX] = weights.isOn(ROLE_MAXIMUM) ? demand.max() : Long.MAX_VALUE;
    cells[at + SHORT_COST] = slot.minutes() * site.priority() * weights.of(MINIMUM_STAFFING);
    cells[at + EMPTY_COST] = slot.minutes() * site.priority() * weights.of(TARGET_STAFFING);
    cells[at + OVER_COST] = slot.minutes() * weights.of(OVERSTAFFING);
    mediumCost += cells[at + SHORT_COST] * demand.min();
    softCost += cells[at + EMPTY_COST] * (demand.target() - demand.min());
    if (demand.min() > 0 && cells[at + SHORT_COST] > 0) {
      shortCells.add(cell);
    }
  }

  /** Whether one person more on the duty stays within maxima and capacity. */
  boolean hasRoom(int duty) {
    int cell = grid.firstCell(duty) * STRIDE;
    int slot = grid.firstSlot(duty) * STRIDE;
    for (int left = grid.slots(duty); left > 0; left--) {
      if (cells[cell + PEOPLE] >= cells[cell + MAX]
          || slots[slot + PEOPLE] >= slots[slot + CAPACITY]) {
        return false;
      }
      cell += STRIDE;
      slot += STRIDE;
    }
    return true;
  }

  /** What one person more on the duty adds on the hard level. */
  long excessCost(int duty) {
    long cost = 0;
    for (int step = 0; step < grid.slots(duty); step++) {
      int cell = (grid.firstCell(duty) + step) * STRIDE;
      int slot = (grid.firstSlot(duty) + step) * STRIDE;
      cost += cells[cell + PEOPLE] >= cells[cell + MAX] ? weights.of(ROLE_MAXIMUM) : 0;
      cost += slots[slot + PEOPLE] >= slots[slot + CAPACITY] ? weights.of(SITE_CAPACITY) : 0;
    }
    return cost;
  }

  /** One person more, room or not. */
  void add(int duty, boolean lead) {
    int cell = grid.firstCell(duty) * STRIDE;
    int slot = grid.firstSlot(duty) * STRIDE;
    boolean isFullNow = false;
    for (int left = grid.slots(duty); left > 0; left--) {
      long people = cells[cell + PEOPLE]++;
      if (people < cells[cell + MIN]) {
        mediumCost -= cells[cell + SHORT_COST];
        if (people + 1 == cells[cell + MIN] && cells[cell + SHORT_COST] > 0) {
          shortCells.remove(cell / STRIDE);
        }
      } else if (people < cells[cell + TARGET]) {
        softCost -= cells[cell + EMPTY_COST];
      } else {
        softCost += cells[cell + OVER_COST];
      }
      isFullNow |= ++slots[slot + PEOPLE] == slots[slot + CAPACITY];
      if (lead) {
        addLead(slot);
      }
      cell += STRIDE;
      slot += STRIDE;
    }
    revalue(duty, isFullNow);
  }

  /** One person less. */
  void remove(int duty, boolean lead) {
    int cell = grid.firstCell(duty) * STRIDE;
    int slot = grid.firstSlot(duty) * STRIDE;
    boolean wasFull = false;
    for (int left = grid.slots(duty); left > 0; left--) {
      long people = --cells[cell + PEOPLE];
      if (people < cells[cell + MIN]) {
        mediumCost += cells[cell + SHORT_COST];
        if (people + 1 == cells[cell + MIN] && cells[cell + SHORT_COST] > 0) {
          shortCells.add(cell / STRIDE);
        }
      } else if (people < cells[cell + TARGET]) {
        softCost += cells[cell + EMPTY_COST];
      } else {
        softCost -= cells[cell + OVER_COST];
      }
      wasFull |= slots[slot + PEOPLE]-- == slots[slot + CAPACITY];
      if (lead) {
        removeLead(slot);
      }
      cell += STRIDE;
      slot += STRIDE;
    }
    revalue(duty, wasFull);
  }

  private void addLead(int slot) {
    long leads = ++slots[slot + LEADS];
    if (leads <= slots[slot + LEADS_WANTED]) {
      mediumCost -= slots[slot + LEAD_COST];
      if (leads == slots[slot + LEADS_WANTED] && slots[slot + LEAD_COST] > 0) {
        slotsMissingLeads.remove(slot / STRIDE);
      }
    }
    revalueLead(slot);
  }

  private void removeLead(int slot) {
    long leads = --slots[slot + LEADS];
    if (leads < slots[slot + LEADS_WANTED]) {
      mediumCost += slots[slot + LEAD_COST];
      if (leads + 1 == slots[slot + LEADS_WANTED] && slots[slot + LEAD_COST] > 0) {
        slotsMissingLeads.add(slot / STRIDE);
      }
    }
    revalueLead(slot);
  }

  long mediumCost() {
    return mediumCost;
  }

  long softCost() {
    return softCost;
  }

  /** What each staffing constraint that is not a rule costs, counted anew. */
  Map<ConstraintId, Long> costs() {
    Map<ConstraintId, Long> costs = new EnumMap<>(ConstraintId.class);
    long shortCost = 0;
    long emptyCost = 0;
    long overCost = 0;
    long leadCost = 0;
    for (int at = 0; at < cells.length; at += STRIDE) {
      long people = cells[at + PEOPLE];
      shortCost += Math.max(0, cells[at + MIN] - people) * cells[at + SHORT_COST];
      emptyCost +=
          Math.max(0, cells[at + TARGET] - Math.max(cells[at + MIN], people))
              * cells[at + EMPTY_COST];
      overCost += Math.max(0, people - cells[at + TARGET]) * cells[at + OVER_COST];
    }
    for (int at = 0; at < slots.length; at += STRIDE) {
      leadCost += Math.max(0, slots[at + LEADS_WANTED] - slots[at + LEADS]) * slots[at + LEAD_COST];
    }
    costs.put(MINIMUM_STAFFING, shortCost);
    costs.put(MISSING_LEAD, leadCost);
    costs.put(TARGET_STAFFING, emptyCost);
    costs.put(OVERSTAFFING, overCost);
    return costs;
  }

  /** People in the cell. */
  public long people(int cell) {
    return cells[cell * STRIDE + PEOPLE];
  }

  /** People missing in the cell to its target, those missing to its minimum included. */
  public long emptyPlaces(int cell) {
    return Math.max(0, cells[cell * STRIDE + TARGET] - cells[cell * STRIDE + PEOPLE]);
  }

  /** Whether people are missing in the cell to its minimum. */
  public boolean isShort(int cell) {
    return cells[cell * STRIDE + PEOPLE] < cells[cell * STRIDE + MIN];
  }

  /** Leads missing in the slot. */
  public long missingLeads(int slot) {
    return Math.max(0, slots[slot * STRIDE + LEADS_WANTED] - slots[slot * STRIDE + LEADS]);
  }

  /** Cells below their minimum, where that costs something. */
  public IndexSet shortCells() {
    return shortCells;
  }

  /** Slots that miss leads, where that costs something. */
  public IndexSet slotsMissingLeads() {
    return slotsMissingLeads;
  }

  /**
   * What one person more in the cell saves: below 0 above the target.
   *
   * @param mediumPrice soft cost of one unit of medium cost
   */
  public double gain(int cell, double mediumPrice) {
    int at = cell * STRIDE;
    long people = cells[at + PEOPLE];
    if (people < cells[at + MIN]) {
      return cells[at + SHORT_COST] * mediumPrice;
    }
    return people < cells[at + TARGET] ? cells[at + EMPTY_COST] : -cells[at + OVER_COST];
  }

  /** Likewise, what one lead more in the slot saves beside being a person there. */
  public double leadGain(int slot, double mediumPrice) {
    int at = slot * STRIDE;
    return slots[at + LEADS] < slots[at + LEADS_WANTED] ? slots[at + LEAD_COST] * mediumPrice : 0;
  }
}
