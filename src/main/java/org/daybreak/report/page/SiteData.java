package org.daybreak.report.page;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.List;
import org.daybreak.measure.Shift;
import org.daybreak.problem.Demand;
import org.daybreak.problem.Role;
import org.daybreak.problem.Site;
import org.daybreak.problem.Slot;
import org.daybreak.roster.Coverage;
import org.daybreak.roster.Roster;
import org.jspecify.annotations.Nullable;

/**
 * A site as the page knows it.
 *
 * @param area index of the area
 * @param lat degrees; null where the file has no location
 * @param lon degrees, likewise
 * @param contact null where there is none, or phones are left out
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SiteData(
    String id,
    String name,
    int area,
    @Nullable Double lat,
    @Nullable Double lon,
    @Nullable String address,
    @Nullable String contact,
    int capacity,
    int priority,
    List<SlotData> slots) {
  SiteData {
    slots = List.copyOf(slots);
  }

  /**
   * A slot. Times are minutes since the day began.
   *
   * @param arrival when who begins here must be at the site
   * @param preDawn whether that is before dawn
   * @param opens whether the slot opens a session
   * @param leads leads wanted
   * @param leadsPresent leads on site
   * @param roles one entry a role that is wanted or present: index of the role, minimum, target,
   *     people present, and the maximum where there is one
   */
  record SlotData(
      String id,
      long start,
      long end,
      long arrival,
      boolean preDawn,
      boolean opens,
      int leads,
      int leadsPresent,
      List<int[]> roles) {
    SlotData {
      roles = List.copyOf(roles);
    }
  }

  static SiteData of(Site site, Roster roster, Coverage coverage, DayClock clock, boolean phones) {
    return new SiteData(
        site.id(),
        site.name(),
        site.area().index(),
        site.location() == null ? null : site.location().latDegrees(),
        site.location() == null ? null : site.location().lonDegrees(),
        site.address(),
        phones ? site.contact() : null,
        site.capacity(),
        site.priority(),
        site.slots().stream().map(slot -> slot(site, slot, roster, coverage, clock)).toList());
  }

  private static SlotData slot(
      Site site, Slot slot, Roster roster, Coverage coverage, DayClock clock) {
    Shift shift = roster.measures().shift(site, slot.index(), slot.index());
    return new SlotData(
        slot.id(),
        clock.minute(slot.startEpochMinute()),
        clock.minute(slot.endEpochMinute()),
        clock.minute(shift.arrivalEpochMinute()),
        shift.preDawn(),
        slot.opensSession(),
        slot.leads(),
        coverage.leads(site, slot),
        roles(site, slot, roster.problem().roles(), coverage));
  }

  private static List<int[]> roles(Site site, Slot slot, List<Role> roles, Coverage coverage) {
    List<int[]> entries = new ArrayList<>();
    for (Role role : roles) {
      Demand demand = slot.demandFor(role);
      int present = coverage.people(site, slot, role);
      if (demand.target() > 0 || present > 0) {
        entries.add(
            demand.max() == Demand.UNBOUNDED
                ? new int[] {role.index(), demand.min(), demand.target(), present}
                : new int[] {role.index(), demand.min(), demand.target(), present, demand.max()});
      }
    }
    return entries;
  }
}
