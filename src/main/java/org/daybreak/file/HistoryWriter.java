package org.daybreak.file;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.daybreak.problem.History;
import org.daybreak.problem.Problem;
import org.daybreak.problem.Profile;

/**
 * Writes histories into a document. Only the numbers that changed are replaced, and the days
 * carried are added; everything else stays as it is, byte for byte.
 */
public final class HistoryWriter {
  private final Document document;
  private final JsonText text;

  private HistoryWriter(Document document) {
    this.document = document;
    this.text = new JsonText(document.source());
  }

  /**
   * The document with these histories.
   *
   * @param histories of the document's profiles; who is not in it keeps the present one
   * @param carried days that the histories hold now, besides those named already
   */
  public static byte[] write(
      Document document, Map<Profile, History> histories, List<LocalDate> carried) {
    HistoryWriter writer = new HistoryWriter(document);
    writer.writeHistories(histories);
    writer.writeCarried(carried);
    return writer.text.bytes();
  }

  private void writeHistories(Map<Profile, History> histories) {
    Map<String, JsonText.Value> volunteers = new LinkedHashMap<>();
    JsonText.Value list = text.root().get("volunteers");
    if (list != null) {
      list.elements().forEach(it -> volunteers.put(it.string("id"), it));
    }
    histories.forEach(
        (profile, history) -> {
          JsonText.Value volunteer = volunteers.get(profile.id());
          if (volunteer != null && !history.equals(profile.history())) {
            write(volunteer, profile.history(), history);
          }
        });
  }

  private void write(JsonText.Value volunteer, History before, History after) {
    JsonText.Value history = volunteer.get("history");
    if (history == null) {
      volunteer.put("history", "{}");
      history = volunteer.get("history");
    }
    if (history == null) {
      throw new IllegalStateException("The history of a volunteer was not added.");
    }
    put(history, "minutesWorked", before.minutesWorked(), after.minutesWorked());
    put(history, "preDawnDuties", before.preDawnDuties(), after.preDawnDuties());
    put(history, "consecutiveDays", before.consecutiveDays(), after.consecutiveDays());
    Long end = after.lastShiftEndEpochMinute();
    if (end != null && !end.equals(before.lastShiftEndEpochMinute())) {
      history.put("lastShiftEnd", JsonText.quoted(time(end)));
    }
    String site = after.lastSite();
    if (site != null && !site.equals(before.lastSite())) {
      history.put("lastSite", JsonText.quoted(site));
    }
    put(history, "timesCalled", before.timesCalled(), after.timesCalled());
    put(history, "noShows", before.noShows(), after.noShows());
    put(history, "turnedAway", before.turnedAway(), after.turnedAway());
  }

  private static void put(JsonText.Value history, String property, int before, int after) {
    if (before != after) {
      history.put(property, String.valueOf(after));
    }
  }

  private String time(long epochMinute) {
    return Times.written(document.problem().localTime(epochMinute));
  }

  private void writeCarried(List<LocalDate> carried) {
    Problem problem = document.problem();
    Set<LocalDate> added = new LinkedHashSet<>(carried);
    problem.carried().forEach(added::remove);
    JsonText.Value list = text.root().get("carried");
    if (list == null) {
      text.root()
          .put(
              "carried",
              "["
                  + String.join(
                      ", ", added.stream().map(it -> JsonText.quoted(it.toString())).toList())
                  + "]");
    } else {
      added.forEach(day -> list.append(JsonText.quoted(day.toString())));
    }
  }
}
