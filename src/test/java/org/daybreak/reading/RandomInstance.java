package org.daybreak.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.daybreak.file.Document;
import org.daybreak.file.ProblemReader;
import org.daybreak.file.Reading;
import org.daybreak.problem.ConstraintId;

/** Small valid documents with everything in play, by seed. */
public final class RandomInstance {
  private static final List<String> SKILLS = List.of("entry", "driver", "lead");
  private static final List<String> TAGS = List.of("ppe", "heavy", "standing");

  /** Zones with the evening before a clock change; in others the date matters little. */
  private static final List<List<String>> DAYS =
      List.of(
          List.of("Asia/Shanghai", "2022-11-05"),
          List.of("Europe/Berlin", "2022-10-29"),
          List.of("Europe/Berlin", "2023-03-25"),
          List.of("America/New_York", "2022-11-05"),
          List.of("America/New_York", "2023-03-11"),
          List.of("Australia/Lord_Howe", "2023-04-01"),
          List.of("Australia/Lord_Howe", "2022-10-01"),
          List.of("America/St_Johns", "2022-11-05"),
          List.of("Asia/Kathmandu", "2022-11-05"),
          List.of("UTC", "2022-11-05"));

  private final Random random;
  private final ObjectNode root = JsonNodeFactory.instance.objectNode();
  private final ZoneId zone;
  private final LocalDateTime midnight;
  private int sites;
  private int volunteers;
  private int areas;

  private RandomInstance(long seed) {
    random = new Random(seed);
    List<String> chosen = DAYS.get(random.nextInt(DAYS.size()));
    zone = ZoneId.of(chosen.get(0));
    midnight = LocalDateTime.parse(chosen.get(1) + "T00:00");
    root.put("formatVersion", 1).put("name", "random " + seed).put("date", chosen.get(1));
    root.put("timeZone", chosen.get(0));
  }

  /** The document of a seed, with assignments of every kind, broken ones included. */
  public static ObjectNode of(long seed) {
    RandomInstance instance = new RandomInstance(seed);
    instance.rules();
    instance.weights();
    instance.placesAndTeams();
    instance.people();
    instance.groups();
    instance.duties();
    return instance.root;
  }

  /** What a reader makes of it. */
  public static Document document(long seed) {
    ObjectNode document = of(seed);
    Reading reading = ProblemReader.read(document.toString().getBytes(StandardCharsets.UTF_8));
    assertThat(reading.errors()).as("seed %d: %s", seed, document).isEmpty();
    return Objects.requireNonNull(reading.document());
  }

  private boolean chance(double probability) {
    return random.nextDouble() < probability;
  }

  private int between(int least, int most) {
    return least + random.nextInt(most - least + 1);
  }

  private void rules() {
    if (chance(0.3)) {
      return;
    }
    ObjectNode rules = root.putObject("rules");
    put(rules, "setupLeadMinutes", 0, 90);
    put(rules, "handoverLeadMinutes", 0, 20);
    put(rules, "minShiftMinutes", 30, 150);
    put(rules, "maxShiftMinutes", 120, 400);
    put(rules, "maxPpeMinutes", 60, 240);
    put(rules, "minRestMinutes", 400, 700);
    put(rules, "maxConsecutiveDays", 1, 6);
    put(rules, "maxTravelMinutes", 10, 60);
    if (chance(0.4)) {
      rules.put("dawn", "0%d:%d0".formatted(between(4, 7), between(0, 5)));
    }
    if (chance(0.4)) {
      rules.put("transitStart", "0%d:%d0".formatted(between(1, 7), between(0, 5)));
    }
    if (chance(0.3)) {
      rules.put("detour", 1 + random.nextDouble());
      rules.putObject("speedKmh").put("walk", 3.5).put("transit", 20);
    }
    if (chance(0.2)) {
      rules.put("leadSkill", "driver");
    }
  }

  private void put(ObjectNode object, String name, int least, int most) {
    if (chance(0.5)) {
      object.put(name, between(least, most));
    }
  }

  private void weights() {
    ObjectNode weights = root.putObject("weights");
    for (ConstraintId constraint : ConstraintId.values()) {
      if (chance(0.15)) {
        weights.put(constraint.id(), chance(0.4) ? 0 : between(1, 300));
      }
    }
  }

