package org.daybreak.solve.state;

import static org.daybreak.solve.state.SearchState.HOME;

import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.daybreak.table.Candidates;
import org.daybreak.table.Grid;
import org.jspecify.annotations.Nullable;

/**
 * Draws what one volunteer does while all others stay where they are: each candidate, and home,
 * with a probability in proportion to {@code exp(−cost / temperature)}, so that a draw need not be
 * weighed again (Geman and Geman, "Stochastic relaxation, Gibbs distributions, and the Bayesian
 * restoration of images", 1984). It is the candidate of least cost after each cost was lowered by a
 * random number of Gumbel's distribution times the temperature.
 */
public final class HeatBath {
  private static final int STARTS = 1 << 14;

  private static final int NOWHERE = -1;

  /** In place of a candidate that is not to be drawn. */
  private static final int NONE = -2;

  private final SearchState state;
  private final Grid grid;
  private final Candidates candidates;
  private final SplittableRandom random;

  /** Random numbers of Gumbel's distribution; a draw takes some in a row from any start. */
  private final double[] noise;

  private final Company company;

  private double temperature;

  /** Draws for the volunteers of one state. */
  public HeatBath(SearchState state, SplittableRandom random) {
    this.state = state;
    this.grid = state.grid();
    this.candidates = state.candidates();
    this.company = state.company();
    this.random = random;
    int most = IntStream.of(state.movable()).map(candidates::count).max().orElse(0);
    this.noise =
        random
            .doubles(STARTS + most + 1L, Double.MIN_NORMAL, 1)
            .map(uniform -> -Math.log(-Math.log(uniform)))
            .toArray();
  }

  /**
   * Sets how hot it is and what one unit of medium cost costs, both in soft cost.
   *
   * @param temperature 0 or more; at 0 the candidate of least cost is drawn
   */
  public void set(double temperature, double mediumPrice) {
    this.temperature = temperature;
    state.places().reprice(mediumPrice);
  }

  /** A candidate that a rule does not forbid, or {@link SearchState#HOME}, for who is at home. */
  public int draw(int volunteer) {
    PlaceTally places = state.places();
    double[] leadWorths = state.isLead(volunteer) ? places.leadWorths() : null;
    return draw(volunteer, places.worthSums(), leadWorths, NOWHERE, NONE);
  }

  /**
   * Likewise at worths given, those of places that somebody else has included, and not in one area.
   *
   * @param worthSums what the volunteer in each cell saves, soft cost, as by {@link Grid#sums}
   */
  public int drawOutside(int area, int volunteer, double[] worthSums) {
    return draw(volunteer, worthSums, null, area, NONE);
  }

  /**
   * Likewise at worths given, but not one of the choices.
   *
   * @param butNot a candidate, or {@link SearchState#HOME}, which leaves candidates without room
   *     where there are no others
   * @param worthSums what the volunteer in each cell saves, soft cost, as by {@link Grid#sums}
   */
  public int drawAnother(int butNot, int volunteer, double[] worthSums) {
    return draw(volunteer, worthSums, null, NOWHERE, butNot);
  }

  /** A draw; without lead worths where leading counts nothing, or is counted in the others. */
  private int draw(
      int volunteer,
      double[] worthSums,
      double @Nullable [] leadWorths,
      int notInArea,
      int butNot) {
    int start = random.nextInt(STARTS);
    long[] costs = candidates.costs();
    int[] places = candidates.places();
    int begin = candidates.begin(volunteer);
    int end = begin + candidates.count(volunteer);
    int place = begin * Candidates.PLACE_STRIDE;
    company.of(volunteer);
    int drawn = HOME;
    double least =
        butNot == HOME
            ? Double.POSITIVE_INFINITY
            : state.homeCost(volunteer) - temperature * noise[start];
    for (int at = begin; at < end; at++) {
      int firstSum = places[place];
      int endSum = places[place + 1];
      int site = places[place + 2];
      place += Candidates.PLACE_STRIDE;
      int area = grid.areaOfSite(site);
      if (area == notInArea || at - begin == butNot) {
        continue;
      }
      double cost =
          costs[at]
              + company.cost(site, area)
              - temperature * noise[++start]
              - (worthSums[endSum] - worthSums[firstSum]);
      if (leadWorths != null) {
        int slot = grid.firstSlot(candidates.duty(volunteer, at - begin));
        for (int slots = endSum - firstSum; slots > 0; slots--) {
          cost -= leadWorths[slot++];
        }
      }
      if (cost < least) {
        least = cost;
        drawn = at - begin;
      }
    }
    return drawn;
  }
}
