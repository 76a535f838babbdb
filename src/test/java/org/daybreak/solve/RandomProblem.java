package org.daybreak.solve;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.daybreak.measure.Measures;
import org.daybreak.problem.Area;
import org.daybreak.problem.ConstraintId;
import org.daybreak.problem.Demand;
import org.daybreak.problem.Duty;
import org.daybreak.problem.Group;
import org.daybreak.problem.History;
import org.daybreak.problem.Location;
import org.daybreak.problem.Pin;
import org.daybreak.problem.Problem;
import org.daybreak.problem.Profile;
import org.daybreak.problem.Publication;
import org.daybreak.problem.Role;
import org.daybreak.problem.Rules;
import org.daybreak.problem.Site;
import org.daybreak.problem.Slot;
import org.daybreak.problem.Team;
import org.daybreak.problem.TimeWindow;
import org.daybreak.problem.Transport;
import org.daybreak.problem.Weights;
import org.daybreak.problem.Wishes;
import org.daybreak.roster.Roster;

/** Seeded problems with every constraint in play, and rosters of them that break rules. */
public final class RandomProblem {
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final LocalDate DATE = LocalDate.of(2022, 11, 5);

  private final Random random;
  private final List<Area> areas = new ArrayList<>();
  private final List<Role> roles = new ArrayList<>();
  private final List<Team> teams = new ArrayList<>();
  private final List<Site> sites = new ArrayList<>();
  private final List<Profile> profiles = new ArrayList<>();

  private RandomProblem(long seed) {
    this.random = new Random(seed);
  }

  /** A roster that may hold any duty, of a problem with pins that may hold any duty. */
  public static Roster roster(long seed, int volunteers, int siteCount) {
    RandomProblem made = new RandomProblem(seed);
    Problem problem = made.problem(volunteers, siteCount);
    Map<Profile, Duty> duties = new LinkedHashMap<>();
    for (Profile profile : problem.profiles()) {
      if (made.oneIn(2)) {
        duties.put(profile, made.duty());
      }
    }
    return Roster.of(new Measures(problem), duties);
  }

  private Problem problem(int volunteers, int siteCount) {
    for (int index = 0; index < 2; index++) {
      areas.add(new Area(index, "a" + index, "a" + index));
    }
    roles.add(new Role(0, "entry", "entry", Set.of("entry"), Set.of("ppe")));
    roles.add(new Role(1, "order", "order", Set.of(), Set.of("standing")));
    teams.add(new Team(0, "t0", "t0", Set.of()));
    teams.add(new Team(1, "t1", "t1", Set.of("a0")));
    for (int index = 0; index < siteCount; index++) {
      sites.add(site(index));
    }
    for (int index = 0; index < volunteers; index++) {
      profiles.add(profile(index));
    }
    return new Problem(
        "random",
        DATE,
        ZONE,
        Rules.DEFAULT,
        weights(),
        List.of(),
        roles,
        teams,
        areas,
        sites,
        profiles,
        groups(),
        pins(),
        oneIn(2) ? null : published(),
        List.of(),
        List.of());
  }

  private Weights weights() {
    Map<ConstraintId, Integer> stated = new EnumMap<>(ConstraintId.class);
    for (ConstraintId constraint : ConstraintId.values()) {
      if (oneIn(8)) {
        stated.put(constraint, oneIn(2) ? 0 : 1 + random.nextInt(20));
      }
    }
    return new Weights(stated);
  }

  private Site site(int index) {
    long start = minute(5 + random.nextInt(3));
    List<Slot> slots = new ArrayList<>();
    int count = 1 + random.nextInt(4);
    for (int slot = 0; slot < count; slot++) {
      boolean opens = slot == 0 || oneIn(4);
      start += opens && slot > 0 ? 30 : 0;
      long end = start + 60L * (1 + random.nextInt(2));
      slots.add(new Slot(slot, "k" + slot, start, end, opens, random.nextInt(2), demand()));
      start = end;
    }
    return new Site(
        index,
        "s" + index,
        "s" + index,
        areas.get(random.nextInt(areas.size())),
        oneIn(6) ? null : location(),
        null,
        null,
        oneIn(8) ? 0 : 1 + random.nextInt(4),
        1 + random.nextInt(2),
        60,
        10,
        slots);
  }

