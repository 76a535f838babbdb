package org.daybreak.day.standby;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.Set;
import org.daybreak.measure.Eligibility;
import org.daybreak.measure.Measures;
import org.daybreak.problem.Duty;
import org.daybreak.problem.Problem;
import org.daybreak.problem.Profile;
import org.daybreak.problem.Publication;
import org.daybreak.problem.Site;
import org.daybreak.problem.Standby;
import org.daybreak.roster.Roster;
import org.daybreak.roster.Volunteer;
import org.daybreak.table.Grid;
import org.jspecify.annotations.Nullable;

/**
 * Chooses stand-bys so that the expected shortage is least: one after the other, always the one who
 * takes most off it, then exchanging until nobody else would take off more. A stand-by is counted
 * at the best duty of each of the sites, in their order: at the first with the show-up rate, at
 * each further one with what is left of it when those before may need the person.
 */
public final class StandbyPlanner {
  /** Sites that one stand-by is on call for, at most. */
  private static final int MOST_SITES = 3;

  private static final int MOST_ROUNDS = 3;

  /** With more pairs of a stand-by and somebody else's post than this, nobody is exchanged. */
  private static final long MOST_EXCHANGES = 30_000_000;

  private static final double NOTHING = 1e-9;

  private final Problem problem;
  private final Grid grid;
  private final Eligibility eligibility;
  private final ExpectedShortage shortage;
  private final Map<Profile, int[]> posts = new LinkedHashMap<>();
  private final Map<Profile, Duty> held;
  private final Map<Profile, List<Post>> chosen = new LinkedHashMap<>();

  private StandbyPlanner(Roster roster, boolean onlyAtHome) {
    this.problem = roster.problem();
    this.grid = new Grid(problem);
    this.eligibility = new Eligibility(roster.measures());
    this.shortage = new ExpectedShortage(roster, grid);
    this.held = roster.duties();
    Set<Profile> told = new HashSet<>();
    if (problem.published() != null) {
      problem.published().stream().map(Publication::profile).forEach(told::add);
    }
    for (Volunteer volunteer : roster.getVolunteers()) {
      Profile profile = volunteer.profile();
      Duty duty = volunteer.getDuty();
      boolean free =
          duty == null
              || (!onlyAtHome && !told.contains(profile) && shortage.isSpare(profile, duty));
      if (!volunteer.isPinned() && free) {
        posts.put(profile, duties(profile, duty));
      }
    }
  }

  /**
   * The roster with its stand-bys.
   *
   * @param count so many at most; fewer when nobody else would help
   * @param onlyAtHome whether nobody is released from a place above the minimum to stand by;
   *     whoever is published never is
   */
  public static StandbyPlan plan(Roster roster, int count, boolean onlyAtHome) {
    return new StandbyPlanner(roster, onlyAtHome).plan(count);
  }

  /** Duties that could be held where somebody is wanted: of a released person in the own area. */
  private int[] duties(Profile profile, @Nullable Duty duty) {
    List<Integer> numbers = new ArrayList<>();
    for (Site site : problem.sites()) {
      if (duty != null && !site.area().equals(duty.site().area())) {
        continue;
      }
      for (Duty post : site.duties(problem.roles())) {
        int number = grid.number(post);
        if (shortage.gain(profile, number, 1) > NOTHING && eligibility.isEligible(profile, post)) {
          numbers.add(number);
        }
      }
    }
    return numbers.stream().mapToInt(it -> it).toArray();
  }

  /**
   * A duty that a stand-by is counted at.
   *
   * @param rate the probability that the person comes and is free for it
   */
  private record Post(int duty, double rate) {}

  /** Where a person would stand by, and what that takes off the expected shortage. */
  private record Offer(Profile profile, List<Post> posts, double gain) {}

  private StandbyPlan plan(int count) {
    double before = shortage.total();
    choose(count);
    long pairs = posts.values().stream().mapToLong(it -> it.length).sum() * chosen.size();
    int rounds = pairs > MOST_EXCHANGES ? 0 : MOST_ROUNDS;
    while (rounds > 0 && exchange()) {
      rounds--;
    }
    List<Profile> released = chosen.keySet().stream().filter(held::containsKey).toList();
    Map<Profile, Duty> duties = new LinkedHashMap<>(held);
    released.forEach(duties::remove);
    Problem planned = problem.withPlan(problem.pins(), problem.published(), standbys());
    return new StandbyPlan(
        Roster.of(new Measures(planned), duties), released, before, shortage.total());
  }

