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
  private final int[][] ranked;
  private final int[][] volunteersOfDuty;

  private Candidates(int[][] duties, long[][] costs, int[][] ranked, Grid grid) {
    this.duties = duties;
    this.costs = costs;
    this.ranked = ranked;
    this.volunteersOfDuty = volunteersOfDuty(grid, duties, ranked);
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
    CostTables tables = new CostTables(grid, measures);
    NearSites near =
        new NearSites(measures, tables.pairCosts(), siteLimit(profiles.size(), grid.siteCount()));
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
              VolunteerCosts ofVolunteer = tables.of(profile, sites);
              DutyRow row = new DutyRow();
              for (int position = 0; position < ofVolunteer.siteCount(); position++) {
                ofVolunteer.addDuties(position, row);
              }
              row.sort();
              duties[volunteer] = row.duties();
              costs[volunteer] = row.costs();
            });
    if (Arrays.stream(duties).anyMatch(row -> row == null)) {
      return null;
    }
    int[][] inOrder = new int[duties.length][];
    Arrays.setAll(inOrder, volunteer -> IntStream.range(0, duties[volunteer].length).toArray());
    return new Candidates(duties, costs, inOrder, grid);
  }

  /**
   * The candidates given: one row for each volunteer.
   *
   * @param rows the most promising first; put in order here
   */
  public static Candidates of(Grid grid, DutyRow[] rows) {
    int[][] duties = new int[rows.length][];
    long[][] costs = new long[rows.length][];
    int[][] ranked = new int[rows.length][];
    for (int volunteer = 0; volunteer < rows.length; volunteer++) {
      int[] byPromise = rows[volunteer].duties();
      rows[volunteer].sort();
      int[] byNumber = rows[volunteer].duties();
      ranked[volunteer] =
          Arrays.stream(byPromise).map(duty -> Arrays.binarySearch(byNumber, duty)).toArray();
      duties[volunteer] = rows[volunteer].duties();
      costs[volunteer] = rows[volunteer].costs();
    }
    return new Candidates(duties, costs, ranked, grid);
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

  /** By duty: who has it listed, those first for whom it promises most. */
  private static int[][] volunteersOfDuty(Grid grid, int[][] duties, int[][] ranked) {
    int[] sizes = new int[grid.dutyCount()];
    int longest = 0;
    for (int[] row : duties) {
      longest = Math.max(longest, row.length);
      for (int duty : row) {
        sizes[duty]++;
      }
    }
    int[][] volunteers = new int[sizes.length][];
    Arrays.setAll(volunteers, duty -> new int[sizes[duty]]);
    Arrays.fill(sizes, 0);
    for (int rank = 0; rank < longest; rank++) {
      for (int volunteer = 0; volunteer < duties.length; volunteer++) {
        if (rank < duties[volunteer].length) {
          int duty = duties[volunteer][ranked[volunteer][rank]];
          volunteers[duty][sizes[duty]++] = volunteer;
        }
      }
    }
    return volunteers;
  }

  /** Everybody with the duty listed, those first for whom it promises most. Not to be changed. */
  public int[] volunteersOfDuty(int duty) {
    return volunteersOfDuty[duty];
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

  /** The candidate of a rank: 0 promises most. */
  public int ranked(int volunteer, int rank) {
    return ranked[volunteer][rank];
  }

  /** The first candidate whose duty has this number or a later one; else the count. */
  public int firstFrom(int volunteer, int duty) {
    int found = find(volunteer, duty);
    return found >= 0 ? found : -found - 1;
  }
}
