package org.daybreak.day.standby;

import org.daybreak.problem.Duty;
import org.daybreak.problem.Problem;
import org.daybreak.problem.Profile;
import org.daybreak.problem.Role;
import org.daybreak.problem.Site;
import org.daybreak.problem.Slot;
import org.daybreak.roster.Coverage;
import org.daybreak.roster.Roster;
import org.daybreak.table.Grid;

/**
 * The shortage that absences are to be expected to cause when everybody comes with the show-up
 * rate: people missing to the minimum and leads missing, each times slot minutes and the site's
 * priority, above what is missing when all come. Exact for people who come independently.
 */
final class ExpectedShortage {
  private final Grid grid;
  private final Problem problem;
  private final Attendance[] places;
  private final Attendance[] leads;

  /** Of everybody on a duty. */
  ExpectedShortage(Roster roster, Grid grid) {
    this.grid = grid;
    this.problem = roster.problem();
    this.places = new Attendance[grid.cellCount()];
    this.leads = new Attendance[grid.slotCount()];
    Coverage planned = Coverage.of(roster);
    for (Site site : problem.sites()) {
      for (Slot slot : site.slots()) {
        int number = grid.firstSlotOfSite(site.index()) + slot.index();
        double weight = (double) slot.minutes() * site.priority();
        leads[number] = new Attendance(Math.min(slot.leads(), planned.leads(site, slot)), weight);
        for (Role role : problem.roles()) {
          places[grid.cell(number, role.index())] =
              new Attendance(
                  Math.min(slot.demandFor(role).min(), planned.people(site, slot, role)), weight);
        }
      }
    }
    roster
        .duties()
        .forEach(
            (profile, duty) -> add(profile, grid.number(duty), ShowUp.rate(profile.history())));
  }

  /** One person more on a duty, who comes with this rate. */
  void add(Profile profile, int duty, double rate) {
    for (int step = 0; step < grid.slots(duty); step++) {
      places[grid.firstCell(duty) + step].add(rate);
      if (profile.isLead(problem.rules())) {
        leads[grid.firstSlot(duty) + step].add(rate);
      }
    }
  }

  /** One person less on a duty. */
  void remove(Profile profile, int duty, double rate) {
    for (int step = 0; step < grid.slots(duty); step++) {
      places[grid.firstCell(duty) + step].remove(rate);
      if (profile.isLead(problem.rules())) {
        leads[grid.firstSlot(duty) + step].remove(rate);
      }
    }
  }

  /** In all: person-minutes times priority. */
  double total() {
    double sum = 0;
    for (Attendance place : places) {
      sum += place.expected();
    }
    for (Attendance slot : leads) {
      sum += slot.expected();
    }
    return sum;
  }

  /** What one person more on the duty, who comes with this rate, takes off. */
  double gain(Profile profile, int duty, double rate) {
    boolean lead = profile.isLead(problem.rules());
    double sum = 0;
    for (int step = 0; step < grid.slots(duty); step++) {
      sum += places[grid.firstCell(duty) + step].gain(rate);
      if (lead) {
        sum += leads[grid.firstSlot(duty) + step].gain(rate);
      }
    }
    return sum;
  }

  /** The greatest probability that somebody is missing in one of the duty's places. */
  double need(int duty) {
    double most = 0;
    for (int step = 0; step < grid.slots(duty); step++) {
      most = Math.max(most, places[grid.firstCell(duty) + step].shortage());
    }
    return most;
  }

  /** What it grows by when this person leaves the duty. */
  double loss(Profile profile, Duty held) {
    int duty = grid.number(held);
    double rate = ShowUp.rate(profile.history());
    boolean lead = profile.isLead(problem.rules());
    double sum = 0;
    for (int step = 0; step < grid.slots(duty); step++) {
      sum += places[grid.firstCell(duty) + step].loss(rate);
      if (lead) {
        sum += leads[grid.firstSlot(duty) + step].loss(rate);
      }
    }
    return sum;
  }

  /** Whether the plan keeps its minimum and leads when this person leaves the duty. */
  boolean isSpare(Profile profile, Duty held) {
    int duty = grid.number(held);
    boolean lead = profile.isLead(problem.rules());
    for (int step = 0; step < grid.slots(duty); step++) {
      Attendance place = places[grid.firstCell(duty) + step];
      Attendance slot = leads[grid.firstSlot(duty) + step];
      if (place.people() <= place.wanted() || (lead && slot.people() <= slot.wanted())) {
        return false;
      }
    }
    return true;
  }
}
