package org.daybreak.explain.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.daybreak.constraint.ScoreSheet;
import org.daybreak.file.ProblemReader;
import org.daybreak.problem.Problem;
import org.daybreak.problem.Transport;
import org.daybreak.roster.Roster;
import org.daybreak.scenario.Scenario;
import org.daybreak.scenario.SiteSketch;
import org.daybreak.solve.RandomProblem;
import org.daybreak.solve.RosterSolver;
import org.daybreak.solve.SolveSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AdviserTest {
  /** Two sites far apart; nobody can lead, and the only volunteer may not stay for both slots. */
  private static final String PROBLEM =
      """
      {
        "formatVersion": 1, "name": "day", "date": "2022-11-05", "timeZone": "Asia/Shanghai",
        "rules": {"maxShiftMinutes": 300},
        "roles": [ {"id": "order"}, {"id": "entry", "skills": ["entry"]} ],
        "areas": [ {"id": "near"}, {"id": "far"} ],
        "sites": [
          {"id": "s1", "area": "near", "capacity": 9, "location": {"lat": 36.08, "lon": 120.33},
           "slots": [
            {"id": "0600", "start": "2022-11-05T06:00", "end": "2022-11-05T08:00", "leads": 1,
             "demand": [ {"role": "order", "min": 1} ]},
            {"id": "0800", "start": "2022-11-05T08:00", "end": "2022-11-05T10:20", "leads": 1,
             "demand": [ {"role": "order", "min": 1} ]} ]},
          {"id": "s2", "area": "far", "capacity": 9, "location": {"lat": 36.12, "lon": 120.40},
           "slots": [] } ],
        "volunteers": [
          {"id": "v1", "home": {"lat": 36.08, "lon": 120.33},
           "availability": [ {"from": "2022-11-05T04:00", "to": "2022-11-05T12:00"} ]} ]
      }
      """;

  private static Advice advise(Roster roster, long steps) {
    return new Adviser(roster, new SolveSettings(null, steps, 1), check -> {}).advise();
  }

  private static Roster roster() {
    return Objects.requireNonNull(
            ProblemReader.read(PROBLEM.getBytes(StandardCharsets.UTF_8)).document())
        .roster();
  }

  private static Roster with(String text, String other) {
    return Objects.requireNonNull(
            ProblemReader.read(PROBLEM.replace(text, other).getBytes(StandardCharsets.UTF_8))
                .document())
        .roster();
  }

  @Test
  void itFindsTheLeadsThatAreMissing() {
    Advice advice = advise(roster(), 3);
    assertThat(advice.again().missingLeads()).isEqualTo(2);
    VolunteerAdvice best = advice.volunteers().get(0);
    assertThat(best.kind().lead()).isTrue();
    assertThat(best.kind().area().id()).isEqualTo("near");
    assertThat(best.kind().role().id()).isEqualTo("order");
    assertThat(best.kind().transport()).isEqualTo(Transport.TRANSIT);
    assertThat(best.count()).isEqualTo(2);
    assertThat(best.with().missingLeads()).isZero();
    assertThat(best.with().shortPlaces()).isZero();
    assertThat(best.with().score().medium()).isZero();
  }

  @Test
  void itFindsTheRuleThatCostsMost() {
    Advice advice = advise(roster(), 3);
    assertThat(advice.again().shortPlaces()).isEqualTo(1);
    RuleAdvice best = advice.rules().get(0);
    assertThat(best.loosening()).isEqualTo(new Loosening(Loosening.Kind.MAX_SHIFT, 300, 330));
    assertThat(best.with().shortPlaces()).isZero();
    assertThat(advice.rules())
        .extracting(it -> it.loosening().kind())
        .doesNotContain(Loosening.Kind.MAX_PPE, Loosening.Kind.MAX_DAYS, Loosening.Kind.MAX_TRAVEL);
  }

  @Test
  void whoWouldBeNewlyCalledCostsTheChange() {
    Roster published = with("\"volunteers\": [", "\"published\": [], \"volunteers\": [");
    assertThat(advise(published, 3).volunteers()).hasSameSizeAs(advise(roster(), 3).volunteers());
    Roster dear =
        with(
            "\"volunteers\": [",
            "\"published\": [], \"weights\": {\"stability\": 1000000}, \"volunteers\": [");
    assertThat(advise(dear, 3).volunteers()).isEmpty();
  }

  @Test
  void aLeadIsNotAskedForWhereAnybodyHelpsAsMuch() {
    Advice advice = advise(with("\"leads\": 1", "\"leads\": 0"), 3);
    assertThat(advice.volunteers()).isNotEmpty();
    assertThat(advice.volunteers()).extracting(it -> it.kind().lead()).containsOnly(false);
  }

  @Test
  void dutiesTooLongForEverybodyHideNoOthers() {
    Scenario day = Scenario.day().rule("maxTravelMinutes", 20);
    for (int site = 1; site <= 60; site++) {
      SiteSketch sketch = day.site("s" + site).at(36.08, 120.36);
      for (int hour = 6; hour < 22; hour += 2) {
        sketch.slot("%02d:00".formatted(hour), "%02d:00".formatted(hour + 2)).needs("order", 9);
      }
    }
    for (int index = 0; index < 9; index++) {
      day.volunteer("v" + index).livesKmFrom("s1", 1.7).by("walk");
    }
    assertThat(advise(day.roster(), 1).rules())
        .extracting(it -> it.loosening().kind())
        .contains(Loosening.Kind.MAX_TRAVEL);
  }

  @Test
  void upToAThousandVolunteersTheSameAdviceComesEveryTime() {
    SolveSettings small = Adviser.defaultSettings(RandomProblem.roster(1, 1000, 5).problem(), 7);
    assertThat(small.timeLimit()).isNull();
    assertThat(small.steps()).isPositive();
    assertThat(small.seed()).isEqualTo(7);
    Problem problem = RandomProblem.roster(1, 1001, 5).problem();
    SolveSettings large = Adviser.defaultSettings(problem, 7);
    assertThat(large.steps()).isNull();
    assertThat(large.timeLimit()).isLessThan(RosterSolver.defaultTimeLimit(problem).dividedBy(5));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void everyProposalIsSolvedAsLongAsTheRosterAndTheBestComeFirst(long seed) {
    Roster roster = RandomProblem.roster(seed, 16, 4);
    List<Adviser.Check> told = new ArrayList<>();
    Advice advice = new Adviser(roster, new SolveSettings(null, 2L, 1), told::add).advise();
    assertThat(advice.roster().score()).isEqualTo(ScoreSheet.of(roster).score());
    assertThat(advice.again().score()).isGreaterThanOrEqualTo(advice.roster().score());
    assertThat(told).hasSize(2 + advice.volunteers().size() + advice.rules().size());
    assertThat(told.get(told.size() - 1)).isEqualTo(new Adviser.Check(told.size(), told.size()));
    assertThat(advice.volunteers())
        .isSortedAccordingTo((one, other) -> other.with().score().compareTo(one.with().score()));
    assertThat(advice.rules())
        .isSortedAccordingTo((one, other) -> other.with().score().compareTo(one.with().score()));
    assertThat(advice).isEqualTo(advise(roster, 2));
  }

  @Test
  void aRosterThatLacksNobodyNeedsNobody() {
    Roster roster =
        Objects.requireNonNull(
                ProblemReader.read(
                        PROBLEM
                            .replace("\"leads\": 1", "\"leads\": 0")
                            .replace("\"min\": 1", "\"min\": 0")
                            .getBytes(StandardCharsets.UTF_8))
                    .document())
            .roster();
    Advice advice = advise(roster, 1);
    assertThat(advice.volunteers()).isEmpty();
    assertThat(advice.rules()).isEmpty();
  }
}
