package org.daybreak.sample;

import java.util.List;
import java.util.Set;
import org.daybreak.problem.History;
import org.daybreak.problem.Location;
import org.daybreak.problem.Profile;
import org.daybreak.problem.Role;
import org.daybreak.problem.Site;
import org.daybreak.problem.Team;
import org.daybreak.problem.Transport;
import org.daybreak.problem.Wishes;
import org.jspecify.annotations.Nullable;

/** Draws the volunteers. Each lives near a site, where the streets are populous. */
final class VolunteerGenerator {
  private static final double HOME_SPREAD_DEGREES = 0.03;
  private static final int PERCENT_IN_TEAM = 95;
  private static final int PERCENT_EXCLUDED_SITE = 5;
  private static final int PERCENT_AVOIDED_ROLE = 10;
  private static final int PERCENT_OWN_MAXIMUM = 10;
  private static final List<Integer> OWN_MAXIMA_MINUTES = List.of(180, 240, 300);

  /** Sites below which a region's volunteers exclude none, lest nothing is left. */
  private static final int LEAST_SITES_FOR_EXCLUSION = 5;

  private final List<Region> regions;
  private final List<Site> sites;
  private final Dice dice;

  VolunteerGenerator(List<Region> regions, List<Site> sites, Dice dice) {
    this.regions = regions;
    this.sites = sites;
    this.dice = dice;
  }

  /**
   * The problem's first volunteer: new, and fit for everything all day long, so that even the
   * smallest problem has somebody for every role.
   */
  Profile first() {
    Site near = sites.get(0);
    return new Profile(
        0,
        "v0",
        PersonalNames.draw(dice),
        team(regionOf(near)),
        null,
        null,
        Aptitude.COMPLETE.skills(),
        Aptitude.COMPLETE.restrictions(),
        Set.of(),
        Hours.LONG_DAY,
        null,
        home(near, null, dice),
        Transport.CAR,
        Wishes.NONE,
        Wishes.NONE,
        History.NONE);
  }

  /**
   * The volunteer at this position of the problem, after the first.
   *
   * @param housemate whose home the volunteer shares; null: a home of one's own
   */
  Profile volunteer(int index, @Nullable Profile housemate) {
    Site near = dice.oneOf(sites);
    Region region = regionOf(near);
    Aptitude aptitude = Aptitude.draw(dice);
    Set<String> excluded = excludedSites(region);
    Wishes prefers = prefers(near, excluded);
    return new Profile(
        index,
        "v" + index,
        PersonalNames.draw(dice),
        team(region),
        null,
        null,
        aptitude.skills(),
        aptitude.restrictions(),
        excluded,
        Hours.draw(near, dice),
        dice.percent(PERCENT_OWN_MAXIMUM) ? dice.oneOf(OWN_MAXIMA_MINUTES) : null,
        home(near, housemate, dice),
        transport(),
        prefers,
        avoids(prefers),
        Histories.draw(region.sites(), dice));
  }

  private Region regionOf(Site site) {
    for (Region region : regions) {
      if (site.index() <= region.sites().get(region.sites().size() - 1).index()) {
        return region;
      }
    }
    throw new IllegalArgumentException("The site (%s) is in no region.".formatted(site.id()));
  }

  private @Nullable Team team(Region region) {
    return dice.percent(PERCENT_IN_TEAM) ? dice.oneOf(region.teams()) : null;
  }

  private static @Nullable Location home(Site near, @Nullable Profile housemate, Dice dice) {
    if (housemate != null) {
      return housemate.home();
    }
    Location site = near.location();
    return site == null ? null : Places.near(site, HOME_SPREAD_DEGREES, dice);
  }

  private Transport transport() {
    return switch (dice.weighted(34, 30, 26, 10)) {
      case 0 -> Transport.TRANSIT;
      case 1 -> Transport.CAR;
      case 2 -> Transport.BIKE;
      default -> Transport.WALK;
    };
  }

  private Set<String> excludedSites(Region region) {
    return region.sites().size() >= LEAST_SITES_FOR_EXCLUSION && dice.percent(PERCENT_EXCLUDED_SITE)
        ? Set.of(dice.oneOf(region.sites()).id())
        : Set.of();
  }

  private Wishes prefers(Site near, Set<String> excluded) {
    Role role = dice.oneOf(Trades.ROLES);
    return switch (dice.weighted(6, 6, 7, 81)) {
      case 0 ->
          excluded.contains(near.id())
              ? Wishes.NONE
              : new Wishes(Set.of(near.id()), Set.of(), Set.of());
      case 1 -> new Wishes(Set.of(), Set.of(near.area().id()), Set.of());
      case 2 -> new Wishes(Set.of(), Set.of(), Set.of(role.id()));
      default -> Wishes.NONE;
    };
  }

  private Wishes avoids(Wishes prefers) {
    String role = dice.oneOf(Trades.ROLES).id();
    return dice.percent(PERCENT_AVOIDED_ROLE) && !prefers.roles().contains(role)
        ? new Wishes(Set.of(), Set.of(), Set.of(role))
        : Wishes.NONE;
  }
}
