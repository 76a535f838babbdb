package org.daybreak.bound;

import java.util.Arrays;
import org.daybreak.table.DutyPrices;
import org.daybreak.table.DutyRow;
import org.daybreak.table.Grid;
import org.daybreak.table.VolunteerCosts;
import org.jspecify.annotations.Nullable;

/**
 * What a volunteer would choose at given prices: staying at home, or one of the duties of least
 * reduced cost, which is the cost less the prices of the places taken. A volunteer's list of sites
 * grows where prices make a site beyond it worth a look.
 */
final class Choices {
  private static final int NONE = -1;
  private static final double FLOOR_MARGIN = 0.5;

  /** Less than the grid of an exact bound, so that none of its gains is missed. */
  private static final double LEAST_GAIN = 1e-6;

  private final Relaxation relaxation;
  private final Grid grid;
  private final Objective objective;
  private final VolunteerCosts[] costsOf;
  private final @Nullable FarSites farSites;
  private final CompanyLinks company;
  private final double[] homeCosts;
  private final int[] lastBest;
  private final double[] lastBestCost;

  /**
   * By volunteer and listed site: no duty there costs less, reduced, than this less all that prices
   * there have risen. An exact search does without, because it is rounded.
   */
  private final float[][] floors;

  /**
   * Nothing chosen yet.
   *
   * @param farSites null: nobody gains anything beyond the listed sites, and a duty that costs no
   *     less than staying at home is as good as that
   */
  Choices(
      Relaxation relaxation,
      VolunteerCosts[] costsOf,
      @Nullable FarSites farSites,
      CompanyLinks company,
      Objective objective) {
    this.company = company;
    this.relaxation = relaxation;
    this.grid = relaxation.grid();
    this.objective = objective;
    this.costsOf = costsOf;
    this.farSites = farSites;
    this.homeCosts =
        relaxation.profiles().stream()
            .mapToDouble(
                profile -> objective.soft(relaxation.tables().pairCosts().soft(profile, null)))
            .toArray();
    this.lastBest = new int[costsOf.length];
    this.lastBestCost = new double[costsOf.length];
    Arrays.fill(lastBest, NONE);
    this.floors = new float[costsOf.length][];
    for (int volunteer = 0; volunteer < floors.length; volunteer++) {
      floors[volunteer] = new float[costsOf[volunteer].siteCount()];
      Arrays.fill(floors[volunteer], Float.NEGATIVE_INFINITY);
    }
  }

  double homeCost(int volunteer) {
    return homeCosts[volunteer];
  }

  /** What the volunteer on a duty costs less the prices of its places. */
  private static double reduced(boolean lead, int duty, double cost, PlacePrices prices) {
    return cost - prices.ofDuties(lead)[duty];
  }

  /**
   * Finds the volunteer's choices.
   *
   * @param window how much above the least reduced cost is still of interest
   * @param everywhere whether to look at all sites, not only at the listed ones
   * @return the least reduced cost; the choices are in the found ones, some of them dearer than the
   *     window
   */
  double find(
      int volunteer,
      PlacePrices prices,
      double[] extras,
      double window,
      boolean everywhere,
      boolean exact,
      Found found) {
    boolean lead = relaxation.isLead(volunteer);
    double best = homeCosts[volunteer];
    int last = lastBest[volunteer];
    if (last != NONE) {
      double extra = extras.length == 0 ? 0 : extras[grid.area(last)];
      extra += company.of(volunteer, grid.site(last));
      best = Math.min(best, reduced(lead, last, lastBestCost[volunteer], prices) + extra);
    }
    found.clear();
    VolunteerCosts options = costsOf[volunteer];
    if (floors[volunteer].length < options.siteCount()) {
      lengthenFloors(volunteer, options.siteCount());
    }
    best = look(volunteer, 0, best, prices, extras, window, exact, found);
    if (everywhere && farSites != null) {
      int[] others =
          farSites.worthALook(
              volunteer,
              options,
              dutyPrices(options, lead, prices),
              prices.best.ofSites(options.roleGroup(), lead),
              company,
              objective,
              best,
              found.listed);
      if (others.length > 0) {
        int before = options.siteCount();
        options = options.with(others);
        costsOf[volunteer] = options;
        lengthenFloors(volunteer, options.siteCount());
        best = look(volunteer, before, best, prices, extras, window, exact, found);
      }
    }
    if (found.best >= 0) {
      lastBest[volunteer] = found.duties[found.best];
      lastBestCost[volunteer] = found.costs[found.best];
    }
    return best;
  }

