package org.daybreak.explain;

import static org.daybreak.problem.ConstraintId.APART;
import static org.daybreak.problem.ConstraintId.ROLE_MAXIMUM;
import static org.daybreak.problem.ConstraintId.SITE_CAPACITY;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.daybreak.measure.Eligibility;
import org.daybreak.problem.ConstraintId;
import org.daybreak.problem.Duty;
import org.daybreak.problem.Group;
import org.daybreak.problem.Profile;
import org.daybreak.problem.Site;
import org.daybreak.problem.Slot;
import org.daybreak.problem.Weights;
import org.daybreak.roster.Coverage;
import org.daybreak.roster.Roster;
import org.daybreak.roster.Volunteer;

/**
 * Which rules keep a volunteer from a duty in a roster: those on the volunteer alone, and those
 * that count who else is there. A rule whose weight is 0 keeps nobody from anything. Immutable; the
 * roster is looked at as it stands.
 */
public final class Obstacles {
  private final Roster roster;
  private final Weights weights;
  private final Eligibility eligibility;
  private final Coverage coverage;
  private final List<List<Group>> apartGroups = new ArrayList<>();

  /** Obstacles in this roster, under the weights of its problem. */
  public Obstacles(Roster roster) {
    this.roster = roster;
    this.weights = roster.problem().weights();
    this.eligibility = new Eligibility(roster.measures());
    this.coverage = Coverage.of(roster);
    roster.problem().profiles().forEach(profile -> apartGroups.add(new ArrayList<>(0)));
    for (Group group : roster.problem().groups()) {
      if (group.kind() == Group.Kind.APART) {
        group.members().forEach(member -> apartGroups.get(member.index()).add(group));
      }
    }
  }

  /**
   * Every rule that would count more with the volunteer on the duty than with the volunteer at
   * home, everybody else staying; empty: nothing keeps the volunteer from it.
   */
  public Set<ConstraintId> of(Profile profile, Duty duty) {
    Set<ConstraintId> rules = EnumSet.noneOf(ConstraintId.class);
    rules.addAll(eligibility.brokenRules(profile, duty));
    rules.addAll(joint(profile, duty));
    return rules;
  }

  /** Whether nothing keeps the volunteer from the duty. */
  public boolean isFree(Profile profile, Duty duty) {
    return eligibility.isEligible(profile, duty) && joint(profile, duty).isEmpty();
  }

  /** The rules that count who else is there. */
  private Set<ConstraintId> joint(Profile profile, Duty duty) {
    Set<ConstraintId> rules = EnumSet.noneOf(ConstraintId.class);
    Site site = duty.site();
    Duty held = roster.getVolunteers().get(profile.index()).getDuty();
    for (int index = duty.firstSlot(); index <= duty.lastSlot(); index++) {
      Slot slot = site.slots().get(index);
      boolean here = held != null && held.site().equals(site) && held.covers(index);
      boolean inRole = here && held != null && held.role().equals(duty.role());
      if (weights.isOn(SITE_CAPACITY)
          && coverage.people(site, slot) - (here ? 1 : 0) >= site.capacity()) {
        rules.add(SITE_CAPACITY);
      }
      if (weights.isOn(ROLE_MAXIMUM)
          && coverage.people(site, slot, duty.role()) - (inRole ? 1 : 0)
              >= slot.demandFor(duty.role()).max()) {
        rules.add(ROLE_MAXIMUM);
      }
    }
    if (weights.isOn(APART) && isOneToKeepApartAt(site, profile)) {
      rules.add(APART);
    }
    return rules;
  }

  private boolean isOneToKeepApartAt(Site site, Profile profile) {
    for (Group group : apartGroups.get(profile.index())) {
      for (Profile member : group.members()) {
        Volunteer other = roster.getVolunteers().get(member.index());
        if (!member.equals(profile) && other.getDuty() != null && other.site().equals(site)) {
          return true;
        }
      }
    }
    return false;
  }
}
