package org.daybreak.roster;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.entity.PlanningPin;
import ai.timefold.solver.core.api.domain.lookup.PlanningId;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import java.util.Objects;
import org.daybreak.measure.Assessment;
import org.daybreak.measure.Measures;
import org.daybreak.problem.ConstraintId;
import org.daybreak.problem.Duty;
import org.daybreak.problem.Profile;
import org.daybreak.problem.Site;
import org.daybreak.problem.Team;
import org.jspecify.annotations.Nullable;

/** The planning entity: a profile and the duty it is given, null to stay at home. */
@PlanningEntity
public class Volunteer {
  private final Profile profile;
  private final Measures measures;
  private final boolean pinned;
  private @Nullable Duty duty;
  private Assessment assessment;

  /** A volunteer with a duty, or at home when it is null. */
  public Volunteer(Profile profile, Measures measures, boolean pinned, @Nullable Duty duty) {
    this.profile = profile;
    this.measures = measures;
    this.pinned = pinned;
    this.duty = duty;
    this.assessment = measures.assess(profile, duty);
  }

  /** A copy that shares everything immutable; the measures are those of the same problem. */
  Volunteer(Volunteer original, Measures measures) {
    this.profile = original.profile;
    this.measures = measures;
    this.pinned = original.pinned;
    this.duty = original.duty;
    this.assessment = original.assessment;
  }

  @PlanningId
  public String getId() {
    return profile.id();
  }

  @PlanningPin
  public boolean isPinned() {
    return pinned;
  }

  /** Null: at home. */
  @PlanningVariable(allowsUnassigned = true)
  public @Nullable Duty getDuty() {
    return duty;
  }

  /** Gives the duty, null for home, and measures it. */
  public void setDuty(@Nullable Duty duty) {
    this.duty = duty;
    this.assessment = measures.assess(profile, duty);
  }

  public Profile profile() {
    return profile;
  }

  /** What the current duty, or staying at home, is worth. */
  public Assessment assessment() {
    return assessment;
  }

  /** The measure of one constraint on this volunteer alone, in its unit. */
  public long measure(ConstraintId constraint) {
    return assessment.measure(constraint);
  }

  /** The site of the duty; only for a volunteer who has one. */
  public Site site() {
    return assigned().site();
  }

  /** The duty; only for a volunteer who has one. */
  public Duty assigned() {
    return Objects.requireNonNull(duty, "The volunteer is at home.");
  }

  /** Whether the volunteer counts as a lead. */
  public boolean isLead() {
    return profile.isLead(measures.problem().rules());
  }

  public @Nullable Team team() {
    return profile.team();
  }

  @Override
  public String toString() {
    return profile.id();
  }
}
