package org.daybreak.reading;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One document as the second reading sees it: raw JSON, and times as zoned times. */
final class Day {
  final JsonNode root;
  final ZoneId zone;

  Day(JsonNode root) {
    this.root = root;
    this.zone = ZoneId.of(root.get("timeZone").asText());
  }

  /** A rule's number, by its documented default where the file states none. */
  int rule(String name, int otherwise) {
    return root.path("rules").path(name).asInt(otherwise);
  }

  LocalTime ruleTime(String name, String otherwise) {
    return LocalTime.parse(root.path("rules").path(name).asText(otherwise));
  }

  ZonedDateTime time(JsonNode text) {
    return LocalDateTime.parse(text.asText()).atZone(zone).withEarlierOffsetAtOverlap();
  }

  static long minutes(ZonedDateTime from, ZonedDateTime to) {
    return ChronoUnit.MINUTES.between(from.toInstant(), to.toInstant());
  }

  @Nullable JsonNode byId(String list, String id) {
    for (JsonNode element : root.path(list)) {
      if (element.get("id").asText().equals(id)) {
        return element;
      }
    }
    return null;
  }

  static List<String> texts(JsonNode list) {
    List<String> texts = new ArrayList<>();
    for (JsonNode element : list) {
      if (!texts.contains(element.asText())) {
        texts.add(element.asText());
      }
    }
    return texts;
  }

  /**
   * The duty that an entry of assignments or published gives, null where it gives none of today.
   */
  @Nullable Given given(JsonNode entry) {
    JsonNode site = byId("sites", entry.path("site").asText());
    JsonNode role = byId("roles", entry.path("role").asText());
    if (site == null || role == null) {
      return null;
    }
    int first = -1;
    int last = -1;
    for (int i = 0; i < site.get("slots").size(); i++) {
      String id = site.get("slots").get(i).get("id").asText();
      if (id.equals(entry.get("firstSlot").asText())) {
        first = i;
      }
      if (id.equals(entry.get("lastSlot").asText())) {
        last = i;
      }
    }
    return first < 0 || last < 0 ? null : new Given(site, role, first, last);
  }

  /** A duty: slots {@code first} to {@code last} of a site in a role. */
  record Given(JsonNode site, JsonNode role, int first, int last) {
    JsonNode slot(int index) {
      return site.get("slots").get(index);
    }

    String siteId() {
      return site.get("id").asText();
    }

    String roleId() {
      return role.get("id").asText();
    }

    boolean same(@Nullable Given other) {
      return other != null
          && siteId().equals(other.siteId())
          && roleId().equals(other.roleId())
          && first == other.first
          && last == other.last;
    }
  }

  ZonedDateTime arrival(Given duty) {
    ZonedDateTime start = time(duty.slot(duty.first).get("start"));
    boolean opens =
        duty.first == 0
            || !time(duty.slot(duty.first - 1).get("end")).toInstant().equals(start.toInstant());
    String name = opens ? "setupLeadMinutes" : "handoverLeadMinutes";
    int lead = duty.site.has(name) ? duty.site.get(name).asInt() : rule(name, opens ? 60 : 10);
    return start.minusMinutes(lead);
  }

  ZonedDateTime end(Given duty) {
    return time(duty.slot(duty.last).get("end"));
  }

  boolean preDawn(Given duty) {
    return arrival(duty).toLocalTime().isBefore(ruleTime("dawn", "06:20"));
  }

  /** Travel minutes of a volunteer to a duty. */
  long travel(JsonNode volunteer, Given duty) {
    if (!volunteer.has("home") || !duty.site.has("location")) {
      return 0;
    }
    double lat1 = Math.toRadians(volunteer.get("home").get("lat").asDouble());
    double lat2 = Math.toRadians(duty.site.get("location").get("lat").asDouble());
    double dLat = lat2 - lat1;
    double dLon =
        Math.toRadians(
            duty.site.get("location").get("lon").asDouble()
                - volunteer.get("home").get("lon").asDouble());
    double h =
        Math.pow(Math.sin(dLat / 2), 2)
            + Math.cos(lat1) * Math.cos(lat2) * Math.pow(Math.sin(dLon / 2), 2);
    double km =
        2 * 6371.0088 * Math.asin(Math.sqrt(h)) * root.path("rules").path("detour").asDouble(1.3);
    String mode = volunteer.path("transport").asText("transit");
    long minutes = minutes(km, mode);
    if (mode.equals("transit")) {
      ZonedDateTime arrival = arrival(duty);
      LocalDate date = arrival.toLocalDate();
      ZonedDateTime buses = date.atTime(ruleTime("transitStart", "06:00")).atZone(zone);
      if (arrival.minusMinutes(minutes).isBefore(buses)) {
        return minutes(km, "walk");
      }
    }
    return minutes;
  }

  private long minutes(double km, String mode) {
    double otherwise =
        switch (mode) {
          case "walk" -> 4.8;
          case "bike" -> 12;
          case "car" -> 24;
          default -> 16;
        };
    double speed = root.path("rules").path("speedKmh").path(mode).asDouble(otherwise);
    return (long) Math.ceil(km / speed * 60);
  }
}
