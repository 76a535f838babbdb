package org.daybreak.file;

import static org.daybreak.message.ComplaintWords.*;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.daybreak.measure.Eligibility;
import org.daybreak.measure.Measures;
import org.daybreak.problem.ConstraintId;
import org.daybreak.problem.Demand;
import org.daybreak.problem.Duty;
import org.daybreak.problem.Problem;
import org.daybreak.problem.Profile;
import org.daybreak.problem.Role;
import org.daybreak.problem.Site;
import org.daybreak.problem.Slot;
import org.jspecify.annotations.Nullable;

/** Warns of what is legal but surely not meant: places nobody can take, people nobody can use. */
final class FeasibilityWarnings {
  /** Of one kind, so many are told one by one. */
  private static final int MOST_OF_A_KIND = 10;

  private final Problem problem;
  private final Eligibility eligibility;
  private final Measures measures;
  private final Complaints complaints;
  private @Nullable List<Duty> dutiesOfUse;

  private FeasibilityWarnings(Problem problem, Complaints complaints) {
    this.problem = problem;
    this.measures = new Measures(problem);
    this.eligibility = new Eligibility(measures);
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
            role.id(),
            String.join(", ", role.skills()));
      }
    }
  }

  private void tellReach() {
    Few few = new Few();
    for (Site site : problem.sites()) {
      if (site.slots().isEmpty()) {
        continue;
      }
      boolean reachable =
          problem.profiles().stream()
              .anyMatch(
                  profile ->
                      site.slots().stream()
                          .anyMatch(
                              slot ->
                                  measures.travelMinutesTooLong(
                                          measures.travelMinutes(profile, site, slot.index()))
                                      == 0));
      if (!reachable && few.more()) {
        complaints.warning(
            at(site), SITE_UNREACHABLE, site.id(), problem.rules().maxTravelMinutes());
      }
    }
    few.tellRest("sites");
  }

  private void tellMinimums() {
    Few few = new Few();
    for (Site site : problem.sites()) {
      List<Site.Run> runs = site.runs();
      for (Slot slot : site.slots()) {
        for (int i = 0; i < slot.demand().size(); i++) {
          Demand demand = slot.demand().get(i);
          if (demand.min() == 0) {
            continue;
          }
          List<Duty> duties =
              runs.stream()
                  .map(run -> new Duty(site, demand.role(), run.firstSlot(), run.lastSlot()))
                  .filter(duty -> duty.covers(slot.index()) && eligibility.isOpen(duty))
                  .toList();
          int eligible = eligible(duties, demand.min());
          if (eligible < demand.min() && few.more()) {
            At at = at(site).dot("slots").index(slot.index()).dot("demand");
            complaints.warning(at.index(i).dot("min"), MIN_ABOVE_ELIGIBLE, demand.min(), eligible);
          }
        }
      }
    }
    few.tellRest("sites");
  }

  /** How many could hold one of the duties, counted no further than is enough. */
  private int eligible(List<Duty> duties, int enough) {
    int eligible = 0;
    for (Profile profile : problem.profiles()) {
      if (duties.stream().anyMatch(duty -> eligibility.isEligible(profile, duty))
          && ++eligible >= enough) {
        break;
      }
    }
    return eligible;
  }

  private void tellIdle() {
    Few few = new Few();
    for (Profile profile : problem.profiles()) {
      if (problem.sites().stream().noneMatch(site -> isOfUse(profile, site)) && few.more()) {
        complaints.warning(
            At.ROOT.dot("volunteers").index(profile.index()),
            NO_POSSIBLE_DUTY,
            profile.id(),
            decisiveRule(profile).id());
      }
    }
    few.tellRest("volunteers");
  }

  private boolean isOfUse(Profile profile, Site site) {
    List<Site.Run> runs = site.runs();
    for (Role role : problem.roles()) {
      for (Site.Run run : runs) {
        if (eligibility.isEligible(
            profile, new Duty(site, role, run.firstSlot(), run.lastSlot()))) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * The rule whose lifting alone opens most duties; where no rule alone opens any, the one that
   * bars most.
   */
  private ConstraintId decisiveRule(Profile profile) {
    Map<ConstraintId, Integer> alone = new EnumMap<>(ConstraintId.class);
    Map<ConstraintId, Integer> all = new EnumMap<>(ConstraintId.class);
    for (Duty duty : dutiesOfUse()) {
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
                    .thenComparing(it -> -it.getKey().row()))
            .map(Map.Entry::getKey)
            .orElse(ConstraintId.ROLE_MAXIMUM);
  }

  /** The open duties of a length that the rules allow; all open ones where there are none. */
  private List<Duty> dutiesOfUse() {
    if (dutiesOfUse == null) {
      List<Duty> open =
          problem.sites().stream()
              .flatMap(site -> site.duties(problem.roles()).stream())
              .filter(eligibility::isOpen)
              .toList();
      List<Duty> ofLength =
          open.stream()
              .filter(
                  duty -> {
                    long minutes = measures.shift(duty).minutes();
                    return measures.minutesTooShort(minutes) == 0
                        && minutes <= problem.rules().maxShiftMinutes();
                  })
              .toList();
      dutiesOfUse = ofLength.isEmpty() ? open : ofLength;
    }
    return dutiesOfUse;
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
