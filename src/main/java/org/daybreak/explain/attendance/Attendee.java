package org.daybreak.explain.attendance;

import org.daybreak.explain.place.Place;
import org.daybreak.problem.Duty;
import org.daybreak.problem.History;
import org.daybreak.roster.Volunteer;

/**
 * Somebody who is called to a site.
 *
 * @param rate how likely to turn up, 0 to 1
 */
record Attendee(Duty duty, boolean lead, double rate) {
  static Attendee of(Volunteer volunteer) {
    return new Attendee(
        volunteer.assigned(), volunteer.isLead(), volunteer.profile().history().showUpRate());
  }

  static Attendee of(Newcomer newcomer) {
    return new Attendee(newcomer.duty(), newcomer.lead(), History.NONE.showUpRate());
  }

  /** Whether this is one of those wanted at a place of the site. */
  boolean countsAt(Place place) {
    return duty.covers(place.slot().index())
        && (place.role() == null ? lead : place.role().equals(duty.role()));
  }
}