  private void placesAndTeams() {
    if (chance(0.5)) {
      ArrayNode skills = root.putArray("skills");
      SKILLS.forEach(skill -> skills.addObject().put("id", skill));
    }
    ArrayNode roles = root.putArray("roles");
    for (String id : List.of("r0", "r1", "r2")) {
      ObjectNode role = roles.addObject().put("id", id);
      some(role.putArray("skills"), SKILLS.subList(0, 2), 0.3);
      some(role.putArray("tags"), TAGS, 0.4);
    }
    areas = between(1, 3);
    ArrayNode teams = root.putArray("teams");
    for (int i = 0; i < 3; i++) {
      ObjectNode team = teams.addObject().put("id", "t" + i);
      if (chance(0.5)) {
        team.putArray("partnerAreas").add("a" + between(0, 3));
      }
    }
    ArrayNode areaList = root.putArray("areas");
    for (int i = 0; i < areas; i++) {
      areaList.addObject().put("id", "a" + i);
    }
    sites = between(1, 4);
    ArrayNode siteList = root.putArray("sites");
    for (int i = 0; i < sites; i++) {
      ObjectNode site = siteList.addObject().put("id", "s" + i);
      site.put("area", "a" + random.nextInt(areas)).put("capacity", between(0, 4));
      if (chance(0.8)) {
        location(site.putObject("location"));
      }
      put(site, "priority", 1, 4);
      put(site, "setupLeadMinutes", 0, 60);
      put(site, "handoverLeadMinutes", 0, 30);
      slots(site.putArray("slots"));
    }
  }

  private void slots(ArrayNode slots) {
    LocalDateTime at = existing(midnight.plusMinutes(10L * between(12, 150)));
    int count = between(0, 4);
    for (int i = 0; i < count; i++) {
      if (i > 0 && chance(0.3)) {
        at = existing(at.plusMinutes(10L * between(1, 30)));
      }
      LocalDateTime end = existing(at.plusMinutes(10L * between(3, 18)));
      if (!end.atZone(zone).isAfter(at.atZone(zone))) {
        return;
      }
      ObjectNode slot = slots.addObject().put("id", "x" + i);
      slot.put("start", at.toString()).put("end", end.toString());
      if (chance(0.3)) {
        slot.put("leads", between(0, 2));
      }
      ArrayNode demand = slot.putArray("demand");
      for (String role : List.of("r0", "r1", "r2")) {
        if (chance(0.6)) {
          int min = between(0, 2);
          int target = min + between(0, 2);
          ObjectNode entry = demand.addObject().put("role", role);
          if (min > 0 || chance(0.5)) {
            entry.put("min", min);
          }
          if (target > min || chance(0.5)) {
            entry.put("target", target);
          }
          if (chance(0.6)) {
            entry.put("max", target + between(0, 1));
          }
        }
      }
      at = end;
    }
  }

  /** The next local time that no clock change skips. */
  private LocalDateTime existing(LocalDateTime time) {
    LocalDateTime candidate = time;
    while (zone.getRules().getValidOffsets(candidate).isEmpty()) {
      candidate = candidate.plusMinutes(10);
    }
    return candidate;
  }

  private void people() {
    volunteers = between(0, 14);
    ArrayNode list = root.putArray("volunteers");
    for (int i = 0; i < volunteers; i++) {
      ObjectNode volunteer = list.addObject().put("id", "v" + i);
      if (chance(0.8)) {
        volunteer.put("team", "t" + between(0, 2));
      }
      some(volunteer.putArray("skills"), SKILLS, 0.5);
      if (chance(0.3)) {
        some(volunteer.putArray("restrictions"), List.of("ppe", "heavy", "predawn", "dust"), 0.4);
      }
      if (chance(0.2)) {
        volunteer.putArray("excludedSites").add("s" + between(0, 5));
      }
      ArrayNode windows = volunteer.putArray("availability");
      int count = chance(0.1) ? 0 : between(1, 3);
      for (int w = 0; w < count; w++) {
        LocalDateTime from = existing(midnight.plusMinutes(10L * between(0, 120)));
        LocalDateTime to = existing(from.plusMinutes(10L * between(30, 160)));
        windows.addObject().put("from", from.toString()).put("to", to.toString());
      }
      put(volunteer, "maxShiftMinutes", 60, 400);
      if (chance(0.8)) {
        location(volunteer.putObject("home"));
      }
      if (chance(0.8)) {
        volunteer.put("transport", pick(List.of("walk", "bike", "transit", "transit", "car")));
      }
      for (String wish : List.of("prefers", "avoids")) {
        if (chance(0.4)) {
          ObjectNode wishes = volunteer.putObject(wish);
          wishes.putArray("sites").add("s" + between(0, 5));
          wishes.putArray("areas").add("a" + between(0, 4));
          wishes.putArray("roles").add("r" + between(0, 3));
        }
      }
      history(volunteer);
    }
  }

