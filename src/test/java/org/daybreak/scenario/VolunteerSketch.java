package org.daybreak.scenario;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** One volunteer of a {@link Scenario}. */
public final class VolunteerSketch {
  private static final double SITE_LAT = 36.08;
  private static final double SITE_LON = 120.36;

  /** Length of a degree of a meridian on a sphere with the earth's mean radius. */
  private static final double KM_PER_DEGREE = 6371.0088 * Math.PI / 180;

  private final Scenario scenario;
  private final ObjectNode volunteer;
  private final String id;

  VolunteerSketch(Scenario scenario, ObjectNode volunteer) {
    this.scenario = scenario;
    this.volunteer = volunteer;
    this.id = volunteer.get("id").asText();
  }

  /** The organisation that the volunteer comes with. */
  public VolunteerSketch team(String team) {
    volunteer.put("team", scenario.element("teams", team).get("id").asText());
    return this;
  }

  /** What the volunteer can do. */
  public VolunteerSketch skills(String... skills) {
    Scenario.add(Scenario.array(volunteer, "skills"), skills);
    return this;
  }

  /** Tags, or {@code predawn}, that the volunteer must not be given. */
  public VolunteerSketch restrictions(String... tags) {
    Scenario.add(Scenario.array(volunteer, "restrictions"), tags);
    return this;
  }

  /** Sites where the volunteer must not be sent. */
  public VolunteerSketch excludes(String... sites) {
    Scenario.add(Scenario.array(volunteer, "excludedSites"), sites);
    return this;
  }

  /** One more window; the first one said replaces the days of before. */
  public VolunteerSketch available(String from, String to) {
    ArrayNode windows = (ArrayNode) volunteer.get("availability");
    if (windows.size() == 1 && windows.get(0).equals(scenario.wholeDays())) {
      windows.removeAll();
    }
    windows.addObject().put("from", scenario.time(from)).put("to", scenario.time(to));
    return this;
  }

  /** No window at all. */
  public VolunteerSketch neverAvailable() {
    volunteer.putArray("availability");
    return this;
  }

  /** The volunteer's own longest shift. */
  public VolunteerSketch maxShiftMinutes(int minutes) {
    volunteer.put("maxShiftMinutes", minutes);
    return this;
  }

  /** Where the volunteer lives. */
  public VolunteerSketch home(double lat, double lon) {
    volunteer.putObject("home").put("lat", lat).put("lon", lon);
    return this;
  }

  /** Lives so many great-circle kilometres north of a site, which is put on the map for it. */
  public VolunteerSketch livesKmFrom(String site, double km) {
    scenario.site(site).at(SITE_LAT, SITE_LON);
    return home(SITE_LAT + km / KM_PER_DEGREE, SITE_LON);
  }

  /** How the volunteer gets about: walk, bike, transit or car. */
  public VolunteerSketch by(String transport) {
    volunteer.put("transport", transport);
    return this;
  }

  /** Prefers some of {@code sites}, {@code areas} or {@code roles}. */
  public VolunteerSketch prefers(String kind, String... ids) {
    return wish("prefers", kind, ids);
  }

  /** Avoids some of {@code sites}, {@code areas} or {@code roles}. */
  public VolunteerSketch avoids(String kind, String... ids) {
    return wish("avoids", kind, ids);
  }

  private VolunteerSketch wish(String wish, String kind, String... ids) {
    Scenario.add(Scenario.array(Scenario.object(volunteer, wish), kind), ids);
    return this;
  }

  /** Sets a number of the history by its name in the file. */
  public VolunteerSketch history(String name, int value) {
    Scenario.object(volunteer, "history").put(name, value);
    return this;
  }

  /** When the last shift ended. */
  public VolunteerSketch lastShiftEnd(String time) {
    Scenario.object(volunteer, "history").put("lastShiftEnd", scenario.time(time));
    return this;
  }

  /** Where the last shift was. */
  public VolunteerSketch lastSite(String site) {
    Scenario.object(volunteer, "history").put("lastSite", site);
    return this;
  }

  /** The duty: in one slot, or from the first to the last of two. */
  public VolunteerSketch on(String site, String role, String... slots) {
    duty(scenario.entry("assignments", id), site, role, slots);
    scenario.role(role);
    return this;
  }

  /** Keeps the duty given, or the volunteer at home. */
  public VolunteerSketch pinned() {
    scenario.entry("assignments", id).put("pinned", true);
    return this;
  }

  /** What was told: in one slot, or from the first to the last of two. */
  public VolunteerSketch published(String site, String role, String... slots) {
    duty(scenario.entry("published", id), site, role, slots);
    return this;
  }

  /** What was told, and confirmed. */
  public VolunteerSketch confirmed(String site, String role, String... slots) {
    published(site, role, slots);
    scenario.entry("published", id).put("contact", "confirmed");
    return this;
  }

  private static void duty(ObjectNode entry, String site, String role, String... slots) {
    entry.put("site", site).put("role", role);
    entry.put("firstSlot", slots[0]).put("lastSlot", slots[slots.length - 1]);
  }
}
