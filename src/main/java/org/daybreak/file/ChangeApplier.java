package org.daybreak.file;

import static org.daybreak.message.ComplaintWords.*;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.daybreak.file.ChangesRecord.ChangeRecord;
import org.daybreak.file.ChangesRecord.LateRecord;
import org.daybreak.file.ChangesRecord.NotThereRecord;
import org.daybreak.file.ChangesRecord.PutRecord;
import org.daybreak.message.NamedWords;
import org.jspecify.annotations.Nullable;

/**
 * Makes changes to the text of a document, one after the other, and reads it anew: what a change
 * adds is checked by the same rules as the document itself, and told where the change was given.
 */
final class ChangeApplier {
  private final Document document;
  private final Complaints complaints;
  private final JsonText text;
  private final Times times;
  private final SiteChanger sites;
  private final Map<String, JsonText.Value> volunteers;
  private final Set<String> handled = new LinkedHashSet<>();
  private final Set<String> signedUp = new LinkedHashSet<>();

  /** By list: the entry of each volunteer, those that were removed included. */
  private final Map<String, Map<String, JsonText.Value>> entries = new HashMap<>();

  /** Duties that the planner gave by hand, and where. */
  private final Map<JsonText.Value, At> hand = new LinkedHashMap<>();

  /** Paths of the changed document, and where what stands there was given. */
  private final Map<String, At> given = new LinkedHashMap<>();

  ChangeApplier(Document document, @Nullable Long nowEpochMinute, Complaints complaints) {
    this.document = document;
    this.complaints = complaints;
    this.text = new JsonText(document.source());
    this.times = new Times(document.problem().timeZone(), complaints);
    if (text.root().get("published") == null) {
      text.root().putList("published", inForce());
    }
    this.volunteers = byId("volunteers");
    this.sites =
        new SiteChanger(byId("sites"), list("assignments"), times, nowEpochMinute, complaints);
  }

  /** Who is assigned, as entries of what is published. */
  private List<String> inForce() {
    List<String> entries = new ArrayList<>();
    document
        .duties()
        .forEach((profile, duty) -> entries.add(RosterWriter.published(profile, duty, false)));
    return entries;
  }

  private Map<String, JsonText.Value> byId(String property) {
    Map<String, JsonText.Value> byId = new LinkedHashMap<>();
    for (JsonText.Value value : list(property).elements()) {
      byId.put(value.string("id"), value);
    }
    return byId;
  }

  /** A list of the document, which gets an empty one when it has none. */
  private JsonText.Value list(String property) {
    JsonText.Value list = text.root().get(property);
    if (list == null) {
      text.root().put(property, "[]");
      list = Objects.requireNonNull(text.root().get(property));
    }
    return list;
  }

  void apply(Changes.One one) {
    ChangeRecord change = one.record();
    At at = one.at();
    if (change.withdraw() != null) {
      withdraw(change.withdraw().volunteer(), at);
    }
    if (change.late() != null) {
      late(change.late(), at);
    }
    if (change.signUp() != null && one.text() != null) {
      append("volunteers", one.text(), at);
      String id = change.signUp().id();
      if (id != null) {
        signedUp.add(id);
        volunteers.putIfAbsent(id, last("volunteers"));
      }
    }
    if (change.addArea() != null && one.text() != null) {
      append("areas", one.text(), at);
    }
    if (change.addRole() != null && one.text() != null) {
      append("roles", one.text(), at);
    }
    if (change.addTeam() != null && one.text() != null) {
      append("teams", one.text(), at);
    }
    if (change.addSite() != null && one.text() != null) {
      append("sites", one.text(), at);
      if (change.addSite().id() != null) {
        sites.add(change.addSite().id(), last("sites"));
      }
    }
    if (one.text() != null) {
      sites.apply(change, one.text(), at);
      merge("rules", change.rules() != null, one.text(), at);
      merge("weights", change.weights() != null, one.text(), at);
    }
    applyHand(change, at);
  }

  private void applyHand(ChangeRecord change, At at) {
    if (change.pin() != null) {
      pin(change.pin().volunteer(), at);
    }
    if (change.put() != null) {
      put(change.put(), at);
    }
    if (change.notThere() != null) {
      notThere(change.notThere(), at);
    }
    if (change.home() != null && known(change.home().volunteer(), at)) {
      assign(change.home().volunteer(), homeEntry(change.home().volunteer()));
    }
    if (change.unpin() != null) {
      unpin(change.unpin().volunteer(), at);
    }
  }

