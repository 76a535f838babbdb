package org.daybreak.table;

import static org.daybreak.problem.ConstraintId.*;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.ToLongFunction;
import org.daybreak.measure.Measures;
import org.daybreak.measure.Shift;
import org.daybreak.problem.Profile;
import org.daybreak.problem.Role;
import org.daybreak.problem.Site;
import org.daybreak.problem.Wishes;

/**
 * Which duties one volunteer could hold at some sites, and at which soft cost. What depends on the
 * shift, the role or the way alone is measured once for all duties that share it, so that millions
 * of pairs need little room. Immutable.
 */
public final class VolunteerCosts {
  private static final long FORBIDDEN = Long.MAX_VALUE;

  private final CostTables tables;
  private final Profile profile;

  /** By shift class, {@link #FORBIDDEN} where the volunteer may not work then. */
  private final long[] shiftCosts;

  private final RoleGroup roles;

  /** By role. */
  private final long[] roleCosts;

  private final long leastRoleCost;

  /** Shift and role: no duty costs less beyond its site and the way there. */
  private final long leastCost;

  private final AtSites atSites;

  VolunteerCosts(CostTables tables, Profile profile, int[] sites) {
    this.tables = tables;
    this.profile = profile;
    this.shiftCosts = shiftCosts();
    this.roles = tables.groupOf(profile);
    long leastShiftCost = Arrays.stream(shiftCosts).min().orElse(FORBIDDEN);
    this.roleCosts = tables.roles().stream().mapToLong(this::roleCost).toArray();
    this.leastRoleCost = Arrays.stream(roleCosts).min().orElse(0);
    this.leastCost = leastShiftCost == FORBIDDEN ? FORBIDDEN : leastShiftCost + leastRoleCost;
    this.atSites = new AtSites(maySend(sites));
  }

  private VolunteerCosts(VolunteerCosts person, AtSites atSites) {
    this.tables = person.tables;
    this.profile = person.profile;
    this.shiftCosts = person.shiftCosts;
    this.roles = person.roles;
    this.leastCost = person.leastCost;
    this.roleCosts = person.roleCosts;
    this.leastRoleCost = person.leastRoleCost;
    this.atSites = atSites;
  }

  private long[] shiftCosts() {
    ShiftClasses shifts = tables.shifts();
    long[] costs = new long[shifts.count()];
    Arrays.fill(costs, FORBIDDEN);
    if (tables.eligibility().mayWork(profile)) {
      Arrays.setAll(costs, shiftClass -> shiftCost(shifts.shift(shiftClass)));
    }
    return costs;
  }

  private long shiftCost(Shift shift) {
    if (!tables.eligibility().mayWork(profile, shift)) {
      return FORBIDDEN;
    }
    Measures measures = tables.measures();
    PairCosts costs = tables.pairCosts();
    return costs.cost(WORKLOAD, measures.workload(profile, shift.minutes()))
        + costs.cost(PRE_DAWN_BURDEN, shift.preDawn() ? measures.preDawnBurden(profile) : 0);
  }

  private long roleCost(Role role) {
    Measures measures = tables.measures();
    PairCosts costs = tables.pairCosts();
    return costs.cost(AVOIDED, measures.wishes(profile.avoids(), role))
        + costs.cost(PREFERRED, measures.wishes(profile.prefers(), role));
  }

  private int[] maySend(int[] among) {
    return leastCost == FORBIDDEN
        ? new int[0]
        : Arrays.stream(among)
            .filter(site -> tables.eligibility().maySend(profile, tables.site(site)))
            .toArray();
  }

  private long siteCost(Site site) {
    Measures measures = tables.measures();
    PairCosts costs = tables.pairCosts();
    return costs.cost(PARTNER_AREA, measures.isOutsidePartnerAreas(profile, site) ? 1 : 0)
        + costs.cost(CONTINUITY, measures.isElsewhereThanLast(profile, site) ? 1 : 0)
        + costs.cost(AVOIDED, measures.wishes(profile.avoids(), site))
        + costs.cost(PREFERRED, measures.wishes(profile.prefers(), site));
  }

  /** The same volunteer at these sites, and then at others. */
  public VolunteerCosts with(int[] otherSites) {
    return new VolunteerCosts(this, new AtSites(atSites, new AtSites(maySend(otherSites))));
  }

