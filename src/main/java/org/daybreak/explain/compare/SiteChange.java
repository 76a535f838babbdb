package org.daybreak.explain.compare;

import java.util.ArrayList;
import java.util.List;
import org.daybreak.problem.Demand;
import org.daybreak.problem.Role;
import org.daybreak.problem.Site;
import org.daybreak.problem.Slot;
import org.daybreak.roster.Coverage;
import org.daybreak.roster.Roster;
import org.jspecify.annotations.Nullable;

/**
 * A site of both files whose coverage is not the same in both rosters.
 *
 * @param before the site in the first file
 * @param after the site in the second file
 * @param places what differs, by slot, then role, leads last; never empty
 */
public record SiteChange(Site before, Site after, List<Place> places) {
  public SiteChange {
    places = List.copyOf(places);
  }

  /**
   * People in one slot.
   *
   * @param slot as the second file has it, or the first where it lacks it
   * @param role null: leads, in any role
   * @param before in the first roster
   * @param after in the second roster
   */
  public record Place(Slot slot, @Nullable Role role, Headcount before, Headcount after) {}

  /**
   * How many there are and should be.
   *
   * @param people there
   * @param min the least needed; for leads as many as wanted
   * @param target the number wanted
   */
  public record Headcount(int people, int min, int target) {
    private static final Headcount NONE = new Headcount(0, 0, 0);

    /** People missing to the minimum. */
    public int missingToMin() {
      return Math.max(0, min - people);
    }

    /** People missing to the target, those to the minimum included. */
    public int missingToTarget() {
      return Math.max(0, target - people);
    }
  }

  /** All of them, in the order of the first file. */
  static List<SiteChange> between(Roster before, Roster after) {
    Coverage from = Coverage.of(before);
    Coverage to = Coverage.of(after);
    List<Pair<Role>> roles = Pair.of(before.problem().roles(), after.problem().roles(), Role::id);
    List<SiteChange> changes = new ArrayList<>();
    for (Pair<Site> pair : Pair.of(before.problem().sites(), after.problem().sites(), Site::id)) {
      if (pair.before() != null && pair.after() != null) {
        List<Place> places = differing(from, pair.before(), to, pair.after(), roles);
        if (!places.isEmpty()) {
          changes.add(new SiteChange(pair.before(), pair.after(), places));
        }
      }
    }
    return changes;
  }

  private static List<Place> differing(
      Coverage from, Site before, Coverage to, Site after, List<Pair<Role>> roles) {
    List<Place> differing = new ArrayList<>();
    for (Pair<Slot> slot : Pair.of(before.slots(), after.slots(), Slot::id)) {
      for (Pair<Role> role : roles) {
        add(
            slot,
            role.either(),
            people(from, before, slot.before(), role.before()),
            people(to, after, slot.after(), role.after()),
            differing);
      }
      add(
          slot,
          null,
          leads(from, before, slot.before()),
          leads(to, after, slot.after()),
          differing);
    }
    return differing;
  }

  private static void add(
      Pair<Slot> slot,
      @Nullable Role role,
      Headcount before,
      Headcount after,
      List<Place> differing) {
    if (!before.equals(after)) {
      differing.add(new Place(slot.either(), role, before, after));
    }
  }

  private static Headcount people(
      Coverage coverage, Site site, @Nullable Slot slot, @Nullable Role role) {
    if (slot == null || role == null) {
      return Headcount.NONE;
    }
    Demand demand = slot.demandFor(role);
    return new Headcount(coverage.people(site, slot, role), demand.min(), demand.target());
  }

  private static Headcount leads(Coverage coverage, Site site, @Nullable Slot slot) {
    return slot == null
        ? Headcount.NONE
        : new Headcount(coverage.leads(site, slot), slot.leads(), slot.leads());
  }
}
