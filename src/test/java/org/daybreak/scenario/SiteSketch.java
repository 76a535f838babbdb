package org.daybreak.scenario;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** One site of a {@link Scenario}. What is said of a slot holds for the last one added. */
public final class SiteSketch {
  private final Scenario scenario;
  private final ObjectNode site;

  SiteSketch(Scenario scenario, ObjectNode site) {
    this.scenario = scenario;
    this.site = site;
  }

  /** The street that it is in. */
  public SiteSketch area(String id) {
    site.put("area", scenario.element("areas", id).get("id").asText());
    return this;
  }

  /** Where it is. */
  public SiteSketch at(double lat, double lon) {
    site.putObject("location").put("lat", lat).put("lon", lon);
    return this;
  }

  /** Most people there in any one slot. */
  public SiteSketch capacity(int people) {
    site.put("capacity", people);
    return this;
  }

  /** What multiplies its shortages. */
  public SiteSketch priority(int priority) {
    site.put("priority", priority);
    return this;
  }

  /** Its own setup lead. */
  public SiteSketch setupLeadMinutes(int minutes) {
    site.put("setupLeadMinutes", minutes);
    return this;
  }

  /** Its own handover lead. */
  public SiteSketch handoverLeadMinutes(int minutes) {
    site.put("handoverLeadMinutes", minutes);
    return this;
  }

  /** One more slot. */
  public SiteSketch slot(String start, String end) {
    String id = start.substring(start.length() - "06:00".length()).replace(":", "");
    slots().addObject().put("id", id).put("start", scenario.time(start));
    slot().put("end", scenario.time(end));
    return this;
  }

  /** Leads that the slot wants. */
  public SiteSketch leads(int people) {
    slot().put("leads", people);
    return this;
  }

  /** What the slot needs of a role: min, then target, then max, as far as they are given. */
  public SiteSketch needs(String role, int... people) {
    ObjectNode demand = Scenario.array(slot(), "demand").addObject();
    demand.put("role", scenario.element("roles", role).get("id").asText());
    String[] names = {"min", "target", "max"};
    for (int i = 0; i < people.length; i++) {
      demand.put(names[i], people[i]);
    }
    return this;
  }

  /** What the slot wants of a role of which nobody is indispensable. */
  public SiteSketch wants(String role, int target) {
    Scenario.array(slot(), "demand").addObject().put("role", role).put("target", target);
    scenario.role(role);
    return this;
  }

  private ObjectNode slot() {
    return (ObjectNode) slots().get(slots().size() - 1);
  }

  private ArrayNode slots() {
    return (ArrayNode) site.get("slots");
  }
}
