package org.daybreak.measure;

import static org.daybreak.problem.ConstraintId.*;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.daybreak.problem.ConstraintId;
import org.daybreak.problem.Duty;
import org.daybreak.problem.Problem;
import org.daybreak.problem.Profile;
import org.daybreak.problem.Role;
import org.daybreak.problem.Site;
import org.daybreak.problem.Weights;

/**
 * The one rule of which duties a volunteer could hold without breaking a hard rule, alone at the
 * site: every rule on one volunteer is kept, the site has capacity for one, and the role's maximum
 * is at least one in every slot of the duty. A rule whose weight is 0 forbids nothing.
 */
public final class Eligibility {
  private final Measures measures;
  private final Problem problem;
  private final Set<ConstraintId> rulesInForce = EnumSet.noneOf(ConstraintId.class);

  /** The same by row of the table, for speed. */
  private final boolean[] inForce = new boolean[ConstraintId.values().length];

  /** Eligibility under the weights of the measured problem. */
  public Eligibility(Measures measures) {
    this.measures = measures;
    this.problem = measures.problem();
    Weights weights = problem.weights();
    Stream.concat(Measures.VOLUNTEER_RULES.stream(), Stream.of(SITE_CAPACITY, ROLE_MAXIMUM))
        .filter(weights::isOn)
        .forEach(rulesInForce::add);
    rulesInForce.forEach(rule -> inForce[rule.row()] = true);
  }

  /** Whether the volunteer could hold the duty without breaking a rule. */
  public boolean isEligible(Profile profile, Duty duty) {
    Site site = duty.site();
    Role role = duty.role();
    if (!isOpen(duty) || !mayWork(profile) || !maySend(profile, site)) {
      return false;
    }
    Shift shift = measures.shift(duty);
    return mayHold(profile, role, shift.preDawn())
        && isLengthAllowed(role, shift.minutes())
        && mayWork(profile, shift)
        && mayTravel(measures.travelMinutes(profile, site, duty.firstSlot()));
  }

  /** Whether the volunteer may work at all: no day off is due. */
  public boolean mayWork(Profile profile) {
    return !(inForce(CONSECUTIVE_DAYS) && measures.isDueADayOff(profile));
  }

  /** Whether the volunteer may be sent to the site. */
  public boolean maySend(Profile profile, Site site) {
    return !(inForce(EXCLUDED_SITE) && measures.isExcluded(profile, site));
  }

  /** Whether skills and restrictions let the volunteer hold the role. */
  public boolean mayHold(Profile profile, Role role, boolean preDawn) {
    return !(inForce(REQUIRED_SKILL) && measures.lackingSkills(profile, role) > 0)
        && !(inForce(RESTRICTION) && measures.restrictionsMet(profile, role, preDawn) > 0);
  }

  /** Whether the role may be held for so long. */
  public boolean isLengthAllowed(Role role, long shiftMinutes) {
    return !(inForce(PPE_TOO_LONG) && measures.ppeMinutesTooLong(role, shiftMinutes) > 0);
  }

  /** Whether the volunteer may work at that time, so long, so soon after the last shift. */
  public boolean mayWork(Profile profile, Shift shift) {
    long minutes = shift.minutes();
    return !(inForce(SHIFT_TOO_SHORT) && measures.minutesTooShort(minutes) > 0)
        && !(inForce(SHIFT_TOO_LONG) && measures.minutesTooLong(profile, minutes) > 0)
        && !(inForce(AVAILABILITY) && measures.unavailableMinutes(profile, shift) > 0)
        && !(inForce(REST) && measures.missingRestMinutes(profile, shift.arrivalEpochMinute()) > 0);
  }

  /** Whether a way so long may be asked of a volunteer. */
  public boolean mayTravel(long travelMinutes) {
    return !(inForce(TRAVEL_TOO_LONG) && measures.travelMinutesTooLong(travelMinutes) > 0);
  }

  /** Whether anybody could hold the duty: the site has capacity and the role a maximum above 0. */
  public boolean isOpen(Duty duty) {
    return !(inForce(SITE_CAPACITY) && !measures.hasCapacity(duty.site()))
        && !(inForce(ROLE_MAXIMUM) && !measures.hasMaximum(duty));
  }

  /** Every rule in force that keeps the volunteer from the duty; empty when eligible. */
  public Set<ConstraintId> brokenRules(Profile profile, Duty duty) {
    EnumSet<ConstraintId> broken = EnumSet.copyOf(measures.assess(profile, duty).broken());
    if (!measures.hasCapacity(duty.site())) {
      broken.add(SITE_CAPACITY);
    }
    if (!measures.hasMaximum(duty)) {
      broken.add(ROLE_MAXIMUM);
    }
    broken.retainAll(rulesInForce);
    return broken;
  }

  /** The duties of one site that the volunteer could hold, in the order of {@link Site#duties}. */
  public List<Duty> eligibleDuties(Profile profile, Site site) {
    return site.duties(problem.roles()).stream().filter(duty -> isEligible(profile, duty)).toList();
  }

  private boolean inForce(ConstraintId rule) {
    return inForce[rule.row()];
  }
}