  private List<Demand> demand() {
    List<Demand> demand = new ArrayList<>();
    for (Role role : roles) {
      if (!oneIn(4)) {
        int min = random.nextInt(2);
        int target = min + random.nextInt(2);
        demand.add(
            new Demand(
                role, min, target, oneIn(3) ? Demand.UNBOUNDED : target + random.nextInt(2)));
      }
    }
    return demand;
  }

  private Profile profile(int index) {
    long from = minute(random.nextInt(8));
    return new Profile(
        index,
        "v" + index,
        "v" + index,
        oneIn(4) ? null : teams.get(random.nextInt(teams.size())),
        null,
        null,
        some("entry", "lead"),
        oneIn(6) ? some("ppe", "predawn") : Set.of(),
        oneIn(6) ? Set.of("s0") : Set.of(),
        oneIn(12)
            ? List.of()
            : List.of(new TimeWindow(from, from + 60L * (4 + random.nextInt(14)))),
        oneIn(4) ? 200 + random.nextInt(100) : null,
        oneIn(6) ? null : location(),
        List.of(Transport.values()).get(random.nextInt(4)),
        wishes(),
        wishes(),
        history());
  }

  private History history() {
    return new History(
        random.nextInt(4000),
        random.nextInt(4),
        oneIn(10) ? 6 : random.nextInt(6),
        oneIn(2) ? minute(random.nextInt(12) - 14) : null,
        oneIn(2) ? "s" + random.nextInt(3) : null,
        0,
        0,
        random.nextInt(3));
  }

  private Wishes wishes() {
    return oneIn(2)
        ? Wishes.NONE
        : new Wishes(some("s0", "s1"), some("a0", "a1"), some("entry", "order"));
  }

  private List<Group> groups() {
    List<Group> groups = new ArrayList<>();
    for (int index = 0; index < profiles.size() / 4; index++) {
      Set<Profile> members = new LinkedHashSet<>();
      for (int member = 0; member < 3; member++) {
        members.add(profiles.get(random.nextInt(profiles.size())));
      }
      groups.add(
          new Group(
              index,
              "g" + index,
              oneIn(2) ? Group.Kind.TOGETHER : Group.Kind.APART,
              List.copyOf(members)));
    }
    return groups;
  }

  private List<Pin> pins() {
    List<Pin> pins = new ArrayList<>();
    for (Profile profile : profiles) {
      if (oneIn(6)) {
        pins.add(new Pin(profile, oneIn(4) ? null : duty()));
      }
    }
    return pins;
  }

  private List<Publication> published() {
    List<Publication> published = new ArrayList<>();
    for (Profile profile : profiles) {
      if (oneIn(2)) {
        published.add(new Publication(profile, oneIn(5) ? null : duty(), oneIn(3)));
      }
    }
    return published;
  }

  private Duty duty() {
    Site site = sites.get(random.nextInt(sites.size()));
    List<Duty> duties = site.duties(roles);
    return duties.get(random.nextInt(duties.size()));
  }

  private Set<String> some(String one, String other) {
    Set<String> some = new LinkedHashSet<>();
    if (oneIn(2)) {
      some.add(one);
    }
    if (oneIn(3)) {
      some.add(other);
    }
    return some;
  }

  private Location location() {
    return new Location(36.06 + random.nextDouble() / 5, 120.33 + random.nextDouble() / 5);
  }

  private static long minute(int hour) {
    return DATE.atStartOfDay(ZONE).toEpochSecond() / 60 + 60L * hour;
  }

  private boolean oneIn(int draws) {
    return random.nextInt(draws) == 0;
  }
}
