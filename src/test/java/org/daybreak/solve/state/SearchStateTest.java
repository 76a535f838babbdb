package org.daybreak.solve.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.daybreak.constraint.ScoreSheet;
import org.daybreak.problem.Profile;
import org.daybreak.roster.Roster;
import org.daybreak.solve.RandomProblem;
import org.daybreak.table.Grid;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchStateTest {
  private static void changeAtRandom(SearchState state, Random random) {
    int volunteer = state.movable()[random.nextInt(state.movable().length)];
    if (state.candidate(volunteer) != SearchState.HOME) {
      state.unassign(volunteer);
    }
    int candidate = random.nextInt(state.candidates().count(volunteer));
    if (random.nextInt(5) > 0 && state.canAssign(volunteer, candidate)) {
      state.assign(volunteer, candidate);
    }
  }

  private static void changeAtRandom(SearchState state, Random random, int times) {
    for (int change = 0; change < times && state.movable().length > 0; change++) {
      changeAtRandom(state, random);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
  void theScoreIsThatOfTheStreamsAfterAnyChanges(long seed) {
    Roster like = RandomProblem.roster(seed, 30, 5);
    SearchState state = StateOfEveryCandidate.of(like);
    Random random = new Random(seed);
    for (int check = 0; check < 10; check++) {
      ScoreSheet sheet = ScoreSheet.of(StateOfEveryCandidate.roster(like.measures(), state::duty));
      assertThat(state.score()).as("seed %d, check %d", seed, check).isEqualTo(sheet.score());
      state
          .jointCosts()
          .forEach(
              (constraint, cost) ->
                  assertThat(-cost)
                      .as("%s, seed %d", constraint, seed)
                      .isEqualTo(sheet.line(constraint).impact()));
      changeAtRandom(state, random, 40);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {31, 32, 33, 34, 35})
  void gatheringCostsLessForEachMemberMoreAndIsNoCostOfTheRoster(long seed) {
    SearchState state = StateOfEveryCandidate.of(RandomProblem.roster(seed, 30, 5));
    changeAtRandom(state, new Random(seed), 100);
    assertThat(state.gatheringCost()).isZero();
    long softCost = state.softCost();
    state.setGathering(100, 0.9);
    assertThat(state.gatheringCost()).isPositive().isCloseTo(gathering(state, 0.9), within(1e-9));
    assertThat(state.softCost()).isEqualTo(softCost);
    state.setGathering(100, 0.8);
    changeAtRandom(state, new Random(seed + 1), 100);
    assertThat(state.gatheringCost()).isPositive().isCloseTo(gathering(state, 0.8), within(1e-9));
  }

  /** What being spread costs at a price of 100. */
  private static double gathering(SearchState state, double pullLeft) {
    Grid grid = state.grid();
    Map<String, Integer> members = new HashMap<>();
    for (Profile profile : grid.problem().profiles()) {
      int duty = state.duty(profile.index());
      if (profile.team() != null && duty != SearchState.HOME) {
        members.merge(profile.team().index() + " in " + grid.area(duty), 1, Integer::sum);
      }
    }
    return members.values().stream()
        .mapToDouble(count -> 100 * (1 - Math.pow(pullLeft, count)))
        .sum();
  }

  @ParameterizedTest
  @ValueSource(longs = {51, 52, 53})
  void theShortPlacesAreThoseBelowTheirMinimum(long seed) {
    SearchState state = StateOfEveryCandidate.of(RandomProblem.roster(seed, 30, 5));
    Random random = new Random(seed);
    changeAtRandom(state, random, 200);
    long cost = state.mediumCost();
    IndexSet shortCells = state.places().shortCells();
    for (int position = 0; position < shortCells.size(); position++) {
      assertThat(state.places().gain(shortCells.get(position), 1)).isPositive();
    }
    assertThat(shortCells.size() == 0 && state.places().slotsMissingLeads().size() == 0)
        .as("seed %d", seed)
        .isEqualTo(cost == 0);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void aPartOfItCostsAsMuchAndChangesWithIt(long seed) {
    SearchState whole = StateOfEveryCandidate.of(RandomProblem.roster(seed, 30, 5));
    Random random = new Random(seed);
    changeAtRandom(whole, random, 200);
    Grid grid = whole.grid();
    SearchState part =
        whole.part(
            volunteer -> whole.duty(volunteer) < 0 || grid.site(whole.duty(volunteer)) < 3,
            site -> site < 3);
    assertThat(part.score()).as("seed %d", seed).isEqualTo(whole.score());
    changeAtRandom(part, random, 200);
    for (int volunteer : part.movable()) {
      whole.restore(volunteer, SearchState.HOME);
    }
    for (int volunteer : part.movable()) {
      int duty = part.duty(volunteer);
      if (duty != SearchState.HOME) {
        assertThat(grid.site(duty)).isLessThan(3);
        whole.restore(volunteer, whole.candidates().find(volunteer, duty));
      }
    }
    assertThat(part.score()).as("seed %d", seed).isEqualTo(whole.score());
  }
}
