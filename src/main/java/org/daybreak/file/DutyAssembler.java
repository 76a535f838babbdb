package org.daybreak.file;

import static org.daybreak.message.ComplaintWords.*;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.daybreak.file.ProblemRecord.AssignmentRecord;
import org.daybreak.file.ProblemRecord.PublishedRecord;
import org.daybreak.file.ProblemRecord.StandbyRecord;
import org.daybreak.message.NamedWords;
import org.daybreak.problem.Duty;
import org.daybreak.problem.Pin;
import org.daybreak.problem.Profile;
import org.daybreak.problem.Publication;
import org.daybreak.problem.Role;
import org.daybreak.problem.Site;
import org.daybreak.problem.Slot;
import org.daybreak.problem.Standby;
import org.jspecify.annotations.Nullable;

/** Makes the duties that a file gives: assigned, pinned, published, and who stands by. */
final class DutyAssembler {
  private final Index<Profile> profiles;
  private final Index<Site> sites;
  private final SiteAssembler siteAssembler;
  private final Index<Role> roles;
  private final Complaints complaints;
  private final Map<Profile, Duty> duties = new LinkedHashMap<>();
  private final List<Pin> pins = new ArrayList<>();

  DutyAssembler(
      Index<Profile> profiles,
      SiteAssembler siteAssembler,
      Index<Role> roles,
      Complaints complaints) {
    this.profiles = profiles;
    this.sites = siteAssembler.index();
    this.siteAssembler = siteAssembler;
    this.roles = roles;
    this.complaints = complaints;
  }

  /** The duty of everyone assigned, pinned or not. */
  Map<Profile, Duty> duties() {
    return duties;
  }

  /** The assignments that stay as they are. */
  List<Pin> pins() {
    return pins;
  }

  /** Reads {@code assignments}. */
  void assign(@Nullable List<@Nullable AssignmentRecord> records) {
    At at = At.ROOT.dot("assignments");
    Map<String, At> seen = new HashMap<>();
    for (int i = 0; records != null && i < records.size(); i++) {
      AssignmentRecord entry = records.get(i);
      if (entry == null) {
        continue;
      }
      At here = at.index(i);
      Profile profile = profiles.resolve(entry.volunteer(), here.dot("volunteer"));
      claim(entry.volunteer(), seen, here);
      Duty duty = null;
      if (entry.site() != null
          || entry.role() != null
          || entry.firstSlot() != null
          || entry.lastSlot() != null) {
        duty = assigned(entry, here);
        if (duty == null) {
          continue;
        }
      }
      if (profile == null) {
        continue;
      }
      if (duty != null) {
        duties.put(profile, duty);
      }
      if (Boolean.TRUE.equals(entry.pinned())) {
        pins.add(new Pin(profile, duty));
      }
    }
  }

  /** Reads {@code published}; null when the file has none. */
  @Nullable List<Publication> published(@Nullable List<@Nullable PublishedRecord> records) {
    if (records == null) {
      return null;
    }
    At at = At.ROOT.dot("published");
    List<Publication> published = new ArrayList<>();
    Map<String, At> seen = new HashMap<>();
    for (int i = 0; i < records.size(); i++) {
      PublishedRecord entry = records.get(i);
      if (entry == null) {
        continue;
      }
      At here = at.index(i);
      claim(entry.volunteer(), seen, here);
      String contact = Objects.requireNonNullElse(entry.contact(), "told");
      if (!contact.equals("told") && !contact.equals("confirmed")) {
        complaints.error(here.dot("contact"), UNKNOWN_NAME, contact, List.of("told", "confirmed"));
      }
      Duty duty = null;
      Site site = sites.find(entry.site());
      Role role = roles.find(entry.role());
      Slot first = slot(site, entry.firstSlot());
      Slot last = slot(site, entry.lastSlot());
      if (site != null && first != null && last != null) {
        duty = run(site, role, first, last, here);
      }
      Profile profile = profiles.find(entry.volunteer());
      if (profile != null) {
        published.add(new Publication(profile, duty, contact.equals("confirmed")));
      }
    }
    return published;
  }

