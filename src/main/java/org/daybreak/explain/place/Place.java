package org.daybreak.explain.place;

import java.util.ArrayList;
import java.util.List;
import org.daybreak.problem.Demand;
import org.daybreak.problem.Duty;
import org.daybreak.problem.Problem;
import org.daybreak.problem.Profile;
import org.daybreak.problem.Role;
import org.daybreak.problem.Rules;
import org.daybreak.problem.Site;
import org.daybreak.problem.Slot;
import org.daybreak.roster.Coverage;
import org.jspecify.annotations.Nullable;

/**
 * Where people are wanted: one role in one slot of a site, or a lead in whatever role.
 *
 * @param role null: a lead
 */
public record Place(Site site, Slot slot, @Nullable Role role) {
  /** The least number of people wanted there. */
  public int min() {
    return role == null ? slot.leads() : slot.demandFor(role).min();
  }

  /** The number of people wanted there. */
  public int target() {
    return role == null ? slot.leads() : slot.demandFor(role).target();
  }

  /** How many are there. */
  public int present(Coverage coverage) {
    return role == null ? coverage.leads(site, slot) : coverage.people(site, slot, role);
  }

  /** Whether a duty is one by which somebody comes to be there. */
  boolean isPartOf(@Nullable Duty duty) {
    return duty != null
        && duty.site().equals(site)
        && duty.covers(slot.index())
        && (role == null || duty.role().equals(role));
  }

  /** Whether the volunteer with the duty is one of those who are wanted there. */
  boolean isFilledBy(Profile profile, @Nullable Duty duty, Rules rules) {
    return isPartOf(duty) && (role != null || profile.isLead(rules));
  }

  /** Every duty by which somebody could come to be there, allowed or not. */
  List<Duty> duties(Problem problem) {
    return site.duties(problem.roles()).stream().filter(this::isPartOf).toList();
  }

  /** The places of a site that are short of people, by slot, then in the order of its demand. */
  public static List<Place> emptyAt(Site site, Coverage coverage) {
    List<Place> empty = new ArrayList<>();
    for (Slot slot : site.slots()) {
      for (Demand demand : slot.demand()) {
        add(new Place(site, slot, demand.role()), coverage, empty);
      }
      add(new Place(site, slot, null), coverage, empty);
    }
    return empty;
  }

  private static void add(Place place, Coverage coverage, List<Place> empty) {
    if (place.present(coverage) < place.target()) {
      empty.add(place);
    }
  }
}
