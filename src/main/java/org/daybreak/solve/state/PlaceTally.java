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
  /** Numbers that belong together are kept next to each other, so many for each cell or slot. */
  private static final int STRIDE = 4;

  private static final int PEOPLE = 0;

  private static final int MIN = 1;
  private static final int TARGET = 2;
  private static final int MAX = 3;

  private static final int CAPACITY = 1;
  private static final int LEADS = 2;
  private static final int LEADS_WANTED = 3;

  private static final int SHORT = 0;
  private static final int EMPTY = 1;
  private static final int OVER = 2;
  private static final int LEAD = 3;

  /** In place of what one person more saves, where there is no room: whatever else is saved. */
  private static final double NO_ROOM = -0x1p40;

  private final Grid grid;
  private final Weights weights;
  private final int[] cells;
  private final int[] slots;

  /** By slot: what a person missing, empty places and people too many cost, and a lead missing. */
  private final long[] costs;

  private final IndexSet shortCells;
  private final IndexSet slotsMissingLeads;

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
    this.cells = new int[Math.multiplyExact(grid.cellCount(), STRIDE)];
    this.slots = new int[Math.multiplyExact(grid.slotCount(), STRIDE)];
    this.costs = new long[slots.length];
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

  /** The same people on the same places; each changes by itself. */
  PlaceTally(PlaceTally other) {
    this.grid = other.grid;
    this.weights = other.weights;
    this.cells = other.cells.clone();
    this.slots = other.slots.clone();
    this.costs = other.costs;
    this.shortCells = new IndexSet(other.shortCells);
    this.slotsMissingLeads = new IndexSet(other.slotsMissingLeads);
    this.worths = other.worths.clone();
    this.worthSums = other.worthSums.clone();
    this.leadWorths = other.leadWorths.clone();
    this.mediumPrice = other.mediumPrice;
    this.mediumCost = other.mediumCost;
    this.softCost = other.softCost;
  }

  /** Sets the soft cost of one unit of medium cost, at which places have their worth. */
  void reprice(double newMediumPrice) {
    mediumPrice = newMediumPrice;
    for (int slot = 0; slot < leadWorths.length; slot++) {
      revalue(slot);
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

  private void revalue(int slot) {
    for (int role = 0; role < grid.roleCount(); role++) {
      revalue(grid.cell(slot, role) * STRIDE, slot * STRIDE);
    }
  }

  private void revalue(int cell, int slot) {
    int people = cells[cell + PEOPLE];
    worths[cell / STRIDE] =
        people >= cells[cell + MAX] || slots[slot + PEOPLE] >= slots[slot + CAPACITY]
            ? NO_ROOM
            : gain(cell, slot, mediumPrice);
  }

  /** Values the places of a duty, after somebody has come or gone. */
  private void revalue(int duty, boolean otherRolesToo) {
    int firstSlot = grid.firstSlot(duty);
    int endSlot = firstSlot + grid.slots(duty);
    int site = grid.site(duty);
    if (otherRolesToo) {
      for (int slot = firstSlot; slot < endSlot; slot++) {
        revalue(slot);
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
    return grid.sum(duty, worthSums);
  }

  /** What one lead more on the duty saves beside being a person there. */
  public double leadWorth(int duty) {
    double worth = 0;
    int slot = grid.firstSlot(duty);
    for (int left = grid.slots(duty); left > 0; left--) {
      worth += leadWorths[slot++];
    }
    return worth;
  }

  /** By slot: what one lead more saves beside being a person there. Not to be changed. */
  double[] leadWorths() {
    return leadWorths;
  }

  private void prepare(Site site, Slot slot) {
    int slotIndex = grid.firstSlotOfSite(site.index()) + slot.index();
    int at = slotIndex * STRIDE;
    long minutes = slot.minutes() * site.priority();
    slots[at + CAPACITY] = weights.isOn(SITE_CAPACITY) ? site.capacity() : Integer.MAX_VALUE;
    slots[at + LEADS_WANTED] = slot.leads();
    costs[at + SHORT] = minutes * weights.of(MINIMUM_STAFFING);
    costs[at + EMPTY] = minutes * weights.of(TARGET_STAFFING);
    costs[at + OVER] = slot.minutes() * weights.of(OVERSTAFFING);
    costs[at + LEAD] = minutes * weights.of(MISSING_LEAD);
    mediumCost += costs[at + LEAD] * slot.leads();
    if (slot.leads() > 0 && costs[at + LEAD] > 0) {
      slotsMissingLeads.add(slotIndex);
    }
    for (Role role : grid.problem().roles()) {
      prepare(slot.demandFor(role), grid.cell(slotIndex, role.index()), at);
    }
  }

  private void prepare(Demand demand, int cell, int slot) {
    int at = cell * STRIDE;
    cells[at + MIN] = demand.min();
    cells[at + TARGET] = demand.target();
    cells[at + MAX] = weights.isOn(ROLE_MAXIMUM) ? demand.max() : Integer.MAX_VALUE;
    mediumCost += costs[slot + SHORT] * demand.min();
    softCost += costs[slot + EMPTY] * (demand.target() - demand.min());
    if (demand.min() > 0 && costs[slot + SHORT] > 0) {
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
      int people = cells[cell + PEOPLE]++;
      if (people < cells[cell + MIN]) {
        mediumCost -= costs[slot + SHORT];
        if (people + 1 == cells[cell + MIN] && costs[slot + SHORT] > 0) {
          shortCells.remove(cell / STRIDE);
        }
      } else if (people < cells[cell + TARGET]) {
        softCost -= costs[slot + EMPTY];
      } else {
        softCost += costs[slot + OVER];
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
      int people = --cells[cell + PEOPLE];
      if (people < cells[cell + MIN]) {
        mediumCost += costs[slot + SHORT];
        if (people + 1 == cells[cell + MIN] && costs[slot + SHORT] > 0) {
          shortCells.add(cell / STRIDE);
        }
      } else if (people < cells[cell + TARGET]) {
        softCost += costs[slot + EMPTY];
      } else {
        softCost -= costs[slot + OVER];
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
    int leads = ++slots[slot + LEADS];
    if (leads <= slots[slot + LEADS_WANTED]) {
      mediumCost -= costs[slot + LEAD];
      if (leads == slots[slot + LEADS_WANTED] && costs[slot + LEAD] > 0) {
        slotsMissingLeads.remove(slot / STRIDE);
      }
    }
    revalueLead(slot);
  }

  private void removeLead(int slot) {
    int leads = --slots[slot + LEADS];
    if (leads < slots[slot + LEADS_WANTED]) {
      mediumCost += costs[slot + LEAD];
      if (leads + 1 == slots[slot + LEADS_WANTED] && costs[slot + LEAD] > 0) {
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
    Map<ConstraintId, Long> sums = new EnumMap<>(ConstraintId.class);
    long shortCost = 0;
    long emptyCost = 0;
    long overCost = 0;
    long leadCost = 0;
    for (int slot = 0; slot < grid.slotCount(); slot++) {
      int at = slot * STRIDE;
      leadCost += missingLeads(slot) * costs[at + LEAD];
      for (int role = 0; role < grid.roleCount(); role++) {
        int cell = grid.cell(slot, role) * STRIDE;
        int people = cells[cell + PEOPLE];
        int min = cells[cell + MIN];
        int target = cells[cell + TARGET];
        shortCost += Math.max(0, min - people) * costs[at + SHORT];
        emptyCost += Math.max(0, target - Math.max(min, people)) * costs[at + EMPTY];
        overCost += Math.max(0, people - target) * costs[at + OVER];
      }
    }
    sums.put(MINIMUM_STAFFING, shortCost);
    sums.put(MISSING_LEAD, leadCost);
    sums.put(TARGET_STAFFING, emptyCost);
    sums.put(OVERSTAFFING, overCost);
    return sums;
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
    return gain(cell * STRIDE, grid.slotOfCell(cell) * STRIDE, mediumPrice);
  }

  private double gain(int cell, int slot, double atPrice) {
    int people = cells[cell + PEOPLE];
    if (people < cells[cell + MIN]) {
      return costs[slot + SHORT] * atPrice;
    }
    return people < cells[cell + TARGET] ? costs[slot + EMPTY] : -costs[slot + OVER];
  }

  /** Likewise, what one lead more in the slot saves beside being a person there. */
  public double leadGain(int slot, double mediumPrice) {
    return missingLeads(slot) > 0 ? costs[slot * STRIDE + LEAD] * mediumPrice : 0;
  }
}
