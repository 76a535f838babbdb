package org.daybreak.sample;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.daybreak.problem.Area;
import org.daybreak.problem.Group;
import org.daybreak.problem.Problem;
import org.daybreak.problem.Profile;
import org.daybreak.problem.Site;
import org.daybreak.problem.Weights;

/**
 * Generates problems of any size after what is known of Qingdao in November 2022: its streets,
 * agencies and hours, and how far volunteers fall short. Small ones lie in the two inner districts,
 * large ones reach into the districts around.
 */
public final class ProblemGenerator {
  private static final double PERCENT_HOUSEHOLDS = 1;
  private static final double PERCENT_APART = 0.4;
  private static final String INNER_AGENCIES = "市";

  private final int volunteers;
  private final int siteCount;
  private final Dice siteDice;
  private final Dice teamDice;
  private final Dice volunteerDice;
  private final List<Area> areas = new ArrayList<>();
  private final List<Site> sites = new ArrayList<>();

  private ProblemGenerator(int volunteers, int siteCount, long seed) {
    this.volunteers = volunteers;
    this.siteCount = siteCount;
    Dice dice = new Dice(seed);
    siteDice = dice.split();
    teamDice = dice.split();
    volunteerDice = dice.split();
  }

  /**
   * A problem of this size: the same for the same arguments, whatever the machine.
   *
   * @param volunteers people who signed up, at least 1
   * @param sites sites, at least 1
   * @throws IllegalArgumentException when a size is below 1
   */
  public static Problem generate(int volunteers, int sites, long seed) {
    requirePositive("volunteers", volunteers);
    requirePositive("sites", sites);
    return new ProblemGenerator(volunteers, sites, seed)
        .problem("%s名志愿者 · %s个点位 · 种子%s".formatted(volunteers, sites, seed));
  }

  private static void requirePositive(String what, int size) {
    if (size < 1) {
      throw new IllegalArgumentException(
          "The number of %s (%d) must be at least 1.".formatted(what, size));
    }
  }

  private Problem problem(String name) {
    List<Region> regions = regions();
    List<Profile> profiles = new ArrayList<>(volunteers);
    List<Group> groups = new ArrayList<>();
    volunteers(regions, profiles, groups);
    return new Problem(
        name,
        Day.DATE,
        Day.ZONE,
        Day.RULES,
        Weights.DEFAULT,
        Trades.SKILLS,
        Trades.ROLES,
        regions.stream().flatMap(region -> region.teams().stream()).toList(),
        areas,
        sites,
        profiles,
        groups,
        List.of(),
        null,
        List.of(),
        List.of());
  }

  private List<Region> regions() {
    Map<Integer, List<Street>> streets = new LinkedHashMap<>();
    List<Street> all = Streets.forSites(siteCount);
    all.forEach(
        street -> streets.computeIfAbsent(street.region(), r -> new ArrayList<>()).add(street));
    SiteGenerator siteGenerator = new SiteGenerator(volunteers, siteCount, siteDice);
    TeamGenerator teamGenerator = new TeamGenerator(teamDice);
    List<Region> regions = new ArrayList<>();
    streets.forEach(
        (region, ofRegion) -> {
          int firstArea = areas.size();
          int firstSite = sites.size();
          ofRegion.forEach(street -> addStreet(street, all.size(), siteGenerator));
          List<Area> ownAreas = List.copyOf(areas.subList(firstArea, areas.size()));
          List<Site> ownSites = List.copyOf(sites.subList(firstSite, sites.size()));
          double share = (double) ownSites.size() / siteCount;
          String prefix = region == 0 ? INNER_AGENCIES : OuterDistrict.ALL.get(region - 1).name();
          regions.add(
              new Region(
                  ownAreas, ownSites, teamGenerator.teams(prefix, ownAreas, volunteers * share)));
        });
    return regions;
  }

  /** Adds a street and its sites: an even part of those that are left. */
  private void addStreet(Street street, int streets, SiteGenerator generator) {
    Area area = new Area(areas.size(), "a" + areas.size(), street.name());
    areas.add(area);
    long due = (long) siteCount * areas.size() / streets;
    while (sites.size() < due) {
      sites.add(generator.site(sites.size(), area, street));
    }
  }

  /** Draws volunteers two by two, because some of them live together or must be kept apart. */
  private void volunteers(List<Region> regions, List<Profile> profiles, List<Group> groups) {
    VolunteerGenerator generator = new VolunteerGenerator(regions, sites, volunteerDice);
    while (profiles.size() < volunteers) {
      Profile first =
          profiles.isEmpty() ? generator.first() : generator.volunteer(profiles.size(), null);
      profiles.add(first);
      if (profiles.size() == volunteers) {
        return;
      }
      boolean together = volunteerDice.percent(PERCENT_HOUSEHOLDS);
      Profile second = generator.volunteer(profiles.size(), together ? first : null);
      profiles.add(second);
      if (together) {
        addGroup(groups, Group.Kind.TOGETHER, first, second);
      } else if (volunteerDice.percent(PERCENT_APART)) {
        addGroup(groups, Group.Kind.APART, first, second);
      }
    }
  }

  private static void addGroup(List<Group> groups, Group.Kind kind, Profile first, Profile second) {
    int index = groups.size();
    groups.add(new Group(index, "g" + index, kind, List.of(first, second)));
  }
}
