package org.daybreak.explain.attendance;

import java.util.ArrayList;
import java.util.List;
import org.daybreak.explain.place.Place;
import org.daybreak.measure.Measures;
import org.daybreak.problem.Demand;
import org.daybreak.problem.Site;
import org.daybreak.problem.Slot;
import org.daybreak.roster.Roster;
import org.daybreak.roster.Volunteer;

/** Says how likely each site of a roster is to have its minima, given who turned up before. */
public final class Attendance {
  /** A site is likely enough to have all its minima from this probability on. */
  public static final double LIKELY_ENOUGH = 0.95;

  private Attendance() {}

  /** Every site with a minimum above 0, in the order of the problem. */
  public static List<SiteAttendance> of(Roster roster) {
    List<List<Attendee>> called = new ArrayList<>();
    roster.problem().sites().forEach(site -> called.add(new ArrayList<>()));
    for (Volunteer volunteer : roster.getVolunteers()) {
      if (volunteer.getDuty() != null) {
        called.get(volunteer.site().index()).add(Attendee.of(volunteer));
      }
    }
    return roster.problem().sites().parallelStream()
        .filter(site -> !places(site).isEmpty())
        .map(site -> of(roster.measures(), site, called.get(site.index())))
        .toList();
  }

  private static List<Place> places(Site site) {
    List<Place> places = new ArrayList<>();
    for (Slot slot : site.slots()) {
      for (Demand demand : slot.demand()) {
        if (demand.min() > 0) {
          places.add(new Place(site, slot, demand.role()));
        }
      }
      if (slot.leads() > 0) {
        places.add(new Place(site, slot, null));
      }
    }
    return places;
  }

  private static SiteAttendance of(Measures measures, Site site, List<Attendee> called) {
    List<Place> places = places(site);
    List<PlaceAttendance> attendances =
        places.stream()
            .map(
                place -> {
                  HeadcountOdds odds = HeadcountOdds.at(place, called);
                  return new PlaceAttendance(place, odds.people(), odds.atLeast(place.min()));
                })
            .toList();
    Newcomers newcomers = new Newcomers(measures, site, places);
    return new SiteAttendance(
        site,
        new SiteOdds(site, places, called).allMet(),
        attendances,
        newcomers.canHelp(called) ? newcomers.toCall(called) : null);
  }
}
