package org.daybreak.table;

import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.daybreak.measure.Measures;
import org.daybreak.problem.Profile;
import org.jspecify.annotations.Nullable;

/**
 * For every volunteer the duties that a search may give, each with its cost, in the order of the
 * duties' numbers. Each is eligible alone. Immutable.
 */
public final class Candidates {
  /** Up to so many pairs of volunteer and site, all sites are listed for everybody. */
  private static final long ALL_SITES_UP_TO_PAIRS = 1_000_000;

  /** Up to so many pairs of volunteer and listed site, {@link #MANY_SITES} are listed. */
  private static final int MANY_SITES_UP_TO_VOLUNTEERS = 20_000;

  private static final int MANY_SITES = 60;
  private static final int FEW_SITES = 40;

  private final int[][] duties;
  private final long[][] costs;
  private final int[][] volunteersOfSite;

  private Candidates(int[][] duties, long[][] costs, int[][] volunteersOfSite) {
    this.duties = duties;
    this.costs = costs;
    this.volunteersOfSite = volunteersOfSite;
  }

  /**
   * Lists candidates for everybody; null when stopped.
   *
   * @param held by volunteer: the duty held now, which is listed too when eligible, or −1
   * @param isStopped asked by several threads
   */
  public static @Nullable Candidates list(
      Grid grid, Measures measures, int[] held, BooleanSupplier isStopped) {
    List<Profile> profiles = grid.problem().profiles();
    PairCosts pairCosts = new PairCosts(measures);
    CandidateLister lister = new CandidateLister(grid, measures, pairCosts);
    NearSites near =
        new NearSites(measures, pairCosts, siteLimit(profiles.size(), grid.siteCount()));
    int[][] duties = new int[profiles.size()][];
    long[][] costs = new long[profiles.size()][];
    IntStream.range(0, profiles.size())
        .parallel()
        .forEach(
            volunteer -> {
              if (isStopped.getAsBoolean()) {
                return;
              }
              Profile profile = profiles.get(volunteer);
              int[] sites = near.of(profile);
              if (held[volunteer] >= 0) {
                sites = with(sites, grid.site(held[volunteer]));
              }
              CandidateLister.Row row = lister.list(profile, sites);
              duties[volunteer] = row.duties();
              costs[volunteer] = row.costs();
            });
    if (Arrays.stream(duties).anyMatch(row -> row == null)) {
      return null;
    }
    return new Candidates(duties, costs, volunteersOfSite(grid, duties));
  }

  private static int siteLimit(int volunteers, int sites) {
    if ((long) volunteers * sites <= ALL_SITES_UP_TO_PAIRS) {
      return sites;
    }
    return volunteers <= MANY_SITES_UP_TO_VOLUNTEERS ? MANY_SITES : FEW_SITES;
  }

  private static int[] with(int[] sites, int site) {
    return IntStream.concat(Arrays.stream(sites), IntStream.of(site)).sorted().distinct().toArray();
  }

  private static int[][] volunteersOfSite(Grid grid, int[][] duties) {
    int[] sizes = new int[grid.siteCount()];
    int[][] volunteers = new int[grid.siteCount()][];
    for (boolean counting : new boolean[] {true, false}) {
      for (int volunteer = 0; volunteer < duties.length; volunteer++) {
        int before = -1;
        for (int duty : duties[volunteer]) {
          int site = grid.site(duty);
          if (site != before) {
            before = site;
            if (!counting) {
              volunteers[site][sizes[site]] = volunteer;
            }
            sizes[site]++;
          }
        }
      }
      if (counting) {
        Arrays.setAll(volunteers, site -> new int[sizes[site]]);
        Arrays.fill(sizes, 0);
      }
    }
    return volunteers;
  }

  /** How many duties are listed for the volunteer. */
  public int count(int volunteer) {
    return duties[volunteer].length;
  }

  public int duty(int volunteer, int candidate) {
    return duties[volunteer][candidate];
  }

  /** Soft cost of the volunteer on the candidate's duty. */
  public long cost(int volunteer, int candidate) {
    return costs[volunteer][candidate];
  }

  /** The candidate with this duty; below 0 when it is not listed. */
  public int find(int volunteer, int duty) {
    return Arrays.binarySearch(duties[volunteer], duty);
  }

  /** The first candidate whose duty has this number or a later one; else the count. */
  public int firstFrom(int volunteer, int duty) {
    int found = find(volunteer, duty);
    return found >= 0 ? found : -found - 1;
  }

  /** Everybody with a candidate at the site, ascending. Not to be changed. */
  public int[] volunteersOfSite(int site) {
    return volunteersOfSite[site];
  }
}
