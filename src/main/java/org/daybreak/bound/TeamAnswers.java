package org.daybreak.bound;

import java.util.Arrays;
import org.daybreak.table.Grid;

/**
 * The choices of one team's members at prices that stand still, while what they pay for areas
 * settles between them. How likely a duty is within its area does not depend on that, so that each
 * round of it needs one number by member and area; the places are then asked once for many rounds.
 * Of each member only the areas of the duties found are looked at: of many areas these are few.
 */
final class TeamAnswers {
  /** With three the prices rise by half as much in a step; with thirty no more than with these. */
  private static final int ROUNDS = 16;

  private final Grid grid;

  private int size;

  /** By member: where its duties begin; one more at the end. */
  private int[] begins = new int[32];

  /** By member: where its areas begin; one more at the end. */
  private int[] areaBegins = new int[32];

  private double[] homeCosts = new double[32];

  private int[] areas = new int[128];

  /** By member and area: −temperature × log of the sum of weights of the duties there. */
  private double[] smoothedCosts = new double[128];

  private double[] paid = new double[128];
  private double[] probabilities = new double[128];

  private int[] duties = new int[1024];

  /** By duty: the place of its area among all members' areas. */
  private int[] areaPlaces = new int[1024];

  private double[] reducedBefore = new double[1024];

  /** By area: its place among the areas of the member added last, which begin at a place. */
  private final int[] placeOfArea;

  TeamAnswers(Grid grid) {
    this.grid = grid;
    this.placeOfArea = new int[grid.problem().areas().size()];
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
    makeRoom(found.size);
    int begin = begins[size];
    int end = begin + found.size;
    int firstArea = areaBegins[size];
    int endArea = firstArea;
    for (int at = begin; at < end; at++) {
      int duty = found.duties[at - begin];
      int area = grid.area(duty);
      int place = placeOfArea[area];
      if (place < firstArea || place >= endArea || areas[place] != area) {
        place = endArea++;
        placeOfArea[area] = place;
        areas[place] = area;
        smoothedCosts[place] = Double.POSITIVE_INFINITY;
      }
      duties[at] = duty;
      areaPlaces[at] = place;
      reducedBefore[at] = found.reduced[at - begin] - found.extras[area];
      smoothedCosts[place] = Math.min(smoothedCosts[place], reducedBefore[at]);
    }
    smooth(begin, end, firstArea, endArea, temperature);
    homeCosts[size] = homeCost;
    size++;
    begins[size] = end;
    areaBegins[size] = endArea;
  }

  /** For one more member with so many duties. */
  private void makeRoom(int found) {
    if (size + 1 >= begins.length) {
      begins = Arrays.copyOf(begins, 2 * begins.length);
      areaBegins = Arrays.copyOf(areaBegins, begins.length);
      homeCosts = Arrays.copyOf(homeCosts, begins.length);
    }
    int end = begins[size] + found;
    if (end > duties.length) {
      duties = Arrays.copyOf(duties, 2 * end);
      areaPlaces = Arrays.copyOf(areaPlaces, duties.length);
      reducedBefore = Arrays.copyOf(reducedBefore, duties.length);
    }
    int endArea = areaBegins[size] + placeOfArea.length;
    if (endArea > areas.length) {
      areas = Arrays.copyOf(areas, 2 * endArea);
      smoothedCosts = Arrays.copyOf(smoothedCosts, areas.length);
      paid = Arrays.copyOf(paid, areas.length);
      probabilities = Arrays.copyOf(probabilities, areas.length);
    }
  }

  /** Makes the least cost in each of a member's areas the smoothed one. */
  private void smooth(int begin, int end, int firstArea, int endArea, double temperature) {
    Arrays.fill(probabilities, firstArea, endArea, 0);
    for (int at = begin; at < end; at++) {
      int place = areaPlaces[at];
      probabilities[place] += Math.exp((smoothedCosts[place] - reducedBefore[at]) / temperature);
    }
    for (int place = firstArea; place < endArea; place++) {
      smoothedCosts[place] -= temperature * Math.log(probabilities[place]);
    }
  }

  /** Lets what the members pay settle; they were added in the order of the team's. */
  void settle(TeamLinks links, int team, double temperature) {
    int[] members = links.members(team);
    links.begin(team);
    double momentumAge = 1;
    for (int round = 0; round < ROUNDS; round++) {
      double age = PriceAscent.nextAge(momentumAge);
      double momentum = (momentumAge - 1) / age;
      momentumAge = age;
      for (int member = 0; member < size; member++) {
        answer(links, member, members[member], momentum, temperature);
      }
      links.step(team, temperature, momentum);
    }
  }

  /** Tells the links how likely the member is in each area at what is paid there. */
  private void answer(
      TeamLinks links, int member, int volunteer, double momentum, double temperature) {
    int firstArea = areaBegins[member];
    int endArea = areaBegins[member + 1];
    double least = homeCosts[member];
    for (int place = firstArea; place < endArea; place++) {
      paid[place] = links.of(volunteer, areas[place], momentum);
      least = Math.min(least, smoothedCosts[place] + paid[place]);
    }
    double sum = Math.exp((least - homeCosts[member]) / temperature);
    for (int place = firstArea; place < endArea; place++) {
      double weight = Math.exp((least - smoothedCosts[place] - paid[place]) / temperature);
      probabilities[place] = weight;
      sum += weight;
    }
    for (int place = firstArea; place < endArea; place++) {
      links.answer(volunteer, areas[place], probabilities[place] / sum);
    }
  }

  /** Puts a member's duties back, with reduced costs at what is paid now. */
  void restore(int member, double[] paidByArea, Choices.Found into) {
    into.size = begins[member + 1] - begins[member];
    for (int i = 0; i < into.size; i++) {
      int at = begins[member] + i;
      into.duties[i] = duties[at];
      into.reduced[i] = reducedBefore[at] + paidByArea[areas[areaPlaces[at]]];
    }
  }
}
