package org.daybreak.explain.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.daybreak.constraint.ScoreSheet;
import org.daybreak.explain.RandomRosters;
import org.daybreak.explain.ScoreDelta;
import org.daybreak.explain.compare.DutyChange.Aspect;
import org.daybreak.explain.compare.ProblemDifference.Kind;
import org.daybreak.file.ProblemReader;
import org.daybreak.problem.ConstraintId;
import org.daybreak.problem.Duty;
import org.daybreak.problem.Level;
import org.daybreak.problem.Profile;
import org.daybreak.problem.Site;
import org.daybreak.roster.Roster;
import org.daybreak.solve.RandomProblem;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ComparisonTest {
  private static RosterDifference difference(Roster before, Roster after) {
    return Comparison.of(List.of(before, after)).differences().get(0);
  }

  @Nested
  class OfOneProblem {
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void everyRosterIsWorthWhatTheStreamsSay(long seed) {
      Roster first = RandomProblem.roster(seed, 30, 5);
      List<Roster> rosters =
          List.of(
              first, RandomRosters.changed(first, seed), RandomRosters.changed(first, seed + 100));
      Comparison comparison = Comparison.of(rosters);
      assertThat(comparison.differences()).hasSize(2);
      for (int index = 0; index < 3; index++) {
        ScoreSheet sheet = ScoreSheet.of(rosters.get(index));
        assertThat(comparison.rosters().get(index).sheet()).isEqualTo(sheet);
        if (index > 0) {
          assertExplains(comparison.differences().get(index - 1).score(), rosters.get(0), sheet);
        }
      }
    }

    private void assertExplains(ScoreDelta delta, Roster first, ScoreSheet after) {
      ScoreSheet before = ScoreSheet.of(first);
      for (Level level : Level.values()) {
        assertThat(delta.levels().level(level))
            .isEqualTo(after.score().level(level) - before.score().level(level))
            .isEqualTo(
                delta.lines().stream()
                    .filter(it -> it.constraint().level() == level)
                    .mapToLong(ScoreDelta.Line::impact)
                    .sum());
      }
      assertThat(delta.isBetter()).isEqualTo(after.score().compareTo(before.score()) > 0);
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void theChangesTurnOneRosterIntoTheOther(long seed) {
      Roster before = RandomProblem.roster(seed, 30, 5);
      Roster after = RandomRosters.changed(before, seed);
      RosterDifference difference = difference(before, after);
      Map<Profile, Duty> duties = new LinkedHashMap<>(before.duties());
      for (DutyChange change : difference.duties()) {
        Duty duty = Objects.requireNonNull(change.after()).duty();
        if (duty == null) {
          duties.remove(change.profile());
        } else {
          assertThat(duties.put(change.profile(), duty)).isNotEqualTo(duty);
        }
      }
      assertThat(duties).isEqualTo(after.duties());
      assertThat(
              difference.called().size() + difference.sentHome().size() + difference.moved().size())
          .isEqualTo(difference.duties().size());
      assertThat(difference.problem().isEmpty()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24, 25, 26, 27, 28, 29, 30})
    void theWishesGainedAndLostAreThoseThatTheStreamsCount(long seed) {
      Roster before = RandomProblem.roster(seed, 30, 5);
      Roster after = RandomRosters.changed(before, seed);
      RosterDifference difference = difference(before, after);
      assertThat(balance(difference, true))
          .isEqualTo(
              measure(after, ConstraintId.PREFERRED) - measure(before, ConstraintId.PREFERRED));
      assertThat(-balance(difference, false))
          .isEqualTo(measure(after, ConstraintId.AVOIDED) - measure(before, ConstraintId.AVOIDED));
    }

    private long balance(RosterDifference difference, boolean preferred) {
      return difference.wishes().stream()
          .filter(it -> it.preferred() == preferred)
          .mapToLong(it -> it.gained() ? 1 : -1)
          .sum();
    }

    @ParameterizedTest
    @ValueSource(longs = {31, 32, 33, 34, 35, 36, 37, 38, 39, 40})
    void theCoverageThatChangesIsThatWhichTheStreamsCount(long seed) {
      Roster before = RandomProblem.roster(seed, 30, 5);
      Roster after = RandomRosters.changed(before, seed);
      RosterDifference difference = difference(before, after);
      long missingToMin = 0;
      long missingLeads = 0;
      for (SiteChange site : difference.sites()) {
        for (SiteChange.Place place : site.places()) {
          long worth = place.slot().minutes() * site.after().priority();
          long more = (place.after().missingToMin() - place.before().missingToMin()) * worth;
          missingToMin += place.role() == null ? 0 : more;
          missingLeads += place.role() == null ? more : 0;
        }
      }
      assertThat(missingToMin)
          .isEqualTo(
              measure(after, ConstraintId.MINIMUM_STAFFING)
                  - measure(before, ConstraintId.MINIMUM_STAFFING));
      assertThat(missingLeads)
          .isEqualTo(
              measure(after, ConstraintId.MISSING_LEAD)
                  - measure(before, ConstraintId.MISSING_LEAD));
    }

    private long measure(Roster roster, ConstraintId constraint) {
      return ScoreSheet.of(roster).line(constraint).measure();
    }

    @Test
    void aRosterDoesNotDifferFromItself() {
      Roster roster = RandomProblem.roster(41, 30, 5);
      RosterDifference difference = difference(roster, roster);
      assertThat(difference)
          .isEqualTo(
              new RosterDifference(
                  new ProblemDifference(List.of(), List.of()),
                  ScoreDelta.NONE,
                  List.of(),
                  List.of(),
                  List.of()));
    }
  }

  @Nested
  class OfTwoProblems {
    private static final String PROBLEM =
        """
        {
          "formatVersion": 1, "name": "day", "date": "2022-11-05", "timeZone": "Asia/Shanghai",
          "roles": [ {"id": "order"}, {"id": "entry"} ],
          "areas": [ {"id": "a"} ],
          "sites": [ {"id": "s", "area": "a", "capacity": 4, "slots": [
            {"id": "early", "start": "2022-11-05T06:00", "end": "2022-11-05T08:00",
             "demand": [ {"role": "order", "min": 1} ]} ]} ],
          "volunteers": [
            {"id": "v1", "name": "王芳", "restrictions": ["dust"],
             "availability": [ {"from": "2022-11-05T04:00", "to": "2022-11-05T12:00"} ]},
            {"id": "v2", "availability": []} ],
          "assignments": [ {"volunteer": "v1", "site": "s", "role": "order",
                            "firstSlot": "early", "lastSlot": "early"} ]
        }
        """;

    private Roster roster(String problem) {
      return Objects.requireNonNull(
              ProblemReader.read(problem.getBytes(StandardCharsets.UTF_8)).document(), problem)
          .roster();
    }

    private RosterDifference against(String other) {
      return difference(roster(PROBLEM), roster(other));
    }

    @Test
    void theSameFileReadTwiceIsTheSame() {
      RosterDifference difference = against(PROBLEM);
      assertThat(difference.problem().isEmpty()).isTrue();
      assertThat(difference.duties()).isEmpty();
    }

    @Test
    void theSameDayOnAnotherDateChangesTheDateAlone() {
      RosterDifference difference = against(PROBLEM.replace("2022-11-05", "2022-11-06"));
      assertThat(difference.problem().settings())
          .containsExactly(new ProblemDifference.Setting("date", "2022-11-05", "2022-11-06"));
      assertThat(difference.problem().lists()).isEmpty();
      assertThat(difference.duties()).isEmpty();
    }

    @Test
    void settingsAreToldByTheirNamesInTheFile() {
      assertThat(
              against(
                      PROBLEM.replace(
                          "\"roles\"",
                          "\"rules\": {\"dawn\": \"05:00\", \"speedKmh\": {\"bike\": 9}},"
                              + "\"weights\": {\"travel\": 5}, \"roles\""))
                  .problem()
                  .settings())
          .containsExactly(
              new ProblemDifference.Setting("rules.dawn", "06:20", "05:00"),
              new ProblemDifference.Setting("rules.speedKmh.bike", "12.0", "9.0"),
              new ProblemDifference.Setting("weights.travel", "2", "5"));
    }

    @Test
    void listsTellWhatIsGoneNewAndChangedAndKeepValuesToThemselves() {
      ProblemDifference difference =
          against(
                  PROBLEM
                      .replace("[\"dust\"]", "[\"ppe\"]")
                      .replace("\"v2\"", "\"v3\"")
                      .replace("\"min\": 1", "\"min\": 2"))
              .problem();
      assertThat(difference.lists())
          .containsExactly(
              new ProblemDifference.Listed(
                  Kind.SITES,
                  List.of(),
                  List.of(),
                  List.of(
                      new ProblemDifference.Changed(
                          new ProblemDifference.Named("s", "s"), List.of("slots.demand")))),
              new ProblemDifference.Listed(
                  Kind.VOLUNTEERS,
                  List.of(new ProblemDifference.Named("v2", "v2")),
                  List.of(new ProblemDifference.Named("v3", "v3")),
                  List.of(
                      new ProblemDifference.Changed(
                          new ProblemDifference.Named("v1", "王芳"), List.of("restrictions")))));
    }

    @Test
    void whoseDutyBeginsAtAnotherTimeIsToBeToldThoughTheSlotHasItsName() {
      RosterDifference difference =
          against(PROBLEM.replace("2022-11-05T06:00", "2022-11-05T05:30"));
      assertThat(difference.duties()).hasSize(1);
      assertThat(difference.duties().get(0).aspects()).isEqualTo(Set.of(Aspect.TIME));
    }

    @Test
    void whoIsGoneFromTheFileIsToldToo() {
      RosterDifference difference = against(PROBLEM.replace("\"v1\"", "\"v7\""));
      assertThat(difference.sentHome()).hasSize(1);
      assertThat(difference.sentHome().get(0).after()).isNull();
      assertThat(difference.called()).hasSize(1);
      assertThat(difference.called().get(0).before()).isNull();
    }

    @Test
    void aDemandThatGrewChangesTheCoverageOfItsSite() {
      RosterDifference difference = against(PROBLEM.replace("\"min\": 1", "\"min\": 2"));
      assertThat(difference.sites()).hasSize(1);
      SiteChange.Place place = difference.sites().get(0).places().get(0);
      assertThat(place.before()).isEqualTo(new SiteChange.Headcount(1, 1, 1));
      assertThat(place.after()).isEqualTo(new SiteChange.Headcount(1, 2, 2));
      assertThat(place.after().missingToMin()).isEqualTo(1);
    }

    @Test
    void nothingInCommonCannotBeCompared() {
      Roster other =
          roster(
              PROBLEM
                  .replace("\"v1\"", "\"w1\"")
                  .replace("\"v2\"", "\"w2\"")
                  .replace("\"s\"", "\"z\""));
      assertThat(Comparison.haveAnythingInCommon(roster(PROBLEM).problem(), other.problem()))
          .isFalse();
      assertThatIllegalArgumentException().isThrownBy(() -> difference(roster(PROBLEM), other));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Comparison.of(List.of(other)))
          .withMessageContaining("(1)");
    }

    @Test
    void aSiteInCommonIsEnough() {
      Roster other = roster(PROBLEM.replace("\"v1\"", "\"w1\"").replace("\"v2\"", "\"w2\""));
      Site site = other.problem().sites().get(0);
      assertThat(difference(roster(PROBLEM), other).sites()).isEmpty();
      assertThat(site.id()).isEqualTo("s");
    }
  }
}
