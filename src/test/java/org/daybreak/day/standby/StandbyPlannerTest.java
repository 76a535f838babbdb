package org.daybreak.day.standby;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.daybreak.constraint.ScoreSheet;
import org.daybreak.day.DayFixture;
import org.daybreak.file.Document;
import org.daybreak.file.ProblemReader;
import org.daybreak.measure.Eligibility;
import org.daybreak.measure.Measures;
import org.daybreak.problem.Demand;
import org.daybreak.problem.Duty;
import org.daybreak.problem.History;
import org.daybreak.problem.Problem;
import org.daybreak.problem.Profile;
import org.daybreak.problem.Site;
import org.daybreak.problem.Slot;
import org.daybreak.problem.Standby;
import org.daybreak.roster.Roster;
import org.daybreak.table.Grid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The expectation is exact, and the stand-bys chosen leave fewer people missing than others. */
class StandbyPlannerTest {
  private static final int DRAWS = 1000;

  @Test
  void theRateOfSomebodyNewIsNotCertain() {
    assertThat(ShowUp.rate(History.NONE)).isEqualTo(0.9);
    assertThat(ShowUp.rate(new History(0, 0, 0, null, null, 10, 4, 0))).isEqualTo(0.75);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void theExpectationIsTheMeanOverAllWhoMayCome(long seed) {
    Roster roster = DayFixture.solved(seed, 10, 2, 2).roster();
    List<Map.Entry<Profile, Duty>> called = List.copyOf(roster.duties().entrySet());
    double mean = 0;
    for (int come = 0; come < 1 << called.size(); come++) {
      double probability = 1;
      Map<Profile, Duty> present = new LinkedHashMap<>();
      for (int index = 0; index < called.size(); index++) {
        double rate = ShowUp.rate(called.get(index).getKey().history());
        boolean comes = (come >> index & 1) == 1;
        probability *= comes ? rate : 1 - rate;
        if (comes) {
          present.put(called.get(index).getKey(), called.get(index).getValue());
        }
      }
      mean += probability * shortage(roster, present);
    }
    assertThat(new ExpectedShortage(roster, new Grid(roster.problem())).total())
        .isCloseTo(mean - shortage(roster, roster.duties()), within(1e-6));
  }

  @ParameterizedTest
  @ValueSource(strings = {"congress-54-of-100", "two-streets-200", "city-management-26-points"})
  void chosenOnesLeaveFewerMissingThanRandomOnes(String name) {
    Document document =
        DayFixture.solved(
            Objects.requireNonNull(
                ProblemReader.read(Path.of("problems/" + name + ".json")).document()),
            20);
    StandbyPlan plan = StandbyPlanner.plan(document.roster(), 8, true);
    List<Standby> chosen = plan.roster().problem().standbys();
    assertThat(chosen).isNotEmpty().hasSizeLessThanOrEqualTo(8);
    assertThat(plan.expectedAfter()).isLessThan(plan.expectedBefore());
    double withChosen = simulated(plan.roster(), chosen);
    assertThat(withChosen).isLessThan(simulated(plan.roster(), List.of()));
    Random random = new Random(1);
    for (int round = 0; round < 5; round++) {
      assertThat(withChosen)
          .as("round %d", round)
          .isLessThanOrEqualTo(simulated(plan.roster(), randomOnes(plan.roster(), chosen, random)));
    }
  }

  @Test
  void whoStandsByIsAtHomeAndCouldTakeAPlaceThere() {
    for (long seed = 1; seed <= 6; seed++) {
      Document document = DayFixture.solved(seed, 20, 3, 3);
      StandbyPlan plan = StandbyPlanner.plan(document.roster(), 4, false);
      Eligibility eligibility = new Eligibility(plan.roster().measures());
      for (Standby standby : plan.roster().problem().standbys()) {
        assertThat(plan.roster().duties()).doesNotContainKey(standby.profile());
        assertThat(standby.sites()).isNotEmpty().hasSizeLessThanOrEqualTo(3);
        for (Site site : standby.sites()) {
          assertThat(eligibility.eligibleDuties(standby.profile(), site)).isNotEmpty();
        }
      }
      assertThat(ScoreSheet.of(plan.roster()).score().medium())
          .isEqualTo(ScoreSheet.of(document.roster()).score().medium());
      DayFixture.written(document, plan.roster());
    }
  }

  /** As many at random from those at home, on call for as many sites where they could help. */
  private static List<Standby> randomOnes(Roster roster, List<Standby> like, Random random) {
    Eligibility eligibility = new Eligibility(roster.measures());
    List<Profile> home = new ArrayList<>(roster.problem().profiles());
    home.removeAll(roster.duties().keySet());
    Collections.shuffle(home, random);
    List<Standby> ones = new ArrayList<>();
    for (Profile profile : home) {
      List<Site> sites = new ArrayList<>(roster.problem().sites());
      sites.removeIf(site -> eligibility.eligibleDuties(profile, site).isEmpty());
      Collections.shuffle(sites, random);
      if (!sites.isEmpty() && ones.size() < like.size()) {
        ones.add(
            new Standby(
                profile,
                sites.subList(0, Math.min(sites.size(), like.get(ones.size()).sites().size()))));
      }
    }
    return ones;
  }

  /** Mean shortage when absent people's places are given to stand-bys in call order. */
  private static double simulated(Roster roster, List<Standby> standbys) {
    Problem problem =
        roster.problem().withPlan(roster.problem().pins(), roster.problem().published(), standbys);
    Roster planned = Roster.of(new Measures(problem), roster.duties());
    Map<Site, List<Absence>> absences = new CallOrder(planned).absences();
    Random random = new Random(7);
    double sum = 0;
    for (int draw = 0; draw < DRAWS; draw++) {
      Set<Profile> coming = new HashSet<>();
      for (Profile profile : problem.profiles()) {
        if (random.nextDouble() < ShowUp.rate(profile.history())) {
          coming.add(profile);
        }
      }
      Map<Profile, Duty> present = new LinkedHashMap<>();
      roster
          .duties()
          .forEach(
              (profile, duty) -> {
                if (coming.contains(profile)) {
                  present.put(profile, duty);
                }
              });
      Set<Profile> called = new HashSet<>();
      for (List<Absence> atSite : absences.values()) {
        for (Absence absence : atSite) {
          if (!coming.contains(absence.profile()) && isShort(planned, absence.duty(), present)) {
            for (Absence.Call call : absence.calls()) {
              if (called.add(call.profile()) && coming.contains(call.profile())) {
                present.put(call.profile(), call.duty());
                break;
              }
            }
          }
        }
      }
      sum += shortage(planned, present);
    }
    return sum / DRAWS;
  }

  private static boolean isShort(Roster roster, Duty missed, Map<Profile, Duty> present) {
    for (Slot slot : missed.site().slots().subList(missed.firstSlot(), missed.lastSlot() + 1)) {
      long people =
          present.values().stream()
              .filter(
                  it ->
                      it.site().equals(missed.site())
                          && it.covers(slot.index())
                          && it.role().equals(missed.role()))
              .count();
      long leads =
          present.entrySet().stream()
              .filter(
                  it ->
                      it.getValue().site().equals(missed.site())
                          && it.getValue().covers(slot.index())
                          && it.getKey().isLead(roster.problem().rules()))
              .count();
      if (people < slot.demandFor(missed.role()).min() || leads < slot.leads()) {
        return true;
      }
    }
    return false;
  }

  private static double shortage(Roster roster, Map<Profile, Duty> present) {
    double sum = 0;
    for (Site site : roster.problem().sites()) {
      for (Slot slot : site.slots()) {
        long leads =
            present.entrySet().stream()
                .filter(
                    it ->
                        it.getValue().site().equals(site)
                            && it.getValue().covers(slot.index())
                            && it.getKey().isLead(roster.problem().rules()))
                .count();
        long missing = Math.max(0, slot.leads() - leads);
        for (Demand demand : slot.demand()) {
          long people =
              present.values().stream()
                  .filter(
                      it ->
                          it.site().equals(site)
                              && it.covers(slot.index())
                              && it.role().equals(demand.role()))
                  .count();
          missing += Math.max(0, demand.min() - people);
        }
        sum += (double) missing * slot.minutes() * site.priority();
      }
    }
    return sum;
  }
}