  /** The same volunteer at these sites only. */
  public VolunteerCosts at(int[] sites) {
    return new VolunteerCosts(this, new AtSites(maySend(sites)));
  }

  /** Whether no shift is possible, whatever the site. */
  public boolean isIdle() {
    return leastCost == FORBIDDEN;
  }

  /** When the volunteer may work: a bit for each class of shifts that the problem has. */
  public BitSet shifts() {
    BitSet possible = new BitSet();
    for (int shiftClass = 0; shiftClass < shiftCosts.length; shiftClass++) {
      possible.set(shiftClass, shiftCosts[shiftClass] != FORBIDDEN);
    }
    return possible;
  }

  /** When the volunteer may arrive: a bit for each block of hours, as in the problem's shifts. */
  public long arrivals() {
    return shifts().stream()
        .mapToLong(shiftClass -> 1L << tables.shifts().arrivalBlock(shiftClass))
        .reduce(0, (some, other) -> some | other);
  }

  /** Which group of volunteers may hold the same roles, from 0. */
  public int roleGroup() {
    return roles.index();
  }

  /** How many sites are looked at; those the volunteer must not be sent to are not among them. */
  public int siteCount() {
    return atSites.sites.length;
  }

  /** The site at a position. */
  public int site(int position) {
    return atSites.sites[position];
  }

  /** No duty costs less beyond its site and the way there; only for who is not idle. */
  public long leastCost() {
    return leastCost;
  }

  /** No site costs less by itself, listed or not: below 0 where one that is preferred may be. */
  public long leastSiteCost() {
    Wishes prefers = profile.prefers();
    int mostWishes = (prefers.sites().isEmpty() ? 0 : 1) + (prefers.areas().isEmpty() ? 0 : 1);
    return Math.min(0, tables.pairCosts().cost(PREFERRED, mostWishes));
  }

  /** No duty at the site at a position costs less. */
  public long leastCost(int position) {
    return leastCost + atSites.leastCost(position);
  }

  /**
   * No duty at a site, listed or not, costs less when its price is taken off; what the site itself
   * and the way there cost comes on top.
   *
   * @param withCosts false where prices alone count
   * @return infinite where no shift is possible
   */
  public double leastBeyondWay(int siteIndex, DutyPrices prices, boolean withCosts) {
    Grid grid = tables.grid();
    int first = grid.firstDutyOfSite(siteIndex);
    int end = first + grid.runsOfSite(siteIndex);
    int[] classOfRun = tables.shifts().classOfRun();
    double least = Double.POSITIVE_INFINITY;
    for (int run = first; run < end; run++) {
      long shiftCost = shiftCosts[classOfRun[run]];
      if (shiftCost != FORBIDDEN) {
        double cost = withCosts ? (double) (shiftCost + leastRoleCost) : 0;
        least = Math.min(least, cost - prices.ofRun(run));
      }
    }
    return least;
  }

  /** Adds every duty that the volunteer could hold at the site at a position, by its number. */
  public void addDuties(int position, DutyRow row) {
    addDuties(position, row, DutyPrices.NONE, Double.POSITIVE_INFINITY, true);
  }

  /**
   * Adds the duties at the site at a position whose cost, apart from changes, less the price is not
   * above a limit.
   *
   * @param withCosts false where prices alone count against the limit
   * @return no duty left out costs less than this, apart from changes, less its price; infinite
   *     where none is left out
   */
  public double addDuties(
      int position, DutyRow row, DutyPrices prices, double limit, boolean withCosts) {
    Grid grid = tables.grid();
    int siteIndex = site(position);
    int runs = grid.runsOfSite(siteIndex);
    int first = grid.firstDutyOfSite(siteIndex);
    int[] classOfRun = tables.shifts().classOfRun();
    long siteCost = atSites.siteCosts[position];
    double leastBeyondShift =
        withCosts ? (double) (leastRoleCost + atSites.leastCost(position)) : 0;
    double leastLeftOut = Double.POSITIVE_INFINITY;
    for (int run = 0; run < runs; run++) {
      long shiftCost = shiftCosts[classOfRun[first + run]];
      if (shiftCost == FORBIDDEN) {
        continue;
      }
      double least =
          (withCosts ? (double) shiftCost : 0) - prices.ofRun(first + run) + leastBeyondShift;
      leastLeftOut =
          Math.min(
              leastLeftOut,
              least <= limit
                  ? addRun(position, run, siteCost + shiftCost, row, prices, limit, withCosts)
                  : least);
    }
    return leastLeftOut;
  }

