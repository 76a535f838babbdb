package org.daybreak.explain.attendance;

import java.util.Comparator;
import java.util.List;
import org.daybreak.problem.Site;
import org.jspecify.annotations.Nullable;

/**
 * How likely one site is to have all its minima.
 *
 * @param probability that every place has its minimum, leads included, all at once; of a very large
 *     site that it is at least so much
 * @param places those with a minimum above 0, by slot, then role, leads last; never empty
 * @param newcomers whom to call, so that the probability reaches {@link Attendance#LIKELY_ENOUGH};
 *     null where it cannot, because a place is wanted that nobody may take
 */
public record SiteAttendance(
    Site site,
    double probability,
    List<PlaceAttendance> places,
    @Nullable List<Newcomer> newcomers) {
  public SiteAttendance {
    places = List.copyOf(places);
    newcomers = newcomers == null ? null : List.copyOf(newcomers);
  }

  /** The place that is least likely to have its minimum, the first of equals. */
  public PlaceAttendance weakest() {
    return places.stream()
        .min(Comparator.comparingDouble(PlaceAttendance::probability))
        .orElseThrow();
  }
}
