package org.daybreak.file;

import static org.daybreak.message.ComplaintWords.*;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.daybreak.file.ChangesRecord.AddSlotRecord;
import org.daybreak.file.ChangesRecord.ChangeRecord;
import org.daybreak.file.ChangesRecord.CloseRecord;
import org.daybreak.file.ChangesRecord.DemandChangeRecord;
import org.daybreak.file.ChangesRecord.LeadsRecord;
import org.daybreak.file.ChangesRecord.RescheduleRecord;
import org.daybreak.message.NamedWords;
import org.jspecify.annotations.Nullable;

/** Makes those changes to the text of a document that speak of sites. */
final class SiteChanger {
  private final Map<String, JsonText.Value> sites;
  private final Map<String, Integer> indexes = new HashMap<>();
  private final JsonText.Value assignments;
  private final Times times;
  private final @Nullable Long nowEpochMinute;
  private final Complaints complaints;
  private final List<Touched> touched = new ArrayList<>();

  SiteChanger(
      Map<String, JsonText.Value> sites,
      JsonText.Value assignments,
      Times times,
      @Nullable Long nowEpochMinute,
      Complaints complaints) {
    this.sites = sites;
    this.assignments = assignments;
    this.times = times;
    this.nowEpochMinute = nowEpochMinute;
    this.complaints = complaints;
    sites.keySet().forEach(id -> indexes.put(id, indexes.size()));
  }

  /**
   * What a change touched: a site, a slot of it, one role's demand there. By id, because adding a
   * slot writes the others anew.
   */
  private record Touched(String site, @Nullable String slot, @Nullable String role, At at) {}

  /** Paths of what was changed, and where the last change of each was given. */
  Map<String, At> given() {
    Map<String, At> given = new LinkedHashMap<>();
    for (Touched each : touched) {
      String path = "$.sites[" + indexes.get(each.site) + "]";
      given.put(path, each.at);
      List<JsonText.Value> slots = slots(Objects.requireNonNull(sites.get(each.site)));
      int slot = indexOf("id", each.slot, slots);
      if (slot >= 0) {
        path += ".slots[" + slot + "]";
        given.put(path, each.at);
        JsonText.Value demand = slots.get(slot).get("demand");
        int role = demand == null ? -1 : indexOf("role", each.role, demand.elements());
        if (role >= 0) {
          given.put(path + ".demand[" + role + "]", each.at);
        }
      }
    }
    return given;
  }

  private static int indexOf(
      String property, @Nullable String value, List<JsonText.Value> elements) {
    for (int index = 0; value != null && index < elements.size(); index++) {
      if (elements.get(index).string(property).equals(value)) {
        return index;
      }
    }
    return -1;
  }

  void add(String id, JsonText.Value site) {
    indexes.putIfAbsent(id, indexes.size());
    sites.putIfAbsent(id, site);
  }

  /** Whether there is a site of this id; told when there is not. */
  boolean known(@Nullable String site, At at) {
    return site != null
        && complaints.isKnown(NamedWords.SITE, site, sites.keySet(), at.dot("site"));
  }

  void apply(ChangeRecord change, JsonText.Value text, At at) {
    if (change.closeSite() != null) {
      close(change.closeSite(), at);
    }
    if (change.addSlot() != null) {
      addSlot(change.addSlot(), text, at);
    }
    if (change.reschedule() != null) {
      reschedule(change.reschedule(), at);
    }
    if (change.demand() != null) {
      demand(change.demand(), at);
    }
    if (change.leads() != null) {
      leads(change.leads(), at);
    }
    if (change.capacity() != null) {
      JsonText.Value site = site(change.capacity().site(), at);
      if (site != null && change.capacity().capacity() != null) {
        site.put("capacity", change.capacity().capacity().toString());
      }
    }
  }

  /** A site whose text is about to be changed; null, and told, when there is none. */
  private JsonText.@Nullable Value site(@Nullable String id, At at) {
    if (id == null || !known(id, at)) {
      return null;
    }
    touched.add(new Touched(id, null, null, at));
    return sites.get(id);
  }

  private static List<JsonText.Value> slots(JsonText.Value site) {
    JsonText.Value slots = site.get("slots");
    return slots == null ? List.of() : slots.elements();
  }

  /** The slot of an id, or all slots when none is named; empty, and told, when there is none. */
  private List<JsonText.Value> slots(JsonText.Value site, @Nullable String id, At at) {
    if (id == null) {
      return slots(site);
    }
    List<String> ids = slots(site).stream().map(it -> it.string("id")).toList();
    return complaints.isKnown(NamedWords.SLOT, id, ids, at.dot("slot"))
        ? List.of(slots(site).get(ids.indexOf(id)))
        : List.of();
  }

