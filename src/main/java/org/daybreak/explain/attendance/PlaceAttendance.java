package org.daybreak.explain.attendance;

import org.daybreak.explain.place.Place;

/**
 * How likely one place is to have its minimum.
 *
 * @param called people on a duty there
 * @param probability that at least the minimum of them turn up
 */
public record PlaceAttendance(Place place, int called, double probability) {}
