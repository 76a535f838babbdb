package org.daybreak.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.daybreak.problem.Bound;
import org.daybreak.problem.Duty;
import org.daybreak.problem.Pin;
import org.daybreak.problem.Problem;
import org.daybreak.problem.Profile;
import org.daybreak.problem.Publication;
import org.daybreak.problem.Score;
import org.daybreak.problem.Site;
import org.daybreak.problem.Standby;
import org.daybreak.roster.Roster;
import org.daybreak.roster.Volunteer;
import org.jspecify.annotations.Nullable;

/**
 * Writes a roster into the document that it was read from. Only what changed is replaced: duties
 * and pins, what is published, who stands by, score and bound. Everything else stays as it is, byte
 * for byte.
 */
public final class RosterWriter {
  private final Document document;
  private final Problem before;
  private final Roster roster;
  private final JsonText text;

  private RosterWriter(Document document, Roster roster) {
    this.document = document;
    this.before = document.problem();
    this.roster = roster;
    this.text = new JsonText(document.source());
  }

  /**
   * The document with the roster's duties, and its pins, published duties and stand-bys, and the
   * score in it. Who is assigned does not stand by.
   *
   * @param roster of the document's problem, or of one that differs from it by {@link
   *     Problem#withPlan} alone
   * @param bound proven of the roster's problem; null: none is known, and the document has none
   */
  public static byte[] write(Document document, Roster roster, Score score, @Nullable Bound bound) {
    RosterWriter writer = new RosterWriter(document, roster);
    writer.writeAssignments();
    writer.writePublished();
    writer.writeStandbys();
    if (!score.equals(document.writtenScore())) {
      writer
          .text
          .root()
          .put(
              "score",
              "{\"hard\": %d, \"medium\": %d, \"soft\": %d}"
                  .formatted(score.hard(), score.medium(), score.soft()));
    }
    writer.writeBound(bound);
    return writer.text.bytes();
  }

  /**
   * Writes likewise, for those who prove nothing: a bound that the document has stays if it holds
   * for the roster's problem.
   */
  public static byte[] write(Document document, Roster roster, Score score) {
    return write(document, roster, score, document.boundOf(roster.problem()));
  }

  private void writeAssignments() {
    Set<Profile> pinnedBefore = new HashSet<>();
    before.pins().stream().map(Pin::profile).forEach(pinnedBefore::add);
    Map<String, String> changed = new HashMap<>();
    Map<String, String> entries = new LinkedHashMap<>();
    for (Volunteer volunteer : roster.getVolunteers()) {
      String id = volunteer.getId();
      Duty duty = volunteer.getDuty();
      String entry = entry(id, duty, volunteer.isPinned());
      if (entry != null) {
        entries.put(id, entry);
      }
      if (!Objects.equals(duty, document.duties().get(volunteer.profile()))
          || volunteer.isPinned() != pinnedBefore.contains(volunteer.profile())) {
        changed.put(id, entry == null ? "" : entry);
      }
    }
    rewrite("assignments", changed, entries);
  }

  private void writePublished() {
    List<Publication> published = roster.problem().published();
    if (published == null || published.equals(before.published())) {
      return;
    }
    Map<String, Publication> same = new HashMap<>();
    if (before.published() != null) {
      before.published().forEach(it -> same.put(it.profile().id(), it));
    }
    Map<String, String> entries = new LinkedHashMap<>();
    for (Publication publication : published) {
      Duty duty = publication.duty();
      if (duty != null) {
        entries.put(
            publication.profile().id(),
            published(publication.profile(), duty, publication.confirmed()));
      }
    }
    Map<String, String> changed = new HashMap<>(entries);
    Set<String> kept = new LinkedHashSet<>();
    for (Publication publication : published) {
      if (publication.equals(same.get(publication.profile().id()))) {
        kept.add(publication.profile().id());
      }
    }
    JsonText.Value list = text.root().get("published");
    if (list != null) {
      for (JsonText.Value element : list.elements()) {
        changed.putIfAbsent(element.string("volunteer"), "");
      }
    }
    changed.keySet().removeAll(kept);
    rewrite("published", changed, entries);
  }

  /**
   * Rewrites a list with one entry a volunteer.
   *
   * @param changed by volunteer: the new entry, empty for none; who is not in it keeps the old one
   * @param entries every entry of the new list that may have to be added, in order
   */
  private void rewrite(String property, Map<String, String> changed, Map<String, String> entries) {
    JsonText.Value list = text.root().get(property);
    if (list == null) {
      text.root().putList(property, List.copyOf(entries.values()));
      return;
    }
    Map<String, String> added = new LinkedHashMap<>(entries);
    for (JsonText.Value element : list.elements()) {
      String volunteer = element.string("volunteer");
      String entry = changed.get(volunteer);
      added.remove(volunteer);
      if (entry != null) {
        if (entry.isEmpty()) {
          element.remove();
        } else {
          element.replace(entry);
        }
      }
    }
    added.values().forEach(list::append);
  }

  private void writeStandbys() {
    Set<Profile> assigned = roster.duties().keySet();
    List<Standby> standbys =
        roster.problem().standbys().stream()
            .filter(it -> !assigned.contains(it.profile()))
            .toList();
    if (standbys.equals(before.standbys())) {
      return;
    }
    List<Standby> kept = new ArrayList<>(before.standbys());
    kept.retainAll(standbys);
    JsonText.Value list = text.root().get("standbys");
    if (list != null && kept.equals(standbys)) {
      Set<String> ids = new HashSet<>();
      kept.forEach(it -> ids.add(it.profile().id()));
      list.elements().stream()
          .filter(it -> !ids.contains(it.string("volunteer")))
          .forEach(JsonText.Value::remove);
    } else {
      text.root().putList("standbys", standbys.stream().map(RosterWriter::entry).toList());
    }
  }

  private void writeBound(@Nullable Bound bound) {
    StoredBound after = bound == null ? null : StoredBound.of(bound, roster.problem());
    if (Objects.equals(after, document.storedBound())) {
      return;
    }
    if (after != null) {
      text.root().put("bound", after.json());
      return;
    }
    JsonText.Value outdated = text.root().get("bound");
    if (outdated != null) {
      outdated.remove();
    }
  }

  private static @Nullable String entry(String volunteer, @Nullable Duty duty, boolean pinned) {
    if (duty == null) {
      return pinned
          ? "{\"volunteer\": %s, \"pinned\": true}".formatted(JsonText.quoted(volunteer))
          : null;
    }
    return "{%s%s}".formatted(duty(volunteer, duty), pinned ? ", \"pinned\": true" : "");
  }

  /** An entry of what is published. */
  static String published(Profile profile, Duty duty, boolean confirmed) {
    return "{%s%s}"
        .formatted(duty(profile.id(), duty), confirmed ? ", \"contact\": \"confirmed\"" : "");
  }

  private static String entry(Standby standby) {
    return "{\"volunteer\": %s, \"sites\": [%s]}"
        .formatted(
            JsonText.quoted(standby.profile().id()),
            String.join(
                ", ", standby.sites().stream().map(Site::id).map(JsonText::quoted).toList()));
  }

  private static String duty(String volunteer, Duty duty) {
    return "\"volunteer\": %s, \"site\": %s, \"role\": %s, \"firstSlot\": %s, \"lastSlot\": %s"
        .formatted(
            JsonText.quoted(volunteer),
            JsonText.quoted(duty.site().id()),
            JsonText.quoted(duty.role().id()),
            JsonText.quoted(duty.first().id()),
            JsonText.quoted(duty.last().id()));
  }
}
