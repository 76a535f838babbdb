package org.daybreak.file;

import static org.daybreak.message.ComplaintWords.*;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.daybreak.file.ProblemRecord.DemandRecord;
import org.daybreak.file.ProblemRecord.LocationRecord;
import org.daybreak.file.ProblemRecord.SiteRecord;
import org.daybreak.file.ProblemRecord.SlotRecord;
import org.daybreak.message.NamedWords;
import org.daybreak.problem.Area;
import org.daybreak.problem.Demand;
import org.daybreak.problem.Location;
import org.daybreak.problem.Role;
import org.daybreak.problem.Rules;
import org.daybreak.problem.Site;
import org.daybreak.problem.Slot;
import org.jspecify.annotations.Nullable;

/** Makes the sites of a file, their slots and demand. */
final class SiteAssembler {
  private final Index<Area> areas;
  private final Index<Role> roles;
  private final Rules rules;
  private final Times times;
  private final long earliestEpochMinute;
  private final long latestEpochMinute;
  private final Complaints complaints;
  private final Index<Site> index;
  private final Map<String, Set<String>> slotIds = new HashMap<>();

  /**
   * Makes sites.
   *
   * @param date null where the file has none that can be read
   */
  SiteAssembler(
      Index<Area> areas,
      Index<Role> roles,
      Rules rules,
      Times times,
      @Nullable LocalDate date,
      ZoneId zone,
      Complaints complaints) {
    this.areas = areas;
    this.roles = roles;
    this.rules = rules;
    this.times = times;
    this.earliestEpochMinute = date == null ? Long.MIN_VALUE : midnight(date.minusDays(1), zone);
    this.latestEpochMinute = date == null ? Long.MAX_VALUE : midnight(date.plusDays(2), zone);
    this.complaints = complaints;
    this.index = new Index<>(NamedWords.SITE, complaints);
  }

  /** The sites by id. */
  Index<Site> index() {
    return index;
  }

  /** Whether a site has the slot in the file, be it sound or not. */
  boolean claims(Site site, String slotId) {
    return slotIds.getOrDefault(site.id(), Set.of()).contains(slotId);
  }

  /** Whether every slot of a site is sound. */
  boolean isWhole(Site site) {
    return site.slots().size() == slotIds.getOrDefault(site.id(), Set.of()).size();
  }

  private static long midnight(LocalDate day, ZoneId zone) {
    return Math.floorDiv(day.atStartOfDay(zone).toEpochSecond(), 60L);
  }

  /** Makes all sites, in the order of the file. */
  List<Site> sites(@Nullable List<@Nullable SiteRecord> records) {
    List<Site> sites = new ArrayList<>();
    At at = At.ROOT.dot("sites");
    for (int i = 0; records != null && i < records.size(); i++) {
      SiteRecord site = records.get(i);
      if (site != null) {
        index.claim(site.id(), at.index(i));
        add(site, at.index(i), sites);
      }
    }
    return sites;
  }

  private void add(SiteRecord site, At at, List<Site> sites) {
    Area area = areas.resolve(site.area(), at.dot("area"));
    Index<SlotRecord> ids = new Index<>(NamedWords.SLOT, complaints);
    List<Slot> slots = slots(site.slots(), ids, at.dot("slots"));
    if (site.id() != null) {
      slotIds.putIfAbsent(site.id(), ids.ids());
    }
    if (site.id() == null || area == null || site.capacity() == null) {
      return;
    }
    Site made =
        new Site(
            sites.size(),
            site.id(),
            site.name() == null ? site.id() : site.name(),
            area,
            location(site.location()),
            site.address(),
            site.contact(),
            site.capacity(),
            site.priority() == null ? 1 : site.priority(),
            site.setupLeadMinutes() == null ? rules.setupLeadMinutes() : site.setupLeadMinutes(),
            site.handoverLeadMinutes() == null
                ? rules.handoverLeadMinutes()
                : site.handoverLeadMinutes(),
            slots);
    sites.add(made);
    index.put(site.id(), made);
  }

  static @Nullable Location location(@Nullable LocationRecord location) {
    return location == null || location.lat() == null || location.lon() == null
        ? null
        : new Location(location.lat(), location.lon());
  }

  private List<Slot> slots(
      @Nullable List<@Nullable SlotRecord> records, Index<SlotRecord> ids, At at) {
    List<Slot> slots = new ArrayList<>();
    long lastEnd = Long.MIN_VALUE;
    for (int i = 0; records != null && i < records.size(); i++) {
      SlotRecord slot = records.get(i);
      if (slot == null) {
        continue;
      }
      At here = at.index(i);
      ids.claim(slot.id(), here);
      List<Demand> demand = demand(slot.demand(), here.dot("demand"));
      Long start = times.epochMinute(slot.start(), here.dot("start"));
      Long end = times.epochMinute(slot.end(), here.dot("end"));
      if (slot.id() == null || start == null || end == null) {
        continue;
      }
      if (end <= start) {
        complaints.error(here.dot("end"), END_BEFORE_START, slot.end(), slot.start());
        continue;
      }
      if (start < lastEnd) {
        complaints.error(here.dot("start"), SLOT_ORDER, slot.start());
        continue;
      }
      if (start < earliestEpochMinute || end > latestEpochMinute) {
        complaints.warning(here.dot("start"), SLOT_FAR_FROM_DATE, slot.start());
      }
      int leads = slot.leads() == null ? 0 : slot.leads();
      slots.add(new Slot(slots.size(), slot.id(), start, end, start != lastEnd, leads, demand));
      lastEnd = end;
    }
    return slots;
  }

  private List<Demand> demand(@Nullable List<@Nullable DemandRecord> records, At at) {
    List<Demand> demand = new ArrayList<>();
    Set<String> named = new HashSet<>();
    for (int i = 0; records != null && i < records.size(); i++) {
      DemandRecord entry = records.get(i);
      if (entry == null) {
        continue;
      }
      At here = at.index(i);
      Role role = roles.resolve(entry.role(), here.dot("role"));
      int min = entry.min() == null ? 0 : entry.min();
      int target = entry.target() == null ? min : entry.target();
      int max = entry.max() == null ? Demand.UNBOUNDED : entry.max();
      if (entry.role() != null && !named.add(entry.role())) {
        complaints.error(here.dot("role"), ROLE_TWICE, entry.role());
      } else if (min > target) {
        complaints.error(here.dot("min"), MIN_ABOVE_TARGET, min, target);
      } else if (target > max) {
        complaints.error(
            here.dot(entry.target() == null ? "min" : "target"), TARGET_ABOVE_MAX, target, max);
      } else if (role != null) {
        demand.add(new Demand(role, min, target, max));
      }
    }
    return demand;
  }
}