  private void history(ObjectNode volunteer) {
    if (chance(0.4)) {
      return;
    }
    ObjectNode history = volunteer.putObject("history");
    put(history, "minutesWorked", 0, 4000);
    put(history, "preDawnDuties", 0, 5);
    put(history, "consecutiveDays", 0, 7);
    put(history, "turnedAway", 0, 3);
    put(history, "timesCalled", 0, 9);
    if (chance(0.5)) {
      history.put("lastShiftEnd", existing(midnight.minusMinutes(10L * between(0, 60))).toString());
    }
    if (chance(0.5)) {
      history.put("lastSite", "s" + between(0, 5));
    }
  }

  private void groups() {
    if (volunteers < 2 || chance(0.3)) {
      return;
    }
    ArrayNode groups = root.putArray("groups");
    for (int i = 0; i < 3; i++) {
      ObjectNode group = groups.addObject().put("id", "g" + i);
      group.put("kind", chance(0.5) ? "together" : "apart");
      List<String> members = new ArrayList<>();
      for (int v = 0; v < volunteers; v++) {
        if (chance(0.3)) {
          members.add("v" + v);
        }
      }
      ArrayNode list = group.putArray("volunteers");
      members.forEach(list::add);
    }
  }

  private void duties() {
    if (chance(0.9)) {
      ArrayNode assignments = root.putArray("assignments");
      for (int v = 0; v < volunteers; v++) {
        if (chance(0.7)) {
          ObjectNode entry = assignments.addObject().put("volunteer", "v" + v);
          boolean pinned = chance(0.2);
          boolean given = !(pinned && chance(0.3)) && duty(entry);
          if (pinned || !given) {
            entry.put("pinned", pinned);
          }
        }
      }
    }
    if (chance(0.6)) {
      ArrayNode published = root.putArray("published");
      for (int v = 0; v < volunteers + 2; v++) {
        if (chance(0.6)) {
          ObjectNode entry = JsonNodeFactory.instance.objectNode().put("volunteer", "v" + v);
          if (duty(entry)) {
            if (chance(0.15)) {
              entry.put(pick(List.of("site", "role", "lastSlot")), "gone");
            }
            if (chance(0.5)) {
              entry.put("contact", chance(0.5) ? "confirmed" : "told");
            }
            published.add(entry);
          }
        }
      }
    }
  }

  /** Gives any duty at all, if the chosen site has slots. */
  private boolean duty(ObjectNode entry) {
    int site = random.nextInt(sites);
    var slots = root.get("sites").get(site).get("slots");
    if (slots.isEmpty()) {
      return false;
    }
    int first = random.nextInt(slots.size());
    int last = first;
    while (last + 1 < slots.size()
        && slots.get(last).get("end").equals(slots.get(last + 1).get("start"))
        && chance(0.6)) {
      last++;
    }
    entry.put("site", "s" + site).put("role", "r" + random.nextInt(3));
    entry.put("firstSlot", "x" + first).put("lastSlot", "x" + last);
    return true;
  }

  private void location(ObjectNode location) {
    location.put("lat", 36.05 + random.nextInt(1000) / 10_000.0);
    location.put("lon", 120.30 + random.nextInt(1000) / 10_000.0);
  }

  private void some(ArrayNode list, List<String> names, double probability) {
    names.stream().filter(name -> chance(probability)).forEach(list::add);
  }

  private String pick(List<String> names) {
    return names.get(random.nextInt(names.size()));
  }
}
