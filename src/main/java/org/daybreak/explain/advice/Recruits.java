package org.daybreak.explain.advice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.daybreak.measure.Eligibility;
import org.daybreak.measure.Measures;
import org.daybreak.measure.Shift;
import org.daybreak.problem.Area;
import org.daybreak.problem.Duty;
import org.daybreak.problem.History;
import org.daybreak.problem.Location;
import org.daybreak.problem.Problem;
import org.daybreak.problem.Profile;
import org.daybreak.problem.Role;
import org.daybreak.problem.Site;
import org.daybreak.problem.TimeWindow;
import org.daybreak.problem.Transport;
import org.daybreak.problem.Wishes;
import org.daybreak.roster.Roster;
import org.daybreak.table.PairCosts;
import org.jspecify.annotations.Nullable;

/**
 * Finds the kinds of volunteers who look most useful: one of each kind is thought onto the duty of
 * their area that is worth most above its cost, by the prices of its places.
 */
final class Recruits {
  /** Who asks for less will do where that gives so much of the most. */
  private static final double ENOUGH = 0.9;

  private final Problem problem;

  /** In whose place, after all other volunteers, each kind is measured in turn. */
  private final Profile newcomer;

  private final Measures measures;
  private final Eligibility eligibility;
  private final PairCosts pairCosts;
  private final PlaceWorths worths;

  /** Recruits for the problem of a roster. */
  Recruits(Roster roster, PlaceWorths worths) {
    this.problem = roster.problem();
    this.newcomer = newcomer(problem.profiles().size());
    this.measures = Variant.withVolunteers(roster, List.of(newcomer)).measures();
    this.eligibility = new Eligibility(measures);
    this.pairCosts = new PairCosts(measures);
    this.worths = worths;
  }

  private static Profile newcomer(int index) {
    return new Profile(
        index,
        "",
        "",
        null,
        null,
        null,
        Set.of(),
        Set.of(),
        Set.of(),
        List.of(),
        null,
        null,
        Transport.TRANSIT,
        Wishes.NONE,
        Wishes.NONE,
        History.NONE);
  }

  /** The most useful kinds, best first, no two for the same need in the same area. */
  List<VolunteerKind> best(int most) {
    List<Valued> all = new ArrayList<>();
    for (Area area : problem.areas()) {
      add(area, problem.sites().stream().filter(it -> it.area().equals(area)).toList(), all);
    }
    all.sort(Comparator.comparingDouble(Valued::worth).reversed());
    Map<List<Object>, VolunteerKind> best = new LinkedHashMap<>();
    for (Valued valued : all) {
      if (valued.worth > 0 && best.size() < most) {
        best.putIfAbsent(need(valued.kind), valued.kind);
      }
    }
    return List.copyOf(best.values());
  }

  /** A lead is a lead in any role. */
  private static List<Object> need(VolunteerKind kind) {
    return List.of(kind.area(), kind.lead() ? "lead" : kind.role());
  }

  private record Valued(VolunteerKind kind, double worth) {}

  private void add(Area area, List<Site> sites, List<Valued> all) {
    Location home = middle(sites);
    for (TimeWindow window : windows(sites)) {
      for (Role role : problem.roles()) {
        List<Valued> askingMore = new ArrayList<>();
        for (boolean lead : new boolean[] {false, true}) {
          for (Transport transport : List.of(Transport.TRANSIT, Transport.CAR)) {
            askingMore.add(
                valued(new VolunteerKind(area, home, window, role, lead, transport), sites));
          }
        }
        double most = askingMore.stream().mapToDouble(Valued::worth).max().orElse(0);
        all.add(
            askingMore.stream().filter(it -> it.worth >= ENOUGH * most).findFirst().orElseThrow());
      }
    }
  }

  /** The sessions, each from its arrival to its end; all different. */
  private Set<TimeWindow> windows(List<Site> sites) {
    Set<TimeWindow> windows = new LinkedHashSet<>();
    for (Site site : sites) {
      for (Site.Run session : sessions(site)) {
        Shift shift = measures.shift(site, session.firstSlot(), session.lastSlot());
        windows.add(new TimeWindow(shift.arrivalEpochMinute(), shift.endEpochMinute()));
      }
    }
    return windows;
  }

  private static List<Site.Run> sessions(Site site) {
    List<Site.Run> sessions = new ArrayList<>();
    for (Site.Run run : site.runs()) {
      boolean opens = run.firstSlot() == 0 || site.slots().get(run.firstSlot()).opensSession();
      boolean closes =
          run.lastSlot() + 1 == site.slots().size()
              || site.slots().get(run.lastSlot() + 1).opensSession();
      if (opens && closes) {
        sessions.add(run);
      }
    }
    return sessions;
  }

  private static @Nullable Location middle(List<Site> sites) {
    List<Location> known =
        sites.stream()
            .map(Site::location)
            .filter(Objects::nonNull)
            .map(Location.class::cast)
            .toList();
    return known.isEmpty()
        ? null
        : new Location(
            known.stream().mapToDouble(Location::latDegrees).average().orElseThrow(),
            known.stream().mapToDouble(Location::lonDegrees).average().orElseThrow());
  }

  private Valued valued(VolunteerKind kind, List<Site> sites) {
    Profile profile = kind.profile(newcomer.index(), newcomer.id(), problem.rules());
    long atHome = pairCosts.soft(profile, null);
    double most = 0;
    for (Site site : sites) {
      for (Duty duty : eligibility.eligibleDuties(profile, site)) {
        long cost = pairCosts.soft(profile, duty) - atHome;
        most = Math.max(most, worths.of(duty, profile.isLead(problem.rules())) - cost);
      }
    }
    return new Valued(kind, most);
  }
}
