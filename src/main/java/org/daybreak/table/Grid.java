package org.daybreak.table;

import java.util.List;
import org.daybreak.problem.Duty;
import org.daybreak.problem.Problem;
import org.daybreak.problem.Site;

/**
 * Slots, cells and duties as numbers. A cell is one role in one slot of a site. Slots are numbered
 * by site, then time; cells by site, then role, then time, so that a duty's cells are next to each
 * other; duties by site, role, first slot, last slot. Immutable.
 */
public final class Grid {
  private static final int STRIDE = 8;
  private static final int SITE = 0;
  private static final int ROLE = 1;
  private static final int FIRST_SLOT = 2;
  private static final int SLOTS = 3;
  private static final int FIRST_CELL = 4;
  private static final int AREA = 5;
  private static final int FIRST_SUM = 6;

  private final Problem problem;
  private final int roles;

  /** By site: its first slot; one more at the end. */
  private final int[] slotsBefore;

  /** By site: its first duty; one more at the end. */
  private final int[] dutiesBefore;

  /** By slot: the site's runs before those that begin with the slot. */
  private final int[] runsBefore;

  private final int[] runsOfSite;
  private final int[] siteOfSlot;
  private final int[] areaOfSite;
  private final int[] duties;

  /** Numbers everything of the problem. */
  public Grid(Problem problem) {
    this.problem = problem;
    this.roles = problem.roles().size();
    List<Site> sites = problem.sites();
    this.slotsBefore = new int[sites.size() + 1];
    this.dutiesBefore = new int[sites.size() + 1];
    this.runsOfSite = new int[sites.size()];
    this.areaOfSite = sites.stream().mapToInt(site -> site.area().index()).toArray();
    for (Site site : sites) {
      int index = site.index();
      runsOfSite[index] = site.runs().size();
      slotsBefore[index + 1] = slotsBefore[index] + site.slots().size();
      dutiesBefore[index + 1] =
          Math.addExact(dutiesBefore[index], Math.multiplyExact(roles, runsOfSite[index]));
    }
    this.runsBefore = new int[slotCount()];
    this.siteOfSlot = new int[slotCount()];
    this.duties = new int[Math.multiplyExact(dutyCount(), STRIDE)];
    sites.forEach(this::number);
  }

  private void number(Site site) {
    List<Site.Run> runs = site.runs();
    int firstSlot = slotsBefore[site.index()];
    for (int slot = 0; slot < site.slots().size(); slot++) {
      siteOfSlot[firstSlot + slot] = site.index();
    }
    for (int run = runs.size() - 1; run >= 0; run--) {
      runsBefore[firstSlot + runs.get(run).firstSlot()] = run;
    }
    for (int role = 0; role < roles; role++) {
      for (int run = 0; run < runs.size(); run++) {
        Site.Run slots = runs.get(run);
        int at = (dutiesBefore[site.index()] + role * runs.size() + run) * STRIDE;
        duties[at + SITE] = site.index();
        duties[at + ROLE] = role;
        duties[at + FIRST_SLOT] = firstSlot + slots.firstSlot();
        duties[at + SLOTS] = slots.lastSlot() - slots.firstSlot() + 1;
        duties[at + FIRST_CELL] = cell(firstSlot + slots.firstSlot(), role);
        duties[at + AREA] = site.area().index();
        duties[at + FIRST_SUM] = duties[at + FIRST_CELL] + site.index() * roles + role;
      }
    }
  }

  public Problem problem() {
    return problem;
  }

  public int roleCount() {
    return roles;
  }

  public int siteCount() {
    return runsOfSite.length;
  }

  public int slotCount() {
    return slotsBefore[runsOfSite.length];
  }

  public int cellCount() {
    return Math.multiplyExact(slotCount(), roles);
  }

  public int dutyCount() {
    return dutiesBefore[runsOfSite.length];
  }

  public int site(int duty) {
    return duties[duty * STRIDE + SITE];
  }

  public int role(int duty) {
    return duties[duty * STRIDE + ROLE];
  }

  public int area(int duty) {
    return duties[duty * STRIDE + AREA];
  }

  public int areaOfSite(int site) {
    return areaOfSite[site];
  }

  public int firstSlot(int duty) {
    return duties[duty * STRIDE + FIRST_SLOT];
  }

