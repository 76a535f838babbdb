package org.daybreak.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import org.daybreak.file.Document;
import org.daybreak.file.ProblemReader;
import org.daybreak.file.Reading;
import org.daybreak.problem.ConstraintId;
import org.daybreak.problem.Problem;
import org.daybreak.roster.Roster;

/**
 * A small problem document told in a few words, and read as a file would be.
 *
 * <p>What is not said is harmless: everyone is available for days, lives nowhere, and has neither
 * team nor history; a site takes a thousand. Roles, teams, areas and skills come into being when
 * they are first named. A time is {@code 06:00} on the scenario's date, or a full {@code
 * 2022-11-06T00:30}; a slot's id is its start without the colon: {@code 0600}.
 */
public final class Scenario {
  private final String date;
  private final ObjectNode root = JsonNodeFactory.instance.objectNode();

  private Scenario(String date, String timeZone) {
    this.date = date;
    root.put("formatVersion", 1).put("name", "scenario").put("date", date);
    root.put("timeZone", timeZone);
    root.putObject("rules");
    root.putObject("weights");
    for (String list : new String[] {"roles", "teams", "areas", "sites", "volunteers", "groups"}) {
      root.putArray(list);
    }
    root.putArray("assignments");
  }

  /** A Saturday in Qingdao without a clock change. */
  public static Scenario day() {
    return on("2022-11-05", "Asia/Shanghai");
  }

  /** A day anywhere. */
  public static Scenario on(String date, String timeZone) {
    return new Scenario(date, timeZone);
  }

  /** Sets a rule by its name in the file. */
  public Scenario rule(String name, int value) {
    rules().put(name, value);
    return this;
  }

  /** Sets a rule by its name in the file. */
  public Scenario rule(String name, double value) {
    rules().put(name, value);
    return this;
  }

  /** Sets a rule by its name in the file. */
  public Scenario rule(String name, String value) {
    rules().put(name, value);
    return this;
  }

  /** Weighs a constraint. */
  public Scenario weight(ConstraintId constraint, int weight) {
    ((ObjectNode) root.get("weights")).put(constraint.id(), weight);
    return this;
  }

  /** A role, made when first named. */
  public RoleSketch role(String id) {
    return new RoleSketch(element("roles", id));
  }

  /** A team and the areas that it serves. */
  public Scenario team(String id, String... partnerAreas) {
    add(array(element("teams", id), "partnerAreas"), partnerAreas);
    return this;
  }

  /** A site, made when first named, in area {@code a} until it says otherwise. */
  public SiteSketch site(String id) {
    ObjectNode site = element("sites", id);
    if (!site.has("area")) {
      site.put("area", element("areas", "a").get("id").asText());
      site.put("capacity", 1000).putArray("slots");
    }
    return new SiteSketch(this, site);
  }

  /** A volunteer, made when first named. */
  public VolunteerSketch volunteer(String id) {
    ObjectNode volunteer = element("volunteers", id);
    if (!volunteer.has("availability")) {
      volunteer.putArray("availability").add(wholeDays());
    }
    return new VolunteerSketch(this, volunteer);
  }

  /** A group of these volunteers, named {@code g1} and so on. */
  public Scenario together(String... volunteers) {
    return group("together", volunteers);
  }

  /** A group of these volunteers, named {@code g1} and so on. */
  public Scenario apart(String... volunteers) {
    return group("apart", volunteers);
  }

  private Scenario group(String kind, String... volunteers) {
    ArrayNode groups = array(root, "groups");
    ObjectNode group = groups.addObject();
    group.put("id", "g" + groups.size()).put("kind", kind);
    add(group.putArray("volunteers"), volunteers);
    return this;
  }

  /** A roster was published, with nobody on it so far. */
  public Scenario published() {
    array(root, "published");
    return this;
  }

  /** A volunteer who is no longer there was told of a duty in one slot. */
  public Scenario publishedToNobodyOfToday(
      String volunteer, String site, String role, String slot) {
    entry("published", volunteer)
        .put("site", site)
        .put("role", role)
        .put("firstSlot", slot)
        .put("lastSlot", slot);
    return this;
  }

  /** The document as JSON text. */
  public String json() {
    return root.toString();
  }

  /** What a reader makes of the document, which has no error. */
  public Document document() {
    Reading reading = ProblemReader.read(json().getBytes(StandardCharsets.UTF_8));
    assertThat(reading.errors()).as(json()).isEmpty();
    return Objects.requireNonNull(reading.document());
  }

  /** The problem alone. */
  public Problem problem() {
    return document().problem();
  }

  /** Everyone on the duty that was given. */
  public Roster roster() {
    return document().roster();
  }

  /** The full form of a time. */
  String time(String time) {
    return time.length() == "06:00".length() ? date + "T" + time : time;
  }

  /** The object with this id in a top-level list, made when there is none. */
  ObjectNode element(String list, String id) {
    ArrayNode elements = array(root, list);
    for (JsonNode element : elements) {
      if (element.get("id").asText().equals(id)) {
        return (ObjectNode) element;
      }
    }
    return elements.addObject().put("id", id);
  }

  /** The entry for a volunteer in a top-level list, made when there is none. */
  ObjectNode entry(String list, String volunteer) {
    ArrayNode entries = array(root, list);
    for (JsonNode entry : entries) {
      if (entry.get("volunteer").asText().equals(volunteer)) {
        return (ObjectNode) entry;
      }
    }
    return entries.addObject().put("volunteer", volunteer);
  }

  /** The availability of a volunteer of whom none is said. */
  ObjectNode wholeDays() {
    LocalDate day = LocalDate.parse(date);
    return JsonNodeFactory.instance
        .objectNode()
        .put("from", day.minusDays(2) + "T00:00")
        .put("to", day.plusDays(3) + "T00:00");
  }

  static ObjectNode object(ObjectNode object, String name) {
    return object.has(name) ? (ObjectNode) object.get(name) : object.putObject(name);
  }

  static ArrayNode array(ObjectNode object, String name) {
    return object.has(name) ? (ArrayNode) object.get(name) : object.putArray(name);
  }

  static void add(ArrayNode list, String... elements) {
    for (String element : elements) {
      list.add(element);
    }
  }

  private ObjectNode rules() {
    return (ObjectNode) root.get("rules");
  }
}
