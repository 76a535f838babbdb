package org.daybreak.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.daybreak.file.ProblemReader;
import org.daybreak.problem.ConstraintId;
import org.daybreak.problem.Duty;
import org.daybreak.problem.Problem;
import org.daybreak.problem.Profile;
import org.daybreak.problem.Role;
import org.daybreak.problem.Site;
import org.daybreak.problem.Slot;
import org.daybreak.reading.RandomInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is asked for everybody at once is what eligibility answers duty by duty. */
class ProspectsTest {
  static LongStream seeds() {
    return LongStream.range(0, 120);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theyAgreeWithEligibility(long seed) {
    OneByOne plain = new OneByOne(problem(seed));
    Prospects prospects = new Prospects(plain.measures);
    assertThat(prospects.idle())
        .isEqualTo(
            plain.problem.profiles().stream()
                .filter(
                    profile ->
                        plain.problem.sites().stream()
                            .noneMatch(site -> plain.anyDuty(profile, site, duty -> true)))
                .toList());
    for (Site site : plain.problem.sites()) {
      assertThat(prospects.isReachable(site)).as(site.id()).isEqualTo(plain.isReachable(site));
      for (Slot slot : site.slots()) {
        for (Role role : plain.problem.roles()) {
          int eligible = plain.eligible(site, slot, role);
          assertThat(prospects.eligible(site, slot, role, Integer.MAX_VALUE)).isEqualTo(eligible);
          assertThat(prospects.eligible(site, slot, role, 1)).isEqualTo(Math.min(1, eligible));
        }
      }
    }
    for (Profile profile : plain.problem.profiles()) {
      assertThat(prospects.decisiveRule(profile))
          .as(profile.id())
          .isEqualTo(plain.decisiveRule(profile));
    }
  }

  private static Problem problem(long seed) {
    byte[] document = RandomInstance.of(seed).toString().getBytes(StandardCharsets.UTF_8);
    return Objects.requireNonNull(ProblemReader.read(document).document()).problem();
  }

  /** The same questions, each answered by going through all duties. */
  private static final class OneByOne {
    private final Problem problem;
    private final Measures measures;
    private final Eligibility eligibility;

    OneByOne(Problem problem) {
      this.problem = problem;
      this.measures = new Measures(problem);
      this.eligibility = new Eligibility(measures);
    }

    boolean anyDuty(Profile profile, Site site, Predicate<Duty> asked) {
      return eligibility.eligibleDuties(profile, site).stream().anyMatch(asked);
    }

    int eligible(Site site, Slot slot, Role role) {
      Predicate<Duty> asked = duty -> duty.role().equals(role) && duty.covers(slot.index());
      return (int)
          problem.profiles().stream().filter(profile -> anyDuty(profile, site, asked)).count();
    }

    boolean isReachable(Site site) {
      return problem.profiles().stream()
          .anyMatch(
              profile ->
                  site.slots().stream()
                      .mapToLong(slot -> measures.travelMinutes(profile, site, slot.index()))
                      .anyMatch(eligibility::mayTravel));
    }

    ConstraintId decisiveRule(Profile profile) {
      List<Duty> open =
          problem.sites().stream()
              .flatMap(site -> site.duties(problem.roles()).stream())
              .filter(eligibility::isOpen)
              .toList();
      List<Duty> ofLength = open.stream().filter(this::isOfLength).toList();
      Map<ConstraintId, Integer> alone = new EnumMap<>(ConstraintId.class);
      Map<ConstraintId, Integer> all = new EnumMap<>(ConstraintId.class);
      for (Duty duty : ofLength.isEmpty() ? open : ofLength) {
        Set<ConstraintId> broken = eligibility.brokenRules(profile, duty);
        broken.forEach(rule -> all.merge(rule, 1, Integer::sum));
        if (broken.size() == 1) {
          broken.forEach(rule -> alone.merge(rule, 1, Integer::sum));
        }
      }
      return (alone.isEmpty() ? all : alone)
          .entrySet().stream()
              .max(
                  Map.Entry.<ConstraintId, Integer>comparingByValue()
                      .thenComparing(it -> it.getKey(), Comparator.reverseOrder()))
              .map(Map.Entry::getKey)
              .orElse(ConstraintId.ROLE_MAXIMUM);
    }

    private boolean isOfLength(Duty duty) {
      long minutes = measures.shift(duty).minutes();
      return measures.minutesTooShort(minutes) == 0 && minutes <= problem.rules().maxShiftMinutes();
    }
  }
}
