package org.daybreak.reading;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.daybreak.reading.Day.Given;
import org.jspecify.annotations.Nullable;

/**
 * Counts every constraint over a raw document with plain loops, from the constraint table alone: it
 * shares no code with the program.
 */
final class SecondReading {
  private static final List<String> HARD =
      List.of(
          "requiredSkill",
          "availability",
          "restriction",
          "excludedSite",
          "shiftTooLong",
          "shiftTooShort",
          "ppeTooLong",
          "rest",
          "consecutiveDays",
          "travelTooLong",
          "siteCapacity",
          "roleMaximum",
          "apart");
  private static final List<String> MEDIUM = List.of("minimumStaffing", "missingLead");
  private static final Map<String, Integer> SOFT = new LinkedHashMap<>();

  static {
    SOFT.put("targetStaffing", 3);
    SOFT.put("overstaffing", 1);
    SOFT.put("teamSplit", 240);
    SOFT.put("loneVolunteer", 60);
    SOFT.put("partnerArea", 60);
    SOFT.put("together", 120);
    SOFT.put("travel", 2);
    SOFT.put("workload", 1);
    SOFT.put("preDawnBurden", 30);
    SOFT.put("avoided", 60);
    SOFT.put("preferred", 30);
    SOFT.put("continuity", 30);
    SOFT.put("turnedAway", 60);
    SOFT.put("stability", 120);
  }

  private final Day day;
  private final Map<String, Given> duties = new LinkedHashMap<>();
  private final Map<String, Long> measures = new LinkedHashMap<>();

  SecondReading(JsonNode document) {
    day = new Day(document);
    HARD.forEach(id -> measures.put(id, 0L));
    MEDIUM.forEach(id -> measures.put(id, 0L));
    SOFT.keySet().forEach(id -> measures.put(id, 0L));
    for (JsonNode entry : document.path("assignments")) {
      Given given = entry.has("site") ? day.given(entry) : null;
      if (given != null) {
        duties.put(entry.get("volunteer").asText(), given);
      }
    }
    for (JsonNode volunteer : document.get("volunteers")) {
      Given duty = duties.get(volunteer.get("id").asText());
      if (duty == null) {
        add("turnedAway", volunteer.path("history").path("turnedAway").asInt());
      } else {
        shift(volunteer, duty);
        wishes(volunteer, duty);
      }
      stability(volunteer.get("id").asText(), duty);
    }
    for (JsonNode site : document.get("sites")) {
      staffing(site);
    }
    teams();
    groups();
  }

  /** Every constraint's measure, in the order of the table. */
  Map<String, Long> measures() {
    return measures;
  }

  /** Hard, medium and soft level. */
  List<Long> levels() {
    return List.of(
        -sum(HARD, id -> 1), -sum(MEDIUM, id -> 1), -sum(List.copyOf(SOFT.keySet()), SOFT::get));
  }

  private long sum(List<String> ids, java.util.function.Function<String, Integer> otherwise) {
    long sum = 0;
    for (String id : ids) {
      long weight = day.root.path("weights").path(id).asInt(otherwise.apply(id));
      sum += (id.equals("preferred") ? -weight : weight) * measures.getOrDefault(id, 0L);
    }
    return sum;
  }

  private void add(String id, long measure) {
    measures.merge(id, measure, Long::sum);
  }

  private void shift(JsonNode volunteer, Given duty) {
    ZonedDateTime arrival = day.arrival(duty);
    ZonedDateTime end = day.end(duty);
    long m = Day.minutes(arrival, end);
    List<String> tags = Day.texts(duty.role().path("tags"));
    List<String> skills = Day.texts(volunteer.path("skills"));
    for (String skill : Day.texts(duty.role().path("skills"))) {
      add("requiredSkill", skills.contains(skill) ? 0 : 1);
    }
    long outside = 0;
    for (long minute = 0; minute < m; minute++) {
      ZonedDateTime at = arrival.plusMinutes(minute);
      boolean inside = false;
      for (JsonNode window : volunteer.get("availability")) {
        inside |=
            !at.isBefore(day.time(window.get("from"))) && at.isBefore(day.time(window.get("to")));
      }
      outside += inside ? 0 : 1;
    }
    add("availability", outside);
    for (String restriction : Day.texts(volunteer.path("restrictions"))) {
      boolean met =
          tags.contains(restriction) || (restriction.equals("predawn") && day.preDawn(duty));
      add("restriction", met ? 1 : 0);
    }
    add("excludedSite", Day.texts(volunteer.path("excludedSites")).contains(duty.siteId()) ? 1 : 0);
    long longest =
        Math.min(
            day.rule("maxShiftMinutes", 480),
            volunteer.path("maxShiftMinutes").asInt(Integer.MAX_VALUE));
    add("shiftTooLong", Math.max(0, m - longest));
    add("shiftTooShort", Math.max(0, day.rule("minShiftMinutes", 60) - m));
    if (tags.contains("ppe")) {
      add("ppeTooLong", Math.max(0, m - day.rule("maxPpeMinutes", 240)));
    }
    JsonNode history = volunteer.path("history");
    if (history.has("lastShiftEnd")) {
      long rest = Day.minutes(day.time(history.get("lastShiftEnd")), arrival);
      add("rest", Math.max(0, day.rule("minRestMinutes", 660) - rest));
    }
    if (history.path("consecutiveDays").asInt() >= day.rule("maxConsecutiveDays", 6)) {
      add("consecutiveDays", 1);
    }
    long travel = day.travel(volunteer, duty);
    add("travelTooLong", Math.max(0, travel - day.rule("maxTravelMinutes", 90)));
    add("travel", travel);
    long h = history.path("minutesWorked").asInt();
    add("workload", Math.floorDiv((h + m) * (h + m) - h * h, 3600L));
    if (day.preDawn(duty)) {
      add("preDawnBurden", 2L * history.path("preDawnDuties").asInt() + 1);
    }
    if (history.has("lastSite") && !history.get("lastSite").asText().equals(duty.siteId())) {
      add("continuity", 1);
    }
  }

