package org.daybreak.bound;

import java.util.Arrays;
import org.daybreak.table.Grid;

/**
 * The choices of one team's members at prices that stand still, while what they pay for areas
 * settles between them. How likely a duty is within its area does not depend on that, so that each
 * round of it needs one number by member and area; the places are then asked once for many rounds.
 */
final class TeamAnswers {
  /** With three the prices rise by half as much in a step; with thirty no more than with these. */
  private static final int ROUNDS = 16;

  private final Grid grid;
  private final int areaCount;

  private int size;

  /** By member: where its duties begin; one more at the end. */
  private int[] begins = new int[32];

  private double[] homeCosts = new double[32];

  /** By member and area: −temperature × log of the sum of weights of the duties there. */
  private double[][] smoothedCosts = new double[32][];

  private int[] duties = new int[1024];
  private double[] reducedBefore = new double[1024];

  private final double[] extras;
  private final double[] probabilities;

  TeamAnswers(Grid grid) {
    this.grid = grid;
    this.areaCount = grid.problem().areas().size();
    this.extras = new double[areaCount];
    this.probabilities = new double[areaCount];
  }

  /** Forgets the team before. */
  void clear() {
    size = 0;
  }

  /**
   * The next member's duties.
   *
   * @param found with extras in the reduced costs
   */
  void add(double homeCost, Choices.Found found, double temperature) {
    if (size + 1 >= begins.length) {
      begins = Arrays.copyOf(begins, 2 * begins.length);
      homeCosts = Arrays.copyOf(homeCosts, begins.length);
      smoothedCosts = Arrays.copyOf(smoothedCosts, begins.length);
    }
    int begin = begins[size];
    int end = begin + found.size;
    if (end > duties.length) {
      duties = Arrays.copyOf(duties, 2 * end);
      reducedBefore = Arrays.copyOf(reducedBefore, duties.length);
    }
    double[] smoothed = smoothedCosts[size];
    if (smoothed == null) {
      smoothed = new double[areaCount];
      smoothedCosts[size] = smoothed;
    }
    Arrays.fill(smoothed, Double.POSITIVE_INFINITY);
    for (int i = 0; i < found.size; i++) {
      int area = grid.area(found.duties[i]);
      duties[begin + i] = found.duties[i];
      reducedBefore[begin + i] = found.reduced[i] - found.extras[area];
      smoothed[area] = Math.min(smoothed[area], reducedBefore[begin + i]);
    }
    smooth(begin, end, smoothed, temperature);
    homeCosts[size] = homeCost;
    begins[++size] = end;
  }

  private void smooth(int begin, int end, double[] least, double temperature) {
    Arrays.fill(probabilities, 0);
    for (int i = begin; i < end; i++) {
      int area = grid.area(duties[i]);
      probabilities[area] += Math.exp((least[area] - reducedBefore[i]) / temperature);
    }
    for (int area = 0; area < areaCount; area++) {
      if (probabilities[area] > 0) {
        least[area] -= temperature * Math.log(probabilities[area]);
      }
    }
  }

  /** Lets what the members pay settle; they were added in the order of the team's. */
  void settle(TeamLinks links, int team, double temperature) {
    int[] members = links.members(team);
    double momentumAge = 1;
    for (int round = 0; round < ROUNDS; round++) {
      double age = PriceAscent.nextAge(momentumAge);
      double momentum = (momentumAge - 1) / age;
      momentumAge = age;
      for (int member = 0; member < size; member++) {
        double[] paid = links.of(members[member], momentum, extras);
        links.answer(members[member], probabilities(member, paid, temperature));
      }
      links.step(team, temperature, momentum);
    }
  }

  /** How likely the member is in each area. */
  private double[] probabilities(int member, double[] paid, double temperature) {
    double[] smoothed = smoothedCosts[member];
    double least = homeCosts[member];
    for (int area = 0; area < areaCount; area++) {
      least = Math.min(least, smoothed[area] + paid[area]);
    }
    double sum = Math.exp((least - homeCosts[member]) / temperature);
    for (int area = 0; area < areaCount; area++) {
      probabilities[area] = Math.exp((least - smoothed[area] - paid[area]) / temperature);
      sum += probabilities[area];
    }
    for (int area = 0; area < areaCount; area++) {
      probabilities[area] /= sum;
    }
    return probabilities;
  }

  /** Puts a member's duties back, with reduced costs at what is paid now. */
  void restore(int member, double[] paid, Choices.Found into) {
    into.size = begins[member + 1] - begins[member];
    for (int i = 0; i < into.size; i++) {
      into.duties[i] = duties[begins[member] + i];
      into.reduced[i] = reducedBefore[begins[member] + i] + paid[grid.area(into.duties[i])];
    }
  }
}
