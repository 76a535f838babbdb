package org.daybreak.explain.attendance;

import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.daybreak.explain.place.Place;
import org.daybreak.problem.Site;
import org.jspecify.annotations.Nullable;

/**
 * The probability that every place of a site has its minimum. One person may count at several
 * places, so these are not independent: the slots are gone through in order of time, and what is
 * kept is how many people each place still lacks, with its probability. A place is forgotten once
 * its slot is over, and those who are more than enough count no more, which keeps the states few.
 *
 * <p>At a large site they can be too many all the same. The places are then taken role by role, and
 * where that does not do one by one, and the probabilities multiplied. That is never more than the
 * truth: who turns up for one place is never missing at another because of it (T. E. Harris, A
 * lower bound for the critical probability in a certain percolation process, 1960).
 */
final class SiteOdds {
  /** What takes about a hundredth of a second for a hundred people. */
  static final int MOST_STATES = 2000;

  private final Site site;
  private final List<Place> places;
  private final List<Attendee> people;
  private final int mostStates;

  /**
   * The odds of a site.
   *
   * @param places those with a minimum
   * @param people those called to the site
   */
  SiteOdds(Site site, List<Place> places, List<Attendee> people) {
    this(site, places, people, MOST_STATES);
  }

  SiteOdds(Site site, List<Place> places, List<Attendee> people, int mostStates) {
    this.site = site;
    this.places = places;
    this.people =
        people.stream().sorted(Comparator.comparingInt(it -> it.duty().firstSlot())).toList();
    this.mostStates = mostStates;
  }

  /** That all minima are met; of a large site at least that. */
  double allMet() {
    Double all = met(places);
    if (all != null) {
      return all;
    }
    double product = 1;
    for (List<Place> role : byRole()) {
      Double met = met(role);
      product *= met == null ? oneByOne(role) : met;
    }
    return product;
  }

  private Collection<List<Place>> byRole() {
    Map<String, List<Place>> byRole = new LinkedHashMap<>();
    for (Place place : places) {
      String role = place.role() == null ? "" : place.role().id();
      byRole.computeIfAbsent(role, key -> new ArrayList<>()).add(place);
    }
    return byRole.values();
  }

  private double oneByOne(List<Place> some) {
    double product = 1;
    for (Place place : some) {
      product *= HeadcountOdds.at(place, people).atLeast(place.min());
    }
    return product;
  }

  /** That the minima of some places are met, exactly; null where that has too many states. */
  private @Nullable Double met(List<Place> some) {
    Map<IntBuffer, Double> states = new LinkedHashMap<>();
    states.put(IntBuffer.wrap(some.stream().mapToInt(Place::min).toArray()), 1.0);
    int next = 0;
    for (int slot = 0; slot < site.slots().size(); slot++) {
      while (next < people.size() && people.get(next).duty().firstSlot() == slot) {
        states = with(people.get(next), some, states);
        if (states.size() > mostStates) {
          return null;
        }
        next++;
      }
      states = closed(slot, some, states);
    }
    return Math.min(1, states.values().stream().mapToDouble(it -> it).sum());
  }

  /** The states after somebody has turned up or not. */
  private static Map<IntBuffer, Double> with(
      Attendee attendee, List<Place> some, Map<IntBuffer, Double> states) {
    List<Integer> here = new ArrayList<>();
    for (int index = 0; index < some.size(); index++) {
      if (attendee.countsAt(some.get(index))) {
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
  private static Map<IntBuffer, Double> closed(
      int slot, List<Place> some, Map<IntBuffer, Double> states) {
    Map<IntBuffer, Double> met = new LinkedHashMap<>();
    states.forEach(
        (lacking, probability) -> {
          for (int index = 0; index < some.size(); index++) {
            if (some.get(index).slot().index() == slot && lacking.get(index) > 0) {
              return;
            }
          }
          met.put(lacking, probability);
        });
    return met;
  }
}
