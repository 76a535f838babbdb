package org.daybreak.bound;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.daybreak.table.DutyRow;
import org.daybreak.table.Grid;
import org.daybreak.table.VolunteerCosts;

/**
 * Places whose prices say that people or leads are missing there, at prices of both levels. Where
 * they are few, prices of the medium level can do without all others, and without everybody who
 * cannot come to one of them.
 */
final class ScarcePlaces {
  /** Of what a missing person costs, so much is more than people are worth elsewhere. */
  private static final double SCARCE_CELL = 0.6;

  /** The same of a missing lead; being a lead costs nothing, so that any price tells. */
  private static final double SCARCE_LEAD = 0.05;

  /** Few: at most one of so many places. */
  private static final int FEW = 40;

  private final Relaxation relaxation;
  private final List<Place> scarce;
  private final BitSet cells = new BitSet();
  private final BitSet leads = new BitSet();
  private final int placeCount;

  /**
   * A place that wants somebody.
   *
   * @param dearness its price, as a part of what somebody missing there costs
   */
  private record Place(boolean isLead, int index, double dearness) {
    boolean isScarce() {
      return dearness >= (isLead ? SCARCE_LEAD : SCARCE_CELL);
    }
  }

  private ScarcePlaces(Relaxation relaxation, List<Place> scarce, int placeCount) {
    this.relaxation = relaxation;
    this.scarce = scarce;
    this.placeCount = placeCount;
    scarce.forEach(place -> (place.isLead() ? leads : cells).set(place.index()));
  }

  /** All of them, at prices of both levels. */
  static ScarcePlaces of(Relaxation relaxation, PlacePrices prices, Objective objective) {
    List<Place> places = new ArrayList<>();
    for (int cell = 0; cell < relaxation.min.length; cell++) {
      double highest = objective.medium(relaxation.shortCost[cell]);
      if (relaxation.min[cell] > 0 && highest > 0) {
        places.add(new Place(false, cell, prices.cells[cell] / highest));
      }
    }
    for (int slot = 0; slot < relaxation.leads.length; slot++) {
      double highest = objective.medium(relaxation.leadCost[slot]);
      if (relaxation.leads[slot] > 0 && highest > 0) {
        places.add(new Place(true, slot, prices.leads[slot] / highest));
      }
    }
    List<Place> scarce = places.stream().filter(Place::isScarce).toList();
    return new ScarcePlaces(relaxation, scarce, places.size());
  }

  /** Those of leads alone; where these are not few either, the dearest of them. */
  ScarcePlaces ofLeads() {
    List<Place> dearest =
        scarce.stream()
            .filter(Place::isLead)
            .sorted(Comparator.comparingDouble(Place::dearness).reversed())
            .limit(placeCount / FEW)
            .toList();
    return new ScarcePlaces(relaxation, dearest, placeCount);
  }

  /** Whether there are some, but few of all places that want anybody. */
  boolean areFew() {
    return !scarce.isEmpty() && FEW * scarce.size() <= placeCount;
  }

  /** Whether all of the other's places are among these. */
  boolean holdsAll(ScarcePlaces other) {
    return isWithin(other.cells, cells) && isWithin(other.leads, leads);
  }

  private static boolean isWithin(BitSet some, BitSet all) {
    BitSet others = (BitSet) some.clone();
    others.andNot(all);
    return others.isEmpty();
  }

  boolean holdsCell(int cell) {
    return cells.get(cell);
  }

  boolean holdsLead(int slot) {
    return leads.get(slot);
  }

  /** Everybody at those sites only where a duty of theirs takes one of the places. */
  VolunteerCosts[] reachedBy(VolunteerCosts[] costsOf) {
    int[] sites = sites();
    int[] nowhere = {};
    VolunteerCosts[] reached = new VolunteerCosts[costsOf.length];
    IntStream.range(0, costsOf.length)
        .parallel()
        .forEach(
            volunteer -> {
              boolean isLead = relaxation.isLead(volunteer);
              VolunteerCosts all =
                  costsOf[volunteer].at(isLead || !cells.isEmpty() ? sites : nowhere);
              int[] positions =
                  IntStream.range(0, all.siteCount())
                      .filter(position -> takesOne(all, position, isLead))
                      .toArray();
              reached[volunteer] = all.at(Arrays.stream(positions).map(all::site).toArray());
            });
    return reached;
  }

  private int[] sites() {
    Grid grid = relaxation.grid();
    return IntStream.range(0, grid.siteCount())
        .filter(
            site -> {
              int first = grid.firstDutyOfSite(site);
              return IntStream.range(first, grid.firstDutyOfSite(site + 1))
                  .anyMatch(duty -> takesOne(duty, true));
            })
        .toArray();
  }

  private boolean takesOne(VolunteerCosts costs, int position, boolean isLead) {
    DutyRow row = new DutyRow();
    costs.addDuties(position, row);
    return IntStream.range(0, row.size()).anyMatch(at -> takesOne(row.duty(at), isLead));
  }

  private boolean takesOne(int duty, boolean isLead) {
    Grid grid = relaxation.grid();
    return IntStream.range(0, grid.slots(duty))
        .anyMatch(
            at ->
                cells.get(grid.firstCell(duty) + at)
                    || (isLead && leads.get(grid.firstSlot(duty) + at)));
  }
}