  private void append(String property, JsonText.Value added, At at) {
    JsonText.Value list = list(property);
    given.put("$." + property + "[" + list.elements().size() + "]", at);
    list.append(added.json());
  }

  private JsonText.Value last(String property) {
    List<JsonText.Value> elements = list(property).elements();
    return elements.get(elements.size() - 1);
  }

  private void merge(String property, boolean isGiven, JsonText.Value changes, At at) {
    if (!isGiven) {
      return;
    }
    given.put("$." + property, at);
    JsonText.Value object = text.root().get(property);
    if (object == null) {
      text.root().put(property, changes.json());
      return;
    }
    for (String name : changes.names()) {
      JsonText.Value value = Objects.requireNonNull(changes.get(name));
      JsonText.Value before = object.get(name);
      if (before != null && !value.names().isEmpty()) {
        value.names().forEach(it -> before.put(it, Objects.requireNonNull(value.get(it)).json()));
      } else {
        object.put(name, value.json());
      }
    }
  }

  private void withdraw(@Nullable String volunteer, At at) {
    if (known(volunteer, at)) {
      assign(volunteer, homeEntry(volunteer));
      remove("published", volunteer);
      remove("standbys", volunteer);
    }
  }

  private void late(LateRecord late, At at) {
    Long from = times.epochMinute(late.from(), at.dot("from"));
    if (!known(late.volunteer(), at) || from == null || late.from() == null) {
      return;
    }
    handled.add(late.volunteer());
    JsonText.Value volunteer = Objects.requireNonNull(volunteers.get(late.volunteer()));
    JsonText.Value windows = volunteer.get("availability");
    if (windows == null) {
      return;
    }
    Times silent = times.silent();
    for (JsonText.Value window : windows.elements()) {
      Long begin = silent.epochMinute(window.string("from"), at);
      Long end = silent.epochMinute(window.string("to"), at);
      if (end != null && end <= from) {
        window.remove();
      } else if (begin != null && begin < from) {
        window.put("from", JsonText.quoted(late.from()));
      }
    }
  }

  private void notThere(NotThereRecord change, At at) {
    boolean known = known(change.volunteer(), at);
    if (!sites.known(change.site(), at) || !known || change.volunteer() == null) {
      return;
    }
    handled.add(change.volunteer());
    JsonText.Value volunteer = Objects.requireNonNull(volunteers.get(change.volunteer()));
    JsonText.Value excluded = volunteer.get("excludedSites");
    String site = JsonText.quoted(Objects.requireNonNull(change.site()));
    if (excluded == null) {
      volunteer.put("excludedSites", "[" + site + "]");
    } else if (excluded.elements().stream().noneMatch(it -> it.string().equals(change.site()))) {
      excluded.append(site);
    }
    JsonText.Value entry = entry("assignments", change.volunteer());
    if (entry != null && entry.string("site").equals(change.site())) {
      entry.remove();
    }
  }

  private void pin(@Nullable String volunteer, At at) {
    if (known(volunteer, at)) {
      JsonText.Value entry = entry("assignments", volunteer);
      if (entry == null) {
        assign(volunteer, homeEntry(volunteer));
      } else {
        entry.put("pinned", "true");
      }
    }
  }

  private void unpin(@Nullable String volunteer, At at) {
    if (!known(volunteer, at)) {
      return;
    }
    JsonText.Value entry = entry("assignments", volunteer);
    if (entry != null && entry.get("site") == null) {
      entry.remove();
    } else if (entry != null) {
      entry.remove("pinned");
    }
  }

  private void put(PutRecord put, At at) {
    boolean known = known(put.volunteer(), at);
    if (put.site() == null
        || put.role() == null
        || put.firstSlot() == null
        || put.lastSlot() == null
        || put.volunteer() == null
        || !known) {
      return;
    }
    assign(
        put.volunteer(),
        "{\"volunteer\": %s, \"site\": %s, \"role\": %s, \"firstSlot\": %s, \"lastSlot\": %s, \"pinned\": true}"
            .formatted(
                JsonText.quoted(put.volunteer()),
                JsonText.quoted(put.site()),
                JsonText.quoted(put.role()),
                JsonText.quoted(put.firstSlot()),
                JsonText.quoted(put.lastSlot())));
    remove("standbys", put.volunteer());
    JsonText.Value entry = Objects.requireNonNull(entry("assignments", put.volunteer()));
    hand.put(entry, at);
  }

