package org.daybreak.explain.advice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.daybreak.measure.Eligibility;
import org.daybreak.measure.Measures;
import org.daybreak.measure.Shift;
import org.daybreak.problem.Demand;
import org.daybreak.problem.Duty;
import org.daybreak.problem.Problem;
import org.daybreak.problem.Profile;
import org.daybreak.problem.Site;
import org.daybreak.problem.Slot;
import org.daybreak.problem.TimeWindow;
import org.daybreak.problem.Transport;
import org.daybreak.roster.Coverage;
import org.daybreak.roster.Roster;
import org.daybreak.table.PairCosts;

/**
 * Finds the rules whose loosening promises most: by how much more, at the prices of places, each
 * volunteer's best duty would be worth. Asked of an even sample of volunteers, and of those duties
 * with an empty place, of a length that some rule could allow, that are worth most at their site.
 */
final class Opportunities {
  private static final int MOST_VOLUNTEERS = 1000;
  private static final int MOST_DUTIES = 1000;
  private static final int LEAST_DUTIES_PER_SITE = 2;

  private final Roster roster;
  private final PlaceWorths worths;
  private final List<Looser> loosers;
  private final List<Profile> profiles;
  private final List<Duty> duties;

  /** A rule made looser, and what is measured then. */
  private record Looser(Loosening loosening, Measures measures) {}

  Opportunities(Roster roster, PlaceWorths worths) {
    this.roster = roster;
    this.worths = worths;
    this.loosers =
        Loosening.of(roster.problem()).stream()
            .map(it -> new Looser(it, it.applied(roster).measures()))
            .toList();
    this.profiles = sample(roster.problem().profiles(), MOST_VOLUNTEERS);
    this.duties = duties();
  }

  /** Of each site the best duties with an empty place as the rules are, and the best others. */
  private List<Duty> duties() {
    List<Site> sites = roster.problem().sites();
    int most = Math.max(LEAST_DUTIES_PER_SITE, MOST_DUTIES / Math.max(1, sites.size()));
    Map<Site, List<Duty>> wanting =
        wanting(roster).stream().collect(Collectors.groupingBy(Duty::site));
    Eligibility now = new Eligibility(roster.measures());
    List<Eligibility> then = loosers.stream().map(it -> new Eligibility(it.measures)).toList();
    List<Duty> all = new ArrayList<>();
    for (Site site : sites) {
      List<Duty> here = wanting.getOrDefault(site, List.of());
      here.stream()
          .filter(it -> canBeHeld(it, now))
          .sorted(Comparator.comparingDouble(this::worth).reversed())
          .limit(most)
          .forEach(all::add);
      here.stream()
          .filter(it -> !canBeHeld(it, now) && then.stream().anyMatch(at -> canBeHeld(it, at)))
          .sorted(Comparator.comparingDouble(this::worth).reversed())
          .limit(most)
          .forEach(all::add);
    }
    return all;
  }

  private double worth(Duty duty) {
    return worths.of(duty, false);
  }

  /** Whether somebody who lives there and has all day could hold the duty. */
  private boolean canBeHeld(Duty duty, Eligibility eligibility) {
    Problem problem = roster.problem();
    Shift shift = roster.measures().shift(duty);
    VolunteerKind kind =
        new VolunteerKind(
            duty.site().area(),
            duty.site().location(),
            new TimeWindow(shift.arrivalEpochMinute(), shift.endEpochMinute()),
            duty.role(),
            false,
            Transport.CAR);
    return eligibility.isEligible(
        kind.profile(problem.profiles().size(), "", problem.rules()), duty);
  }

  private static List<Duty> wanting(Roster roster) {
    Coverage coverage = Coverage.of(roster);
    List<Duty> wanting = new ArrayList<>();
    for (Site site : roster.problem().sites()) {
      for (Duty duty : site.duties(roster.problem().roles())) {
        for (int slot = duty.firstSlot(); slot <= duty.lastSlot(); slot++) {
          if (isWanting(coverage, duty, site.slots().get(slot))) {
            wanting.add(duty);
            break;
          }
        }
      }
    }
    return wanting;
  }

  private static boolean isWanting(Coverage coverage, Duty duty, Slot slot) {
    Demand demand = slot.demandFor(duty.role());
    return coverage.people(duty.site(), slot, duty.role()) < demand.target()
        || (coverage.leads(duty.site(), slot) < slot.leads() && demand.max() > 0);
  }

  private static <T> List<T> sample(List<T> all, int most) {
    if (all.size() <= most) {
      return all;
    }
    List<T> sample = new ArrayList<>();
    for (int index = 0; index < most; index++) {
      sample.add(all.get((int) ((long) index * all.size() / most)));
    }
    return sample;
  }

  /** The loosenings that promise anything, those that promise most first. */
  List<Loosening> best(int most) {
    record Promise(Loosening loosening, double gain) {}
    double[] now = values(roster.measures());
    return loosers.stream()
        .map(it -> new Promise(it.loosening, gain(now, values(it.measures))))
        .filter(it -> it.gain > 0)
        .sorted(Comparator.comparingDouble(Promise::gain).reversed())
        .limit(most)
        .map(Promise::loosening)
        .toList();
  }

  private static double gain(double[] now, double[] then) {
    double gain = 0;
    for (int index = 0; index < now.length; index++) {
      gain += Math.max(0, then[index] - now[index]);
    }
    return gain;
  }

  /** What each volunteer's best duty is worth above its cost, 0 where that is at home. */
  private double[] values(Measures measures) {
    Eligibility eligibility = new Eligibility(measures);
    PairCosts pairCosts = new PairCosts(measures);
    List<Site> sites = measures.problem().sites();
    return profiles.parallelStream()
        .mapToDouble(
            profile -> {
              long atHome = pairCosts.soft(profile, null);
              boolean lead = profile.isLead(measures.problem().rules());
              double best = 0;
              for (Duty duty : duties) {
                Duty here = in(sites, duty);
                if (eligibility.isEligible(profile, here)) {
                  long cost = pairCosts.soft(profile, here) - atHome;
                  best = Math.max(best, worths.of(duty, lead) - cost);
                }
              }
              return best;
            })
        .toArray();
  }

  private static Duty in(List<Site> sites, Duty duty) {
    return new Duty(sites.get(duty.site().index()), duty.role(), duty.firstSlot(), duty.lastSlot());
  }
}
