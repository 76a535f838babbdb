package org.daybreak.day.standby;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.daybreak.measure.Eligibility;
import org.daybreak.problem.Demand;
import org.daybreak.problem.Duty;
import org.daybreak.problem.Problem;
import org.daybreak.problem.Profile;
import org.daybreak.problem.Site;
import org.daybreak.problem.Slot;
import org.daybreak.problem.Standby;
import org.daybreak.roster.Coverage;
import org.daybreak.roster.Roster;
import org.jspecify.annotations.Nullable;

/** Whom to call when one person does not come: shown, not stored. */
public final class CallOrder {
  private final Roster roster;
  private final Problem problem;
  private final Eligibility eligibility;
  private final Coverage coverage;

  /** The call order of a roster whose problem has stand-bys. */
  public CallOrder(Roster roster) {
    this.roster = roster;
    this.problem = roster.problem();
    this.eligibility = new Eligibility(roster.measures());
    this.coverage = Coverage.of(roster);
  }

  /** By site: every single absence, in the order of the problem. */
  public Map<Site, List<Absence>> absences() {
    Map<Site, List<Absence>> bySite = new LinkedHashMap<>();
    problem.sites().forEach(site -> bySite.put(site, new ArrayList<>()));
    roster
        .duties()
        .forEach(
            (profile, duty) ->
                bySite
                    .computeIfAbsent(duty.site(), key -> new ArrayList<>())
                    .add(absence(profile, duty)));
    return bySite;
  }

  private Absence absence(Profile profile, Duty duty) {
    List<Absence.Call> calls = new ArrayList<>();
    for (Standby standby : problem.standbys()) {
      Duty part = standby.sites().contains(duty.site()) ? part(standby.profile(), duty) : null;
      if (part != null) {
        long travel =
            roster.measures().travelMinutes(standby.profile(), part.site(), part.firstSlot());
        calls.add(new Absence.Call(standby.profile(), part, travel));
      }
    }
    calls.sort(Comparator.comparingLong(call -> -minutes(call.duty())));
    return new Absence(profile, duty, isNeeded(profile, duty), calls);
  }

  /** The longest part of a duty that somebody may take over; null when none. */
  private @Nullable Duty part(Profile profile, Duty missed) {
    Duty best = null;
    for (int first = missed.firstSlot(); first <= missed.lastSlot(); first++) {
      for (int last = first; last <= missed.lastSlot(); last++) {
        Duty part = new Duty(missed.site(), missed.role(), first, last);
        if ((best == null || minutes(part) > minutes(best))
            && eligibility.isEligible(profile, part)) {
          best = part;
        }
      }
    }
    return best;
  }

  private static long minutes(Duty duty) {
    return duty.last().endEpochMinute() - duty.first().startEpochMinute();
  }

  private boolean isNeeded(Profile profile, Duty duty) {
    boolean lead = profile.isLead(problem.rules());
    for (Slot slot : duty.site().slots().subList(duty.firstSlot(), duty.lastSlot() + 1)) {
      Demand demand = slot.demandFor(duty.role());
      if (coverage.people(duty.site(), slot, duty.role()) <= demand.min()
          || (lead && coverage.leads(duty.site(), slot) <= slot.leads())) {
        return true;
      }
    }
    return false;
  }
}
