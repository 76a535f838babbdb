package org.daybreak.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.test.api.score.stream.ConstraintVerifier;
import ai.timefold.solver.test.api.score.stream.SingleConstraintAssertion;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybreak.problem.ConstraintId;
import org.daybreak.problem.Profile;
import org.daybreak.problem.Slot;
import org.daybreak.roster.Roster;
import org.daybreak.roster.Volunteer;
import org.daybreak.scenario.Scenario;
import org.jspecify.annotations.Nullable;

/** Holds one constraint's stream against scenarios: what it counts, and what it says of it. */
final class Verification {
  private static final ConstraintVerifier<RosterConstraints, Roster> VERIFIER =
      ConstraintVerifier.build(new RosterConstraints(), Roster.class, Volunteer.class);

  private final ConstraintId constraint;
  private final Function<ConstraintFactory, Constraint> stream;

  Verification(ConstraintId constraint, Function<ConstraintFactory, Constraint> stream) {
    this.constraint = constraint;
    this.stream = stream;
  }

  /** The scenario's roster has nothing that the constraint counts. */
  void isFree(Scenario scenario) {
    verify(scenario.roster(), 0);
  }

  /**
   * The scenario's roster has a measure above 0.
   *
   * @param findings who, where, when, how much: {@code v1 at s1 0600-0800 order: 20}
   */
  void counts(Scenario scenario, long measure, String... findings) {
    assertThat(measure).isPositive();
    Roster roster = scenario.roster();
    verify(roster, measure);
    assertThat(findings(roster)).containsExactlyInAnyOrder(findings);
  }

  private void verify(Roster roster, long measure) {
    SingleConstraintAssertion assertion =
        VERIFIER
            .verifyThat((provider, factory) -> stream.apply(factory))
            .given(
                Stream.of(roster.getVolunteers(), roster.getSites(), roster.getMemberships())
                    .flatMap(List::stream)
                    .toArray());
    if (measure == 0) {
      assertion.hasNoImpact();
    } else if (constraint.isReward()) {
      assertion.rewardsWith(measure);
    } else {
      assertion.penalizesBy(measure);
    }
  }

  private List<String> findings(Roster roster) {
    List<Justification> justifications =
        RosterAnalysis.justifications(roster).getOrDefault(constraint, List.of());
    assertThat(justifications).extracting(Justification::constraint).containsOnly(constraint);
    return justifications.stream()
        .flatMap(justification -> justification.findings().stream())
        .map(Verification::text)
        .toList();
  }

  private static String text(Finding finding) {
    StringBuilder text = new StringBuilder();
    text.append(finding.who().stream().map(Profile::id).collect(Collectors.joining("+")));
    append(text, " of ", finding.team() == null ? null : finding.team().id());
    append(text, " of ", finding.group() == null ? null : finding.group().id());
    append(text, " at ", finding.site() == null ? null : finding.site().id());
    Slot first = finding.first();
    Slot last = finding.last();
    if (first != null && last != null) {
      text.append(' ').append(first.id());
      append(text, "-", first.equals(last) ? null : last.id());
    }
    append(text, " ", finding.role() == null ? null : finding.role().id());
    return text.append(": ").append(finding.measure()).toString().strip();
  }

  private static void append(StringBuilder text, String before, @Nullable String part) {
    if (part != null) {
      text.append(before).append(part);
    }
  }
}