  /** For sites listed here or by whoever looks for other prices. */
  private void lengthenFloors(int volunteer, int sites) {
    int before = floors[volunteer].length;
    floors[volunteer] = Arrays.copyOf(floors[volunteer], sites);
    Arrays.fill(floors[volunteer], before, sites, Float.NEGATIVE_INFINITY);
  }

  private double look(
      int volunteer,
      int from,
      double known,
      PlacePrices prices,
      double[] extras,
      double window,
      boolean exact,
      Found found) {
    VolunteerCosts options = costsOf[volunteer];
    double best = known;
    if (options.isIdle()) {
      return best;
    }
    float[] floorOf = floors[volunteer];
    boolean lead = relaxation.isLead(volunteer);
    double[] ofDuties = prices.ofDuties(lead);
    DutyPrices dutyPrices = dutyPrices(options, lead, prices);
    double[] pricesOfSites = prices.best.ofSites(options.roleGroup(), lead);
    DutyRow row = found.row;
    for (int position = from; position < options.siteCount(); position++) {
      int site = options.site(position);
      double ofMates = company.of(volunteer, site);
      if (extras.length > 0) {
        ofMates += extras[grid.areaOfSite(site)];
      }
      double limit = limit(best + window) - ofMates;
      if ((!exact && floorOf[position] - prices.risen[site] > limit)
          || objective.soft(options.leastCost(position)) - pricesOfSites[site] > limit) {
        continue;
      }
      row.clear();
      double floor = options.addDuties(position, row, dutyPrices, limit, objective.withSoft());
      for (int i = 0; i < row.size(); i++) {
        int duty = row.duty(i);
        double cost = objective.soft(row.cost(i));
        double reduced = cost - ofDuties[duty];
        floor = Math.min(floor, reduced);
        reduced += ofMates;
        if (reduced <= limit(best + window)) {
          found.add(duty, cost, reduced);
          if (reduced <= best) {
            best = reduced;
            found.best = found.size - 1;
          }
        }
      }
      floorOf[position] = (float) (floor - FLOOR_MARGIN + prices.risen[site]);
    }
    return best;
  }

  private static DutyPrices dutyPrices(VolunteerCosts options, boolean lead, PlacePrices prices) {
    return new DutyPrices(prices.ofDuties(lead), prices.best.ofRuns(options.roleGroup(), lead));
  }

  private double limit(double reduced) {
    return farSites == null ? Math.min(reduced, -LEAST_GAIN) : reduced;
  }

  /** Room for one volunteer's choices. */
  static final class Found {
    final double[] extras;
    private final DutyRow row = new DutyRow();
    private final boolean[] listed;
    private int best;
    int size;
    int[] duties = new int[256];
    double[] costs = new double[256];
    double[] reduced = new double[256];

    Found(Grid grid) {
      int areas = grid.problem().areas().size();
      this.listed = new boolean[grid.siteCount()];
      this.extras = new double[areas];
    }

    private void clear() {
      size = 0;
      best = -1;
    }

    private void add(int duty, double cost, double reducedCost) {
      if (size == duties.length) {
        duties = Arrays.copyOf(duties, 2 * size);
        costs = Arrays.copyOf(costs, 2 * size);
        reduced = Arrays.copyOf(reduced, 2 * size);
      }
      duties[size] = duty;
      costs[size] = cost;
      reduced[size] = reducedCost;
      size++;
    }
  }
}