  private static String homeEntry(@Nullable String volunteer) {
    return "{\"volunteer\": %s, \"pinned\": true}"
        .formatted(JsonText.quoted(Objects.requireNonNull(volunteer)));
  }

  /** Gives a volunteer another entry among the assignments. */
  private void assign(@Nullable String volunteer, String json) {
    handled.add(Objects.requireNonNull(volunteer));
    JsonText.Value entry = entry("assignments", volunteer);
    if (entry == null) {
      entries("assignments").put(volunteer, list("assignments").append(json));
    } else {
      entry.replace(json);
    }
  }

  private void remove(String property, @Nullable String volunteer) {
    JsonText.Value entry = text.root().get(property) == null ? null : entry(property, volunteer);
    if (entry != null) {
      entry.remove();
    }
  }

  private JsonText.@Nullable Value entry(String property, @Nullable String volunteer) {
    JsonText.Value entry = entries(property).get(volunteer);
    return entry == null || entry.isRemoved() ? null : entry;
  }

  private Map<String, JsonText.Value> entries(String property) {
    return entries.computeIfAbsent(
        property,
        key -> {
          Map<String, JsonText.Value> byVolunteer = new HashMap<>();
          list(property).elements().forEach(it -> byVolunteer.put(it.string("volunteer"), it));
          return byVolunteer;
        });
  }

  /** Whether there is a volunteer of this id; told when there is not. */
  private boolean known(@Nullable String volunteer, At at) {
    if (volunteer == null) {
      return false;
    }
    return complaints.isKnown(
        NamedWords.VOLUNTEER, volunteer, volunteers.keySet(), at.dot("volunteer"));
  }

  /**
   * The document with all changes, read anew.
   *
   * @param unread what was told when the changes were read
   * @param inFile gives a complaint about a change its full place
   */
  ChangedDocument finish(List<Complaint> unread, UnaryOperator<Complaint> inFile) {
    Map<String, At> ofSites = sites.given();
    given.putAll(ofSites);
    List<JsonText.Value> assignments = list("assignments").elements();
    hand.forEach((entry, at) -> given.put("$.assignments[" + assignments.indexOf(entry) + "]", at));
    Reading reading = ProblemReader.read(text.bytes());
    List<Complaint> told = new ArrayList<>(unread);
    told.addAll(complaints.all());
    Set<String> places = new HashSet<>();
    told.forEach(it -> places.add(it.path() + it.words()));
    told.replaceAll(inFile);
    for (Complaint complaint : reading.complaints()) {
      Complaint placed = placed(complaint, ofSites.keySet());
      boolean isPlaced = !placed.equals(complaint);
      boolean isError = complaint.severity() == Complaint.Severity.ERROR;
      if ((isPlaced || isError) && places.add(placed.path() + placed.words())) {
        told.add(isPlaced ? inFile.apply(placed) : placed);
      }
    }
    boolean refused = told.stream().anyMatch(it -> it.severity() == Complaint.Severity.ERROR);
    return new ChangedDocument(refused ? null : reading.document(), told, handled, signedUp);
  }

  /** A complaint about what a change gave, with the place where it was given. */
  private Complaint placed(Complaint complaint, Set<String> ofSites) {
    String path = complaint.path();
    String nearest = null;
    for (String prefix : given.keySet()) {
      boolean isIn =
          path.equals(prefix) || path.startsWith(prefix + ".") || path.startsWith(prefix + "[");
      if (isIn && (nearest == null || prefix.length() > nearest.length())) {
        nearest = prefix;
      }
    }
    if (nearest == null) {
      return complaint;
    }
    At at = Objects.requireNonNull(given.get(nearest));
    String place =
        ofSites.contains(nearest) ? at + " (" + path + ")" : at + path.substring(nearest.length());
    return new Complaint(
        complaint.severity(), place, 0, 0, complaint.words(), complaint.arguments());
  }
}
