package org.daybreak.solve.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.daybreak.solve.state.SearchState.HOME;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.daybreak.reading.RandomInstance;
import org.daybreak.solve.RandomProblem;
import org.daybreak.table.Grid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a volunteer draws, against the cost of every choice tried in the state. */
class HeatBathTest {
  private static final double MEDIUM_PRICE = 37;

  private static double cost(SearchState state) {
    return MEDIUM_PRICE * state.mediumCost() + state.softCost() + state.gatheringCost();
  }

  /** The cost of the whole state with the volunteer, who is at home, at each choice. */
  private static Map<Integer, Double> costs(SearchState state, int volunteer) {
    Map<Integer, Double> costs = new HashMap<>();
    costs.put(HOME, cost(state));
    for (int candidate = 0; candidate < state.candidates().count(volunteer); candidate++) {
      if (state.canAssign(volunteer, candidate)) {
        state.assign(volunteer, candidate);
        costs.put(candidate, cost(state));
        state.unassign(volunteer);
      }
    }
    return costs;
  }

  private static void assertColdDrawsAreBest(SearchState state, long seed, double tolerance) {
    HeatBath bath = new HeatBath(state, new SplittableRandom(seed));
    bath.set(0, MEDIUM_PRICE);
    Random random = new Random(seed);
    for (int draw = 0; draw < 100 && state.movable().length > 0; draw++) {
      int volunteer = state.movable()[random.nextInt(state.movable().length)];
      if (state.candidate(volunteer) != HOME) {
        state.unassign(volunteer);
      }
      Map<Integer, Double> costs = costs(state, volunteer);
      int drawn = bath.draw(volunteer);
      double least = costs.values().stream().mapToDouble(it -> it).min().orElseThrow();
      assertThat(costs)
          .as("draw %d of seed %d: a choice that is allowed", draw, seed)
          .containsKey(drawn);
      assertThat(costs.get(drawn))
          .as("draw %d of seed %d", draw, seed)
          .isCloseTo(least, within(tolerance));
      List<Integer> choices = new ArrayList<>(costs.keySet());
      int next = choices.get(random.nextInt(choices.size()));
      if (next != HOME) {
        state.assign(volunteer, next);
      }
    }
  }

  static LongStream seeds() {
    return LongStream.rangeClosed(1, 30);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void whereItIsColdTheBestChoiceIsDrawn(long seed) {
    assertColdDrawsAreBest(StateOfEveryCandidate.of(RandomProblem.roster(seed, 30, 5)), seed, 0);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void soItIsWithEveryConstraintInPlay(long seed) {
    assertColdDrawsAreBest(
        StateOfEveryCandidate.of(RandomInstance.document(seed).roster()), seed, 0);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void soItIsWhileTeamsGather(long seed) {
    SearchState state = StateOfEveryCandidate.of(RandomProblem.roster(seed, 30, 5));
    state.setGathering(1000, 0.9);
    assertColdDrawsAreBest(state, seed, 1e-6);
  }

  /** What was drawn is one of the choices, and none costs less. */
  private static void assertBestOf(Map<Integer, Double> costs, int drawn) {
    assertThat(costs).containsKey(drawn);
    assertThat(costs.get(drawn))
        .isEqualTo(costs.values().stream().mapToDouble(it -> it).min().orElseThrow());
  }

  /** What the volunteer in each cell saves, leading included, in sums. */
  private static double[] worths(SearchState state, int volunteer) {
    Grid grid = state.grid();
    double[] worthSums = state.places().worthSums().clone();
    if (state.isLead(volunteer)) {
      double[] leadWorths = new double[grid.cellCount()];
      Arrays.setAll(
          leadWorths, cell -> state.places().leadGain(grid.slotOfCell(cell), MEDIUM_PRICE));
      double[] leadSums = grid.sums(leadWorths);
      Arrays.setAll(worthSums, position -> worthSums[position] + leadSums[position]);
    }
    return worthSums;
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void whatIsLeftOutIsNotDrawn(long seed) {
    SearchState state = StateOfEveryCandidate.of(RandomProblem.roster(seed, 30, 5));
    HeatBath bath = new HeatBath(state, new SplittableRandom(seed));
    bath.set(0, MEDIUM_PRICE);
    for (int volunteer : state.movable()) {
      if (state.candidate(volunteer) != HOME) {
        state.unassign(volunteer);
      }
      double[] worths = worths(state, volunteer);
      Map<Integer, Double> others = costs(state, volunteer);
      int best = bath.draw(volunteer);
      others.remove(best);
      if (!others.isEmpty()) {
        assertBestOf(others, bath.drawAnother(best, volunteer, worths));
      }

      Map<Integer, Double> notAtHome = costs(state, volunteer);
      notAtHome.remove(HOME);
      if (!notAtHome.isEmpty()) {
        assertBestOf(notAtHome, bath.drawAnother(HOME, volunteer, worths));
      }

      int area = state.grid().area(state.candidates().duty(volunteer, 0));
      Map<Integer, Double> outside = costs(state, volunteer);
      outside
          .keySet()
          .removeIf(
              it ->
                  it != HOME && state.grid().area(state.candidates().duty(volunteer, it)) == area);
      assertBestOf(outside, bath.drawOutside(area, volunteer, worths));
      if (best != HOME) {
        state.assign(volunteer, best);
      }
    }
  }

  @Test
  void whereItIsHotChoicesAreAsLikelyAsTheirCostsSay() {
    SearchState state = StateOfEveryCandidate.of(RandomProblem.roster(3, 6, 2));
    int volunteer = state.movable()[0];
    Map<Integer, Double> costs = costs(state, volunteer);
    double least = costs.values().stream().mapToDouble(it -> it).min().orElseThrow();
    double temperature =
        costs.values().stream()
            .mapToDouble(it -> it - least)
            .sorted()
            .skip(2)
            .findFirst()
            .getAsDouble();
    double sum =
        costs.values().stream().mapToDouble(it -> Math.exp((least - it) / temperature)).sum();
    HeatBath bath = new HeatBath(state, new SplittableRandom(1));
    bath.set(temperature, MEDIUM_PRICE);
    Map<Integer, Integer> drawn = new HashMap<>();
    int draws = 200_000;
    for (int draw = 0; draw < draws; draw++) {
      drawn.merge(bath.draw(volunteer), 1, Integer::sum);
    }
    assertThat(drawn).hasSizeGreaterThan(2);
    costs.forEach(
        (choice, cost) ->
            assertThat((double) drawn.getOrDefault(choice, 0) / draws)
                .as("share of choice %d", choice)
                .isCloseTo(Math.exp((least - cost) / temperature) / sum, within(0.02)));
  }
}