  /**
   * Adds the roles that the run of slots may be worked in, if the way is not too long.
   *
   * @return as {@link #addDuties(int, DutyRow, DutyPrices, double, boolean)}
   */
  private double addRun(
      int position,
      int run,
      long costBeforeWay,
      DutyRow row,
      DutyPrices prices,
      double limit,
      boolean withCosts) {
    Grid grid = tables.grid();
    int siteIndex = site(position);
    ShiftClasses shifts = tables.shifts();
    double leastLeftOut = Double.POSITIVE_INFINITY;
    long travelMinutes = travelMinutes(position, shifts.firstSlot(siteIndex, run));
    if (!tables.eligibility().mayTravel(travelMinutes)) {
      return leastLeftOut;
    }
    long cost = costBeforeWay + tables.pairCosts().cost(TRAVEL, travelMinutes);
    boolean preDawn = shifts.shift(shifts.of(siteIndex, run)).preDawn();
    boolean[] mayHold = preDawn ? roles.beforeDawn() : roles.byDay();
    int runs = grid.runsOfSite(siteIndex);
    int duty = grid.firstDutyOfSite(siteIndex) + run;
    for (int role = 0; role < mayHold.length; role++) {
      long ofRole = cost + roleCosts[role];
      double reduced = (withCosts ? (double) ofRole : 0) - prices.ofDuty(duty);
      if (mayHold[role] && reduced > limit) {
        leastLeftOut = Math.min(leastLeftOut, reduced);
      } else if (mayHold[role] && tables.isOpen(duty)) {
        row.add(duty, ofRole + changeCost(duty));
      }
      duty += runs;
    }
    return leastLeftOut;
  }

  private long travelMinutes(int position, int firstSlot) {
    Site site = tables.site(site(position));
    return tables.measures().mustWalk(profile, site, firstSlot, atSites.ownMinutes[position])
        ? atSites.walkMinutes[position]
        : atSites.ownMinutes[position];
  }

  private long changeCost(int duty) {
    return tables.grid().problem().published() == null
        ? 0
        : tables
            .pairCosts()
            .cost(STABILITY, tables.measures().changes(profile, tables.grid().duty(duty)));
  }

  /** What depends on the site and the way there alone, by position. */
  private final class AtSites {
    private final int[] sites;
    private final int[] siteCosts;
    private final long[] ownMinutes;
    private final long[] walkMinutes;

    AtSites(int[] sites) {
      Measures measures = tables.measures();
      this.sites = sites;
      this.siteCosts =
          Arrays.stream(bySite(VolunteerCosts.this::siteCost)).mapToInt(Math::toIntExact).toArray();
      this.ownMinutes = bySite(site -> measures.ownTravelMinutes(profile, site));
      this.walkMinutes = bySite(site -> measures.walkMinutes(profile, site));
    }

    AtSites(AtSites first, AtSites then) {
      this.sites = joined(first.sites, then.sites);
      this.siteCosts = joined(first.siteCosts, then.siteCosts);
      this.ownMinutes = joined(first.ownMinutes, then.ownMinutes);
      this.walkMinutes = joined(first.walkMinutes, then.walkMinutes);
    }

    private static int[] joined(int[] first, int[] then) {
      int[] both = Arrays.copyOf(first, first.length + then.length);
      System.arraycopy(then, 0, both, first.length, then.length);
      return both;
    }

    private static long[] joined(long[] first, long[] then) {
      long[] both = Arrays.copyOf(first, first.length + then.length);
      System.arraycopy(then, 0, both, first.length, then.length);
      return both;
    }

    private long[] bySite(ToLongFunction<Site> number) {
      return Arrays.stream(sites).mapToObj(tables::site).mapToLong(number).toArray();
    }

    /** The site and the shortest way there. */
    private long leastCost(int position) {
      long leastMinutes = Math.min(ownMinutes[position], walkMinutes[position]);
      return siteCosts[position] + tables.pairCosts().cost(TRAVEL, leastMinutes);
    }
  }
}
