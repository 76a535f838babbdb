package org.daybreak.explain.attendance;

import java.util.List;
import org.daybreak.explain.place.Place;

/**
 * How many of some people turn up, each independently at a rate of their own: the exact
 * distribution (Poisson binomial), by adding one person after the other.
 */
final class HeadcountOdds {
  private double[] ofCount = {1};

  /** How many of those called to a site turn up at one of its places. */
  static HeadcountOdds at(Place place, List<Attendee> called) {
    HeadcountOdds odds = new HeadcountOdds();
    for (Attendee attendee : called) {
      if (attendee.countsAt(place)) {
        odds.add(attendee.rate());
      }
    }
    return odds;
  }

  /** One person more, who turns up with this probability. */
  void add(double rate) {
    double[] more = new double[ofCount.length + 1];
    for (int count = 0; count < ofCount.length; count++) {
      more[count] += ofCount[count] * (1 - rate);
      more[count + 1] += ofCount[count] * rate;
    }
    ofCount = more;
  }

  /** How many there are, turning up or not. */
  int people() {
    return ofCount.length - 1;
  }

  /** The probability that at least so many turn up. */
  double atLeast(int people) {
    double probability = 0;
    for (int count = Math.max(0, people); count < ofCount.length; count++) {
      probability += ofCount[count];
    }
    return Math.min(1, probability);
  }

  /** How many people are missing to so many, on average. */
  double expectedMissing(int people) {
    double missing = 0;
    for (int count = 0; count < Math.min(people, ofCount.length); count++) {
      missing += (people - count) * ofCount[count];
    }
    return missing;
  }
}