  private void close(CloseRecord close, At at) {
    JsonText.Value site = site(close.site(), at);
    Long from =
        close.from() == null ? nowEpochMinute : times.epochMinute(close.from(), at.dot("from"));
    if (site == null || (close.from() != null && from == null)) {
      return;
    }
    Times silent = times.silent();
    List<String> left = new ArrayList<>();
    List<String> closed = new ArrayList<>();
    for (JsonText.Value slot : slots(site)) {
      Long start = silent.epochMinute(slot.string("start"), at);
      boolean closes = from == null || (start != null && start >= from);
      (closes ? closed : left).add(slot.string("id"));
      if (closes) {
        slot.remove();
      }
    }
    for (JsonText.Value entry : assignments.elements()) {
      if (entry.string("site").equals(close.site())) {
        if (closed.contains(entry.string("firstSlot"))) {
          entry.remove();
        } else if (closed.contains(entry.string("lastSlot"))) {
          entry.put("lastSlot", JsonText.quoted(left.get(left.size() - 1)));
        }
      }
    }
  }

  private void addSlot(AddSlotRecord added, JsonText.Value text, At at) {
    JsonText.Value site = site(added.site(), at);
    JsonText.Value slot = text.get("slot");
    if (site == null || slot == null || added.slot() == null) {
      return;
    }
    Times silent = times.silent();
    Long start = silent.epochMinute(added.slot().start(), at);
    List<String> slots = new ArrayList<>();
    boolean placed = start == null;
    for (JsonText.Value other : slots(site)) {
      Long otherStart = silent.epochMinute(other.string("start"), at);
      if (!placed && start != null && otherStart != null && start < otherStart) {
        slots.add(slot.json());
        placed = true;
      }
      slots.add(other.json());
    }
    if (!placed) {
      slots.add(slot.json());
    }
    site.put("slots", "[" + String.join(", ", slots) + "]");
    touched.add(new Touched(Objects.requireNonNull(added.site()), slot.string("id"), null, at));
  }

  private void reschedule(RescheduleRecord change, At at) {
    JsonText.Value site = site(change.site(), at);
    if (site == null || change.slot() == null) {
      return;
    }
    if (change.start() == null && change.end() == null) {
      complaints.error(at, MISSING, "start");
    }
    for (JsonText.Value slot : slots(site, change.slot(), at)) {
      if (change.start() != null) {
        slot.put("start", JsonText.quoted(change.start()));
      }
      if (change.end() != null) {
        slot.put("end", JsonText.quoted(change.end()));
      }
      touched.add(new Touched(Objects.requireNonNull(change.site()), change.slot(), null, at));
    }
  }

  private void demand(DemandChangeRecord change, At at) {
    JsonText.Value site = site(change.site(), at);
    String role = change.role();
    if (site == null || role == null) {
      return;
    }
    if (change.min() == null && change.target() == null && change.max() == null) {
      complaints.error(at, MISSING, "target");
    }
    boolean any = false;
    List<JsonText.Value> slots = slots(site, change.slot(), at);
    for (JsonText.Value slot : slots) {
      JsonText.Value demand = slot.get("demand");
      JsonText.Value entry = demand == null ? null : entry(demand, role);
      if (entry == null && change.slot() != null) {
        if (demand == null) {
          slot.put("demand", "[]");
          demand = Objects.requireNonNull(slot.get("demand"));
        }
        entry = demand.append("{\"role\": %s}".formatted(JsonText.quoted(role)));
      }
      if (entry != null) {
        any = true;
        put(entry, "min", change.min());
        put(entry, "target", change.target());
        put(entry, "max", change.max());
        touched.add(
            new Touched(Objects.requireNonNull(change.site()), slot.string("id"), role, at));
      }
    }
    if (!any && !slots.isEmpty()) {
      complaints.error(at.dot("role"), NO_DEMAND, role);
    }
  }

  private static JsonText.@Nullable Value entry(JsonText.Value demand, String role) {
    return demand.elements().stream()
        .filter(it -> it.string("role").equals(role))
        .findFirst()
        .orElse(null);
  }

  private static void put(JsonText.Value object, String property, @Nullable Integer value) {
    if (value != null) {
      object.put(property, value.toString());
    }
  }

  private void leads(LeadsRecord change, At at) {
    JsonText.Value site = site(change.site(), at);
    if (site != null && change.leads() != null) {
      for (JsonText.Value slot : slots(site, change.slot(), at)) {
        put(slot, "leads", change.leads());
        touched.add(
            new Touched(Objects.requireNonNull(change.site()), slot.string("id"), null, at));
      }
    }
  }
}
