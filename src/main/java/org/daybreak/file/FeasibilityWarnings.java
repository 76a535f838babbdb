package org.daybreak.file;

import static org.daybreak.message.ComplaintWords.*;

import org.daybreak.measure.Measures;
import org.daybreak.measure.Prospects;
import org.daybreak.message.ConstraintWords;
import org.daybreak.problem.ConstraintId;
import org.daybreak.problem.Demand;
import org.daybreak.problem.Problem;
import org.daybreak.problem.Profile;
import org.daybreak.problem.Role;
import org.daybreak.problem.Site;
import org.daybreak.problem.Slot;

/** Warns of what is legal but surely not meant: places nobody can take, people nobody can use. */
final class FeasibilityWarnings {
  /** Of one kind, so many are told one by one. */
  private static final int MOST_OF_A_KIND = 10;

  private final Problem problem;
  private final Prospects prospects;
  private final Measures measures;
  private final Complaints complaints;

  private FeasibilityWarnings(Problem problem, Complaints complaints) {
    this.problem = problem;
    this.measures = new Measures(problem);
    this.prospects = new Prospects(measures);
    this.complaints = complaints;
  }

  static void tell(Problem problem, Complaints complaints) {
    if (problem.profiles().isEmpty()) {
      return;
    }
    FeasibilityWarnings warnings = new FeasibilityWarnings(problem, complaints);
    warnings.tellLeads();
    warnings.tellSkills();
    warnings.tellReach();
    warnings.tellMinimums();
    warnings.tellIdle();
  }

  private void tellLeads() {
    if (problem.profiles().stream().anyMatch(it -> it.isLead(problem.rules()))) {
      return;
    }
    for (Site site : problem.sites()) {
      for (Slot slot : site.slots()) {
        if (slot.leads() > 0) {
          complaints.warning(
              at(site).dot("slots").index(slot.index()).dot("leads"),
              NO_LEADS,
              slot.leads(),
              problem.rules().leadSkill());
          return;
        }
      }
    }
  }

  private void tellSkills() {
    for (Role role : problem.roles()) {
      if (problem.profiles().stream().noneMatch(it -> measures.lackingSkills(it, role) == 0)) {
        complaints.warning(
            At.ROOT.dot("roles").index(role.index()).dot("skills"),
            ROLE_UNSKILLED,
            called(role.id(), role.name()),
            role.skills());
      }
    }
  }

  private void tellReach() {
    Few few = new Few();
    for (Site site : problem.sites()) {
      if (!site.slots().isEmpty() && !prospects.isReachable(site) && few.more()) {
        complaints.warning(
            at(site),
            SITE_UNREACHABLE,
            called(site.id(), site.name()),
            problem.rules().maxTravelMinutes());
      }
    }
    few.tellRest("sites");
  }

  private void tellMinimums() {
    Few few = new Few();
    for (Site site : problem.sites()) {
      for (Slot slot : site.slots()) {
        for (int i = 0; i < slot.demand().size(); i++) {
          Demand demand = slot.demand().get(i);
          int eligible = prospects.eligible(site, slot, demand.role(), demand.min());
          if (eligible < demand.min() && few.more()) {
            At at = at(site).dot("slots").index(slot.index()).dot("demand");
            complaints.warning(
                at.index(i).dot("min"),
                MIN_ABOVE_ELIGIBLE,
                demand.min(),
                eligible,
                called(site.id(), site.name()),
                slot.id(),
                called(demand.role().id(), demand.role().name()));
          }
        }
      }
    }
    few.tellRest("sites");
  }

  private void tellIdle() {
    Few few = new Few();
    for (Profile profile : prospects.idle()) {
      if (few.more()) {
        ConstraintId rule = prospects.decisiveRule(profile);
        complaints.warning(
            At.ROOT.dot("volunteers").index(profile.index()),
            NO_POSSIBLE_DUTY,
            called(profile.id(), profile.name()),
            rule.id(),
            ConstraintWords.valueOf(rule.name()));
      }
    }
    few.tellRest("volunteers");
  }

  /** The id, and the name where that is another. */
  private static String called(String id, String name) {
    return id.equals(name) ? id : id + " " + name;
  }

  private static At at(Site site) {
    return At.ROOT.dot("sites").index(site.index());
  }

  /** Keeps a long list of like warnings short. */
  private final class Few {
    private int count;

    boolean more() {
      count++;
      return count <= MOST_OF_A_KIND;
    }

    void tellRest(String property) {
      if (count > MOST_OF_A_KIND) {
        complaints.warning(At.ROOT.dot(property), MORE_LIKE_THESE, count - MOST_OF_A_KIND);
      }
    }
  }
}