  /** Reads {@code standbys}. */
  List<Standby> standbys(@Nullable List<@Nullable StandbyRecord> records) {
    At at = At.ROOT.dot("standbys");
    List<Standby> standbys = new ArrayList<>();
    Map<String, At> seen = new HashMap<>();
    for (int i = 0; records != null && i < records.size(); i++) {
      StandbyRecord entry = records.get(i);
      if (entry == null) {
        continue;
      }
      At here = at.index(i);
      Profile profile = profiles.resolve(entry.volunteer(), here.dot("volunteer"));
      claim(entry.volunteer(), seen, here);
      if (profile != null && duties.containsKey(profile)) {
        complaints.error(here.dot("volunteer"), STANDBY_ASSIGNED, profile.id());
      }
      Set<Site> onCallFor = new LinkedHashSet<>();
      for (int j = 0; entry.sites() != null && j < entry.sites().size(); j++) {
        At there = here.dot("sites").index(j);
        Site site = sites.resolve(entry.sites().get(j), there);
        if (site != null && !onCallFor.add(site)) {
          complaints.warning(there, NAMED_TWICE, site.id());
        }
      }
      if (profile != null) {
        standbys.add(new Standby(profile, List.copyOf(onCallFor)));
      }
    }
    return standbys;
  }

  private void claim(@Nullable String volunteer, Map<String, At> seen, At at) {
    At before = volunteer == null ? null : seen.putIfAbsent(volunteer, at);
    if (before != null) {
      complaints.error(at.dot("volunteer"), VOLUNTEER_TWICE, Objects.toString(volunteer), before);
    }
  }

  private @Nullable Duty assigned(AssignmentRecord entry, At at) {
    require(entry.site(), "site", at);
    require(entry.role(), "role", at);
    require(entry.firstSlot(), "firstSlot", at);
    require(entry.lastSlot(), "lastSlot", at);
    Site site = sites.resolve(entry.site(), at.dot("site"));
    Role role = roles.resolve(entry.role(), at.dot("role"));
    Slot first = known(site, entry.firstSlot(), at.dot("firstSlot"));
    Slot last = known(site, entry.lastSlot(), at.dot("lastSlot"));
    return site == null || first == null || last == null ? null : run(site, role, first, last, at);
  }

  private void require(@Nullable String given, String property, At at) {
    if (given == null) {
      complaints.error(at, DUTY_INCOMPLETE, property);
    }
  }

  private @Nullable Slot known(@Nullable Site site, @Nullable String id, At at) {
    Slot slot = slot(site, id);
    if (site != null && id != null && slot == null && !siteAssembler.claims(site, id)) {
      List<String> ids = site.slots().stream().map(Slot::id).toList();
      String nearest = complaints.nearest(id, ids);
      if (nearest == null) {
        complaints.error(at, DANGLING, NamedWords.SLOT, id);
      } else {
        complaints.error(at, DANGLING_NEAR, NamedWords.SLOT, id, nearest);
      }
    }
    return slot;
  }

  private static @Nullable Slot slot(@Nullable Site site, @Nullable String id) {
    return site == null || id == null ? null : site.slot(id);
  }

  private @Nullable Duty run(Site site, @Nullable Role role, Slot first, Slot last, At at) {
    if (first.index() > last.index()) {
      complaints.error(at.dot("lastSlot"), DUTY_BACKWARDS, last.id(), first.id());
      return null;
    }
    if (!site.isRun(first.index(), last.index())) {
      if (siteAssembler.isWhole(site)) {
        complaints.error(at.dot("lastSlot"), DUTY_SPANS_GAP, first.id(), last.id());
      }
      return null;
    }
    return role == null ? null : new Duty(site, role, first.index(), last.index());
  }
}
