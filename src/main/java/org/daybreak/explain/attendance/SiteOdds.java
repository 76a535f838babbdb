package org.daybreak.explain.attendance;

import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.daybreak.explain.place.Place;
import org.daybreak.problem.Site;

/**
 * The probability that every place of a site has its minimum. One person may count at several
 * places, so these are not independent: the slots are gone through in order of time, and what is
 * kept is how many people each place still lacks, with its probability. A place is forgotten once
 * its slot is over, and those who are more than enough count no more, which keeps the states few.
 */
final class SiteOdds {
  private final Site site;
  private final List<Place> places;
  private final List<Attendee> people;

  /**
   * The odds of a site.
   *
   * @param places those with a minimum
   * @param people those called to the site
   */
  SiteOdds(Site site, List<Place> places, List<Attendee> people) {
    this.site = site;
    this.places = places;
    this.people =
        people.stream().sorted(Comparator.comparingInt(it -> it.duty().firstSlot())).toList();
  }

  /** That all minima are met. */
  double allMet() {
    Map<IntBuffer, Double> states = new LinkedHashMap<>();
    states.put(IntBuffer.wrap(places.stream().mapToInt(Place::min).toArray()), 1.0);
    int next = 0;
    for (int slot = 0; slot < site.slots().size(); slot++) {
      while (next < people.size() && people.get(next).duty().firstSlot() == slot) {
        states = with(people.get(next), states);
        next++;
      }
      states = closed(slot, states);
    }
    return Math.min(1, states.values().stream().mapToDouble(it -> it).sum());
  }

  /** The states after somebody has turned up or not. */
  private Map<IntBuffer, Double> with(Attendee attendee, Map<IntBuffer, Double> states) {
    List<Integer> here = new ArrayList<>();
    for (int index = 0; index < places.size(); index++) {
      if (attendee.countsAt(places.get(index))) {
        here.add(index);
      }
    }
    if (here.isEmpty()) {
      return states;
    }
    double rate = attendee.rate();
    Map<IntBuffer, Double> after = new LinkedHashMap<>();
    states.forEach(
        (lacking, probability) -> {
          int[] fewer = lacking.array().clone();
          here.forEach(index -> fewer[index] = Math.max(0, fewer[index] - 1));
          after.merge(lacking, probability * (1 - rate), Double::sum);
          after.merge(IntBuffer.wrap(fewer), probability * rate, Double::sum);
        });
    return after;
  }

  /** The states in which the places of a slot lack nobody once it begins. */
  private Map<IntBuffer, Double> closed(int slot, Map<IntBuffer, Double> states) {
    Map<IntBuffer, Double> met = new LinkedHashMap<>();
    states.forEach(
        (lacking, probability) -> {
          for (int index = 0; index < places.size(); index++) {
            if (places.get(index).slot().index() == slot && lacking.get(index) > 0) {
              return;
            }
          }
          met.put(lacking, probability);
        });
    return met;
  }
}