  private void wishes(JsonNode volunteer, Given duty) {
    for (String[] wish : new String[][] {{"prefers", "preferred"}, {"avoids", "avoided"}}) {
      JsonNode named = volunteer.path(wish[0]);
      add(wish[1], Day.texts(named.path("sites")).contains(duty.siteId()) ? 1 : 0);
      add(wish[1], Day.texts(named.path("areas")).contains(area(duty)) ? 1 : 0);
      add(wish[1], Day.texts(named.path("roles")).contains(duty.roleId()) ? 1 : 0);
    }
  }

  private static String area(Given duty) {
    return duty.site().get("area").asText();
  }

  private void stability(String volunteer, @Nullable Given duty) {
    if (!day.root.has("published")) {
      return;
    }
    for (JsonNode entry : day.root.get("published")) {
      if (entry.get("volunteer").asText().equals(volunteer)) {
        int twice = entry.path("contact").asText("told").equals("confirmed") ? 2 : 1;
        if (duty == null) {
          add("stability", 2L * twice);
        } else if (!duty.same(day.given(entry))) {
          add("stability", twice);
        }
        return;
      }
    }
    add("stability", duty == null ? 0 : 1);
  }

  private void staffing(JsonNode site) {
    String leadSkill = day.root.path("rules").path("leadSkill").asText("lead");
    long priority = site.path("priority").asInt(1);
    for (int i = 0; i < site.get("slots").size(); i++) {
      JsonNode slot = site.get("slots").get(i);
      long minutes = Day.minutes(day.time(slot.get("start")), day.time(slot.get("end")));
      long everybody = 0;
      long leads = 0;
      for (JsonNode role : day.root.get("roles")) {
        long present = 0;
        for (Map.Entry<String, Given> entry : duties.entrySet()) {
          Given duty = entry.getValue();
          if (!duty.siteId().equals(site.get("id").asText())
              || duty.first() > i
              || duty.last() < i
              || !duty.roleId().equals(role.get("id").asText())) {
            continue;
          }
          present++;
          JsonNode volunteer = day.byId("volunteers", entry.getKey());
          if (volunteer != null && Day.texts(volunteer.path("skills")).contains(leadSkill)) {
            leads++;
          }
        }
        everybody += present;
        long min = 0;
        long target = 0;
        long max = 0;
        for (JsonNode demand : slot.path("demand")) {
          if (demand.get("role").asText().equals(role.get("id").asText())) {
            min = demand.path("min").asInt(0);
            target = demand.has("target") ? demand.get("target").asInt() : min;
            max = demand.path("max").asInt(Integer.MAX_VALUE);
          }
        }
        add("roleMaximum", Math.max(0, present - max));
        add("minimumStaffing", Math.max(0, min - present) * minutes * priority);
        add("targetStaffing", Math.max(0, target - Math.max(min, present)) * minutes * priority);
        add("overstaffing", Math.max(0, present - target) * minutes);
      }
      add("siteCapacity", Math.max(0, everybody - site.get("capacity").asInt()));
      add("missingLead", Math.max(0, slot.path("leads").asInt() - leads) * minutes * priority);
    }
  }

  private void teams() {
    for (JsonNode team : day.root.path("teams")) {
      List<Given> held = new ArrayList<>();
      for (JsonNode volunteer : day.root.get("volunteers")) {
        Given duty = duties.get(volunteer.get("id").asText());
        if (duty != null && volunteer.path("team").asText().equals(team.get("id").asText())) {
          held.add(duty);
        }
      }
      Set<String> areas = new HashSet<>();
      List<String> partners = Day.texts(team.path("partnerAreas"));
      for (Given duty : held) {
        areas.add(area(duty));
        add("partnerArea", !partners.isEmpty() && !partners.contains(area(duty)) ? 1 : 0);
        long mates = held.stream().filter(it -> it.siteId().equals(duty.siteId())).count();
        add("loneVolunteer", mates == 1 ? 1 : 0);
      }
      add("teamSplit", Math.max(0, areas.size() - 1));
    }
  }

  private void groups() {
    for (JsonNode group : day.root.path("groups")) {
      Map<String, Long> bySite = new LinkedHashMap<>();
      for (String member : Day.texts(group.get("volunteers"))) {
        Given duty = duties.get(member);
        if (duty != null) {
          bySite.merge(duty.siteId(), 1L, Long::sum);
        }
      }
      if (group.get("kind").asText().equals("together")) {
        add("together", Math.max(0, bySite.size() - 1));
      } else {
        bySite.values().forEach(members -> add("apart", members - 1));
      }
    }
  }
}
