package org.daybreak.roster;

import ai.timefold.solver.core.api.domain.solution.ConstraintWeightOverrides;
import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.solution.ProblemFactCollectionProperty;
import ai.timefold.solver.core.api.domain.valuerange.CountableValueRange;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.daybreak.measure.Measures;
import org.daybreak.problem.ConstraintId;
import org.daybreak.problem.Duty;
import org.daybreak.problem.Pin;
import org.daybreak.problem.Problem;
import org.daybreak.problem.Profile;
import org.daybreak.problem.Site;
import org.daybreak.problem.Weights;
import org.jspecify.annotations.Nullable;

/** The planning solution: a problem and who is on which duty. */
@PlanningSolution(solutionCloner = RosterCloner.class)
public class Roster {
  private final Measures measures;
  private final List<Membership> memberships;
  private final DutyRange dutyRange;

  /** Found by the solver through its type. */
  private final ConstraintWeightOverrides<HardMediumSoftLongScore> weightOverrides;

  private final List<Volunteer> volunteers;
  private @Nullable HardMediumSoftLongScore score;

  private Roster(Measures measures, List<Volunteer> volunteers) {
    Problem problem = measures.problem();
    this.measures = measures;
    this.memberships =
        problem.groups().stream()
            .flatMap(
                group -> group.members().stream().map(profile -> new Membership(group, profile)))
            .toList();
    this.dutyRange = new DutyRange(problem.sites(), problem.roles());
    this.weightOverrides = overrides(problem.weights());
    this.volunteers = volunteers;
  }

  /** A copy with its own volunteers that shares everything immutable. */
  Roster(Roster original) {
    this.measures = original.measures;
    this.memberships = original.memberships;
    this.dutyRange = original.dutyRange;
    this.weightOverrides = original.weightOverrides;
    this.score = original.score;
    this.volunteers = new ArrayList<>(original.volunteers.size());
    for (Volunteer volunteer : original.volunteers) {
      volunteers.add(new Volunteer(volunteer, measures));
    }
  }

  /**
   * A roster with one volunteer for each profile, in the order of the problem.
   *
   * @param measures of the problem
   * @param duties the duties given; who is not in it stays at home; a pin of the problem wins
   */
  public static Roster of(Measures measures, Map<Profile, Duty> duties) {
    Problem problem = measures.problem();
    Map<Profile, Pin> pins = new HashMap<>();
    problem.pins().forEach(pin -> pins.put(pin.profile(), pin));
    List<Volunteer> volunteers = new ArrayList<>(problem.profiles().size());
    for (Profile profile : problem.profiles()) {
      Pin pin = pins.get(profile);
      Duty duty = pin == null ? duties.get(profile) : pin.duty();
      volunteers.add(new Volunteer(profile, measures, pin != null, duty));
    }
    return new Roster(measures, volunteers);
  }

  /** The same duties under other weights. */
  public Roster withWeights(Weights weights) {
    Measures reweighed = measures.withWeights(weights);
    return new Roster(
        reweighed, volunteers.stream().map(it -> new Volunteer(it, reweighed)).toList());
  }

  private static ConstraintWeightOverrides<HardMediumSoftLongScore> overrides(Weights weights) {
    Map<String, HardMediumSoftLongScore> overrides = new LinkedHashMap<>();
    for (ConstraintId constraint : ConstraintId.values()) {
      overrides.put(constraint.id(), impact(constraint, weights.of(constraint)));
    }
    return ConstraintWeightOverrides.of(overrides);
  }

  /** A positive amount at the constraint's level. */
  private static HardMediumSoftLongScore impact(ConstraintId constraint, long amount) {
    return switch (constraint.level()) {
      case HARD -> HardMediumSoftLongScore.ofHard(amount);
      case MEDIUM -> HardMediumSoftLongScore.ofMedium(amount);
      case SOFT -> HardMediumSoftLongScore.ofSoft(amount);
    };
  }

  public Problem problem() {
    return measures.problem();
  }

  public Measures measures() {
    return measures;
  }

  /** The duties given, by profile; who stays at home is not in it. */
  public Map<Profile, Duty> duties() {
    Map<Profile, Duty> duties = new LinkedHashMap<>();
    for (Volunteer volunteer : volunteers) {
      Duty duty = volunteer.getDuty();
      if (duty != null) {
        duties.put(volunteer.profile(), duty);
      }
    }
    return duties;
  }

  @ProblemFactCollectionProperty
  public List<Site> getSites() {
    return measures.problem().sites();
  }

  @ProblemFactCollectionProperty
  public List<Membership> getMemberships() {
    return memberships;
  }

  @ValueRangeProvider
  public CountableValueRange<Duty> getDutyRange() {
    return dutyRange;
  }

  @PlanningEntityCollectionProperty
  public List<Volunteer> getVolunteers() {
    return volunteers;
  }

  /** Null until a solver or the score sheet has set it. */
  @PlanningScore
  public @Nullable HardMediumSoftLongScore getScore() {
    return score;
  }

  public void setScore(@Nullable HardMediumSoftLongScore score) {
    this.score = score;
  }
}