  private void choose(int count) {
    PriorityQueue<Offer> offers =
        new PriorityQueue<>(
            Comparator.comparingDouble((Offer it) -> -it.gain)
                .thenComparingInt(it -> it.profile.index()));
    posts.keySet().forEach(profile -> offers.add(best(profile)));
    while (chosen.size() < count && !offers.isEmpty()) {
      Offer stale = offers.remove();
      Offer offer = best(stale.profile);
      if (!offers.isEmpty() && offer.gain < offers.element().gain) {
        offers.add(offer);
      } else if (offer.gain > NOTHING) {
        take(offer);
      } else {
        break;
      }
    }
  }

  private void take(Offer offer) {
    Duty duty = held.get(offer.profile);
    if (duty != null) {
      shortage.remove(offer.profile, grid.number(duty), rate(offer.profile));
    }
    offer.posts.forEach(post -> shortage.add(offer.profile, post.duty, post.rate));
    chosen.put(offer.profile, offer.posts);
  }

  private void putBack(Profile profile) {
    List<Post> taken = Objects.requireNonNull(chosen.remove(profile));
    taken.forEach(post -> shortage.remove(profile, post.duty, post.rate));
    Duty duty = held.get(profile);
    if (duty != null) {
      shortage.add(profile, grid.number(duty), rate(profile));
    }
  }

  private static double rate(Profile profile) {
    return ShowUp.rate(profile.history());
  }

  private Offer best(Profile profile) {
    Duty duty = held.get(profile);
    if (duty != null && !shortage.isSpare(profile, duty)) {
      return new Offer(profile, List.of(), 0);
    }
    double gain = duty == null ? 0 : -shortage.loss(profile, duty);
    double free = rate(profile);
    List<Post> taken = new ArrayList<>();
    for (int number : bestBySite(profile)) {
      gain += shortage.gain(profile, number, free);
      taken.add(new Post(number, free));
      free *= 1 - shortage.need(number);
    }
    return new Offer(profile, taken, gain);
  }

  /** The best duty at each of the sites where the person helps most, the best first. */
  private List<Integer> bestBySite(Profile profile) {
    record Best(int duty, double gain) {}
    Map<Integer, Best> bySite = new LinkedHashMap<>();
    for (int number : posts.getOrDefault(profile, new int[0])) {
      double gain = shortage.gain(profile, number, 1);
      if (gain > NOTHING) {
        bySite.merge(
            grid.site(number),
            new Best(number, gain),
            (one, other) -> other.gain > one.gain ? other : one);
      }
    }
    return bySite.values().stream()
        .sorted(Comparator.comparingDouble((Best it) -> -it.gain).thenComparingInt(Best::duty))
        .limit(MOST_SITES)
        .map(Best::duty)
        .toList();
  }

  /** Gives every stand-by's turn to whoever would now take off most; whether that changed any. */
  private boolean exchange() {
    boolean changed = false;
    for (Profile profile : List.copyOf(chosen.keySet())) {
      List<Post> before = Objects.requireNonNull(chosen.get(profile));
      putBack(profile);
      Offer best = best(profile);
      for (Profile other : posts.keySet()) {
        if (!chosen.containsKey(other)) {
          Offer offer = best(other);
          if (offer.gain > best.gain + NOTHING) {
            best = offer;
          }
        }
      }
      changed |= !best.profile.equals(profile) || !best.posts.equals(before);
      take(best);
    }
    return changed;
  }

  /** In call order: who takes most off first; each with the post's site first. */
  private List<Standby> standbys() {
    record Called(Standby standby, double gain) {}
    List<Called> called = new ArrayList<>();
    for (Profile profile : List.copyOf(chosen.keySet())) {
      List<Post> taken = Objects.requireNonNull(chosen.get(profile));
      List<Site> sites =
          taken.stream().map(post -> problem.sites().get(grid.site(post.duty))).toList();
      double with = shortage.total();
      taken.forEach(post -> shortage.remove(profile, post.duty, post.rate));
      called.add(new Called(new Standby(profile, sites), shortage.total() - with));
      taken.forEach(post -> shortage.add(profile, post.duty, post.rate));
    }
    return called.stream()
        .sorted(
            Comparator.comparingDouble((Called it) -> -it.gain)
                .thenComparingInt(it -> it.standby.profile().index()))
        .map(Called::standby)
        .toList();
  }
}
