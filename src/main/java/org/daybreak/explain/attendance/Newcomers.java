package org.daybreak.explain.attendance;

import java.util.ArrayList;
import java.util.List;
import org.daybreak.explain.place.Place;
import org.daybreak.measure.Eligibility;
import org.daybreak.measure.Measures;
import org.daybreak.problem.Duty;
import org.daybreak.problem.History;
import org.daybreak.problem.Site;

/**
 * Finds whom to call besides, so that a site is likely enough to have all its minima: one newcomer
 * after the other on the duty that leaves least to be missed on average.
 */
final class Newcomers {
  private final Site site;
  private final List<Place> places;
  private final List<Newcomer> possible = new ArrayList<>();

  /**
   * Newcomers for a site.
   *
   * @param places those with a minimum
   */
  Newcomers(Measures measures, Site site, List<Place> places) {
    this.site = site;
    this.places = places;
    Eligibility eligibility = new Eligibility(measures);
    List<Duty> duties =
        site.duties(measures.problem().roles()).stream().filter(eligibility::isOpen).toList();
    List<Duty> allowed =
        duties.stream().filter(duty -> isAllowed(measures, eligibility, duty)).toList();
    for (Duty duty : duties) {
      boolean single = duty.firstSlot() == duty.lastSlot();
      if (allowed.contains(duty) || (single && isOnlyWay(duty, allowed))) {
        possible.add(new Newcomer(duty, false));
        possible.add(new Newcomer(duty, true));
      }
    }
  }

  /** Whether anybody may be so long in the role. */
  private static boolean isAllowed(Measures measures, Eligibility eligibility, Duty duty) {
    long minutes = measures.shift(duty).minutes();
    return measures.minutesTooShort(minutes) == 0
        && minutes <= measures.problem().rules().maxShiftMinutes()
        && eligibility.isLengthAllowed(duty.role(), minutes);
  }

  /** Whether no allowed duty takes the role in this slot. */
  private static boolean isOnlyWay(Duty single, List<Duty> allowed) {
    return allowed.stream()
        .noneMatch(duty -> duty.role().equals(single.role()) && duty.covers(single.firstSlot()));
  }

  /** Whether calling people can make the site likely enough to have all its minima. */
  boolean canHelp(List<Attendee> called) {
    List<Place> helpless =
        places.stream()
            .filter(place -> possible.stream().noneMatch(it -> Attendee.of(it).countsAt(place)))
            .toList();
    return helpless.isEmpty()
        || new SiteOdds(site, helpless, called).allMet() > Attendance.LIKELY_ENOUGH;
  }

  /** Those to call besides those who are called already; only where they {@link #canHelp}. */
  List<Newcomer> toCall(List<Attendee> called) {
    List<Attendee> all = new ArrayList<>(called);
    List<Newcomer> newcomers = new ArrayList<>();
    while (!isLikelyEnough(all)) {
      Newcomer best = best(all);
      newcomers.add(best);
      all.add(Attendee.of(best));
    }
    return newcomers;
  }

  /** No place may be less likely than all together, and is quicker to ask. */
  private boolean isLikelyEnough(List<Attendee> called) {
    for (Place place : places) {
      if (HeadcountOdds.at(place, called).atLeast(place.min()) < Attendance.LIKELY_ENOUGH) {
        return false;
      }
    }
    return new SiteOdds(site, places, called).allMet() >= Attendance.LIKELY_ENOUGH;
  }

  /** A lead only where that helps more than anybody would. */
  private Newcomer best(List<Attendee> called) {
    double[] gains = new double[places.size()];
    for (int index = 0; index < gains.length; index++) {
      Place place = places.get(index);
      HeadcountOdds odds = HeadcountOdds.at(place, called);
      double missing = odds.expectedMissing(place.min());
      odds.add(History.NONE.showUpRate());
      gains[index] = missing - odds.expectedMissing(place.min());
    }
    Newcomer best = possible.get(0);
    double most = 0;
    for (Newcomer newcomer : possible) {
      Attendee attendee = Attendee.of(newcomer);
      double gain = 0;
      for (int index = 0; index < gains.length; index++) {
        gain += attendee.countsAt(places.get(index)) ? gains[index] : 0;
      }
      if (gain > most) {
        most = gain;
        best = newcomer;
      }
    }
    return best;
  }
}
