package org.daybreak.table;

import static org.daybreak.problem.ConstraintId.*;

import java.util.Arrays;
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
  private static final double[] NO_PRICES = {};

  private final CostTables tables;
  private final Profile profile;

  /** By shift class, {@link #FORBIDDEN} where the volunteer may not work then. */
  private final long[] shiftCosts;

  private final RoleGroup roles;

  private final boolean hasWishes;
  private final long leastWishCost;

  /** Shift and wishes: no duty costs less beyond its site and the way there. */
  private final long leastCost;

  private final AtSites atSites;

  VolunteerCosts(CostTables tables, Profile profile, int[] sites) {
    this.tables = tables;
    this.profile = profile;
    this.shiftCosts = shiftCosts();
    this.roles = tables.groupOf(profile);
    long leastShiftCost = Arrays.stream(shiftCosts).min().orElse(FORBIDDEN);
    this.leastWishCost = tables.pairCosts().cost(PREFERRED, mostWishes(profile.prefers()));
    this.hasWishes = mostWishes(profile.prefers()) + mostWishes(profile.avoids()) > 0;
    this.leastCost = leastShiftCost == FORBIDDEN ? FORBIDDEN : leastShiftCost + leastWishCost;
    this.atSites = new AtSites(maySend(sites));
  }

  private VolunteerCosts(VolunteerCosts person, int[] sites) {
    this.tables = person.tables;
    this.profile = person.profile;
    this.shiftCosts = person.shiftCosts;
    this.roles = person.roles;
    this.leastCost = person.leastCost;
    this.leastWishCost = person.leastWishCost;
    this.hasWishes = person.hasWishes;
    this.atSites = new AtSites(maySend(sites));
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

  private static int mostWishes(Wishes wishes) {
    return (wishes.sites().isEmpty() ? 0 : 1)
        + (wishes.areas().isEmpty() ? 0 : 1)
        + (wishes.roles().isEmpty() ? 0 : 1);
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
        + costs.cost(CONTINUITY, measures.isElsewhereThanLast(profile, site) ? 1 : 0);
  }

  /** The same volunteer at these sites, and then at others. */
  public VolunteerCosts with(int[] otherSites) {
    int listed = siteCount();
    int[] all = Arrays.copyOf(atSites.sites, listed + otherSites.length);
    System.arraycopy(otherSites, 0, all, listed, otherSites.length);
    return new VolunteerCosts(this, all);
  }

  /** Whether no shift is possible, whatever the site. */
  public boolean isIdle() {
    return leastCost == FORBIDDEN;
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

  /** No duty at the site at a position costs less. */
  public long leastCost(int position) {
    return atSites.leastCosts[position];
  }

  /** Adds every duty that the volunteer could hold at the site at a position, by its number. */
  public void addDuties(int position, DutyRow row) {
    addDuties(position, row, NO_PRICES, Double.POSITIVE_INFINITY, true);
  }

  /**
   * Adds the duties at the site at a position that may be worth it: those of runs of slots whose
   * cost, apart from wishes and changes, less the price is not above a limit.
   *
   * @param pricesOfRuns by duty in the first role: the most that anybody gets for the run in any
   *     role; empty for none
   * @param withCosts false where prices alone count against the limit
   */
  public void addDuties(
      int position, DutyRow row, double[] pricesOfRuns, double limit, boolean withCosts) {
    Grid grid = tables.grid();
    int siteIndex = site(position);
    int runs = grid.runsOfSite(siteIndex);
    int first = grid.firstDutyOfSite(siteIndex);
    int[] classOfRun = tables.shifts().classOfRun();
    long beforeWay = atSites.siteCosts[position] + leastWishCost;
    double limitOfShift = limit - (double) (beforeWay + atSites.leastTravelCosts[position]);
    for (int run = 0; run < runs; run++) {
      int shiftClass = classOfRun[first + run];
      long shiftCost = shiftCosts[shiftClass];
      double price = pricesOfRuns.length == 0 ? 0 : pricesOfRuns[first + run];
      if (shiftCost == FORBIDDEN) {
        continue;
      }
      if (withCosts ? (double) shiftCost - price <= limitOfShift : -price <= limit) {
        double most = withCosts ? limit + price : Double.POSITIVE_INFINITY;
        addRun(position, run, beforeWay + shiftCost, most, row);
      }
    }
  }

  /** Adds what roles the run of slots may be worked in, if the way is not too long or too dear. */
  private void addRun(int position, int run, long costBeforeWay, double limit, DutyRow row) {
    Grid grid = tables.grid();
    int siteIndex = site(position);
    Site site = tables.site(siteIndex);
    ShiftClasses shifts = tables.shifts();
    long travelMinutes = travelMinutes(position, site, shifts.firstSlot(siteIndex, run));
    long cost = costBeforeWay + tables.pairCosts().cost(TRAVEL, travelMinutes);
    if ((double) cost > limit || !tables.eligibility().mayTravel(travelMinutes)) {
      return;
    }
    boolean preDawn = shifts.shift(shifts.of(siteIndex, run)).preDawn();
    boolean[] mayHold = preDawn ? roles.beforeDawn() : roles.byDay();
    for (int role = 0; role < mayHold.length; role++) {
      int duty = grid.firstDuty(siteIndex, role) + run;
      if (mayHold[role] && tables.isOpen(duty)) {
        row.add(duty, cost - leastWishCost + wishCost(site, role) + changeCost(duty));
      }
    }
  }

  private long travelMinutes(int position, Site site, int firstSlot) {
    return tables.measures().mustWalk(profile, site, firstSlot, atSites.ownMinutes[position])
        ? atSites.walkMinutes[position]
        : atSites.ownMinutes[position];
  }

  private long wishCost(Site site, int roleIndex) {
    if (!hasWishes) {
      return 0;
    }
    Role role = tables.roles().get(roleIndex);
    PairCosts costs = tables.pairCosts();
    Measures measures = tables.measures();
    return costs.cost(AVOIDED, measures.wishes(profile.avoids(), site, role))
        + costs.cost(PREFERRED, measures.wishes(profile.prefers(), site, role));
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
    private final long[] siteCosts;
    private final long[] ownMinutes;
    private final long[] walkMinutes;
    private final long[] leastTravelCosts;
    private final long[] leastCosts;

    AtSites(int[] sites) {
      Measures measures = tables.measures();
      this.sites = sites;
      this.siteCosts = bySite(VolunteerCosts.this::siteCost);
      this.ownMinutes = bySite(site -> measures.ownTravelMinutes(profile, site));
      this.walkMinutes = bySite(site -> measures.walkMinutes(profile, site));
      this.leastTravelCosts = new long[sites.length];
      this.leastCosts = new long[sites.length];
      for (int position = 0; position < sites.length; position++) {
        long leastMinutes = Math.min(ownMinutes[position], walkMinutes[position]);
        leastTravelCosts[position] = tables.pairCosts().cost(TRAVEL, leastMinutes);
        leastCosts[position] = leastCost + siteCosts[position] + leastTravelCosts[position];
      }
    }

    private long[] bySite(ToLongFunction<Site> number) {
      return Arrays.stream(sites).mapToObj(tables::site).mapToLong(number).toArray();
    }
  }
}