  /** How many slots the duty takes: 1 or more. */
  public int slots(int duty) {
    return duties[duty * STRIDE + SLOTS];
  }

  /** The cell of the duty's first slot; those of its other slots follow. */
  public int firstCell(int duty) {
    return duties[duty * STRIDE + FIRST_CELL];
  }

  /**
   * Where the duty's first cell is in {@link #sums}; the sum of all its cells is the difference
   * between the element as many further on as the duty has slots, and this one.
   */
  public int firstSum(int duty) {
    return duties[duty * STRIDE + FIRST_SUM];
  }

  /** The sum of all cells of a duty, from {@link #sums}. */
  public double sum(int duty, double[] sums) {
    int first = firstSum(duty);
    return sums[first + slots(duty)] - sums[first];
  }

  /** Sums of cells: for each site and role 0, then what the cells up to each slot have together. */
  public double[] sums(double[] ofCells) {
    double[] sums = new double[cellCount() + siteCount() * roles];
    for (int site = 0; site < siteCount(); site++) {
      for (int role = 0; role < roles; role++) {
        sum(site, role, 0, ofCells, sums);
      }
    }
    return sums;
  }

  /**
   * Sums the cells of one role at a site anew, from a slot on.
   *
   * @param slot counted from the site's first, which is 0
   * @param sums as {@link #sums} gives them
   */
  public void sum(int site, int role, int slot, double[] ofCells, double[] sums) {
    int slots = slotsBefore[site + 1] - slotsBefore[site];
    int firstCell = slotsBefore[site] * roles + role * slots;
    int firstSum = firstCell + site * roles + role;
    double sum = sums[firstSum + slot];
    for (int each = slot; each < slots; each++) {
      sum += ofCells[firstCell + each];
      sums[firstSum + each + 1] = sum;
    }
  }

  public int firstSlotOfSite(int site) {
    return slotsBefore[site];
  }

  public int siteOfSlot(int slot) {
    return siteOfSlot[slot];
  }

  /** The site's first duty; for the number of sites, the number of all duties. */
  public int firstDutyOfSite(int site) {
    return dutiesBefore[site];
  }

  /** The first duty of a role at a site; for the number of roles, the next site's first duty. */
  public int firstDuty(int site, int role) {
    return dutiesBefore[site] + role * runsOfSite[site];
  }

  public int runsOfSite(int site) {
    return runsOfSite[site];
  }

  public int cell(int slot, int role) {
    int site = siteOfSlot[slot];
    int first = slotsBefore[site];
    return first * roles + role * (slotsBefore[site + 1] - first) + slot - first;
  }

  public int roleOfCell(int cell) {
    int site = siteOfSlot[cell / roles];
    int first = slotsBefore[site];
    return (cell - first * roles) / (slotsBefore[site + 1] - first);
  }

  public int slotOfCell(int cell) {
    int site = siteOfSlot[cell / roles];
    int first = slotsBefore[site];
    return first + (cell - first * roles) % (slotsBefore[site + 1] - first);
  }

  /**
   * The duty at the same site in the same role with other slots, or −1 where these are no run.
   *
   * @param endSlot the slot after the last
   */
  public int withSlots(int duty, int firstSlot, int endSlot) {
    int site = site(duty);
    if (firstSlot < slotsBefore[site] || endSlot > slotsBefore[site + 1] || firstSlot >= endSlot) {
      return -1;
    }
    int found = firstDuty(site, role(duty)) + runsBefore[firstSlot] + endSlot - firstSlot - 1;
    return found < dutiesBefore[site + 1]
            && firstSlot(found) == firstSlot
            && slots(found) == endSlot - firstSlot
        ? found
        : -1;
  }

  /** The number of a duty. */
  public int number(Duty duty) {
    int site = duty.site().index();
    return firstDuty(site, duty.role().index())
        + runsBefore[slotsBefore[site] + duty.firstSlot()]
        + duty.lastSlot()
        - duty.firstSlot();
  }

  /** The duty with this number. */
  public Duty duty(int number) {
    Site site = problem.sites().get(site(number));
    int first = firstSlot(number) - slotsBefore[site.index()];
    return new Duty(site, problem.roles().get(role(number)), first, first + slots(number) - 1);
  }
}
