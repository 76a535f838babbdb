package org.daybreak.day.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.daybreak.constraint.ScoreSheet;
import org.daybreak.day.DayFixture;
import org.daybreak.explain.ScoreDelta;
import org.daybreak.file.Document;
import org.daybreak.problem.Duty;
import org.daybreak.problem.Profile;
import org.daybreak.problem.Role;
import org.daybreak.problem.Site;
import org.daybreak.problem.Slot;
import org.daybreak.roster.Roster;
import org.daybreak.solve.RandomProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Suggestions fill the place, break no rule, and cost what the constraint streams say. */
class SuggesterTest {
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void thePriceIsTheDifferenceOfTheScores(long seed) {
    Random random = new Random(seed);
    int seen = 0;
    for (int round = 0; round < 20; round++) {
      Roster roster = RandomProblem.roster(seed * 100 + round, 16, 3);
      Site site = pick(roster.problem().sites(), random);
      Role role = pick(roster.problem().roles(), random);
      Slot slot = pick(site.slots(), random);
      Suggestions suggestions = Suggester.suggest(roster, site, role, slot, null, 4);
      ScoreSheet before = ScoreSheet.of(roster);
      for (Suggestion suggestion : all(suggestions)) {
        seen++;
        Map<Profile, Duty> duties = new LinkedHashMap<>(roster.duties());
        suggestion.steps().forEach(step -> duties.put(step.profile(), step.after()));
        ScoreSheet after = ScoreSheet.of(Roster.of(roster.measures(), duties));
        assertThat(suggestion.price()).isEqualTo(ScoreDelta.between(before, after));
        assertThat(suggestion.price().levels().hard()).isNotNegative();
        Step first = suggestion.steps().get(0);
        assertThat(first.after().site()).isEqualTo(site);
        assertThat(first.after().covers(slot.index())).isTrue();
      }
    }
    assertThat(seen).isPositive();
  }

  @Test
  void whoIsAtHomeComesBeforeWhoLeavesAnotherPlace() {
    Document document = DayFixture.solved(3, 20, 3, 3);
    Site site = document.problem().sites().get(0);
    Suggestions suggestions =
        Suggester.suggest(
            document.roster(),
            site,
            document.problem().roles().get(1),
            site.slots().get(0),
            null,
            20);
    assertThat(suggestions.fromHome())
        .allSatisfy(it -> assertThat(it.steps().get(0).before()).isNull());
    assertThat(suggestions.leaving())
        .allSatisfy(it -> assertThat(it.steps().get(0).before()).isNotNull());
    assertThat(suggestions.chains())
        .allSatisfy(
            it -> assertThat(it.steps().get(1).after()).isEqualTo(it.steps().get(0).before()));
    for (List<Suggestion> list :
        List.of(suggestions.fromHome(), suggestions.leaving(), suggestions.chains())) {
      assertThat(list)
          .isSortedAccordingTo(
              (one, other) -> other.price().levels().compareTo(one.price().levels()));
    }
  }

  @Test
  void nobodyIsCalledWhoWouldHaveHadToLeaveAlready() {
    Document document = DayFixture.solved(3, 20, 3, 3);
    Site site = document.problem().sites().get(0);
    long now = site.slots().get(0).startEpochMinute();
    Suggestions suggestions =
        Suggester.suggest(
            document.roster(),
            site,
            document.problem().roles().get(1),
            site.slots().get(0),
            now,
            20);
    assertThat(all(suggestions)).isEmpty();
  }

  private static List<Suggestion> all(Suggestions suggestions) {
    return Stream.of(suggestions.fromHome(), suggestions.leaving(), suggestions.chains())
        .flatMap(List::stream)
        .toList();
  }

  private static <T> T pick(List<T> list, Random random) {
    return list.get(random.nextInt(list.size()));
  }
}
