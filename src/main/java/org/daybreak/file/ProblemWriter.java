package org.daybreak.file;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.daybreak.file.ProblemRecord.DemandRecord;
import org.daybreak.file.ProblemRecord.GroupRecord;
import org.daybreak.file.ProblemRecord.HistoryRecord;
import org.daybreak.file.ProblemRecord.LocationRecord;
import org.daybreak.file.ProblemRecord.NamedRecord;
import org.daybreak.file.ProblemRecord.RoleRecord;
import org.daybreak.file.ProblemRecord.RulesRecord;
import org.daybreak.file.ProblemRecord.SiteRecord;
import org.daybreak.file.ProblemRecord.SlotRecord;
import org.daybreak.file.ProblemRecord.SpeedRecord;
import org.daybreak.file.ProblemRecord.TeamRecord;
import org.daybreak.file.ProblemRecord.VolunteerRecord;
import org.daybreak.file.ProblemRecord.WindowRecord;
import org.daybreak.file.ProblemRecord.WishesRecord;
import org.daybreak.problem.Demand;
import org.daybreak.problem.History;
import org.daybreak.problem.Location;
import org.daybreak.problem.Problem;
import org.daybreak.problem.Profile;
import org.daybreak.problem.Rules;
import org.daybreak.problem.Site;
import org.daybreak.problem.Slot;
import org.daybreak.problem.Transport;
import org.daybreak.problem.Wishes;
import org.jspecify.annotations.Nullable;

/**
 * Writes a new problem, one on which nobody has worked yet: without assignments, pins, published
 * duties, stand-bys and carried days. One element of each list stands on one line.
 */
public final class ProblemWriter {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm", Locale.ROOT);
  private static final ObjectMapper MAPPER =
      JsonMapper.builder().defaultPropertyInclusion(nonEmpty()).build();

  private final Problem problem;

  private ProblemWriter(Problem problem) {
    this.problem = problem;
  }

  /** The file of a problem, UTF-8; reading it gives an equal problem. */
  public static byte[] write(Problem problem) {
    if (!problem.pins().isEmpty() || problem.published() != null || !problem.standbys().isEmpty()) {
      throw new IllegalArgumentException(
          "The problem (%s) is not new: it has pins, published duties or stand-bys."
              .formatted(problem.name()));
    }
    return new ProblemWriter(problem).text().getBytes(StandardCharsets.UTF_8);
  }

  private static JsonInclude.Value nonEmpty() {
    return JsonInclude.Value.construct(
        JsonInclude.Include.NON_EMPTY, JsonInclude.Include.NON_EMPTY);
  }

  private String text() {
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put("formatVersion", ProblemAssembler.FORMAT_VERSION);
    properties.put("name", problem.name());
    properties.put("date", problem.date().toString());
    properties.put("timeZone", problem.timeZone().getId());
    properties.put("rules", rules(problem.rules()));
    Map<String, Integer> weights = new LinkedHashMap<>();
    problem
        .weights()
        .stated()
        .forEach((constraint, weight) -> weights.put(constraint.id(), weight));
    properties.put("weights", weights);
    if (!problem.skills().isEmpty()) {
      properties.put(
          "skills",
          problem.skills().stream().map(it -> new NamedRecord(it.id(), it.name())).toList());
    }
    properties.put(
        "roles",
        problem.roles().stream()
            .map(it -> new RoleRecord(it.id(), it.name(), list(it.skills()), list(it.tags())))
            .toList());
    properties.put(
        "teams",
        problem.teams().stream()
            .map(it -> new TeamRecord(it.id(), it.name(), list(it.partnerAreas())))
            .toList());
    properties.put(
        "areas", problem.areas().stream().map(it -> new NamedRecord(it.id(), it.name())).toList());
    properties.put("sites", problem.sites().stream().map(this::site).toList());
    properties.put("volunteers", problem.profiles().stream().map(this::volunteer).toList());
    if (!problem.groups().isEmpty()) {
      properties.put(
          "groups",
          problem.groups().stream()
              .map(
                  it ->
                      new GroupRecord(
                          it.id(), it.kind().id(), it.members().stream().map(Profile::id).toList()))
              .toList());
    }
    List<String> lines = new ArrayList<>();
    properties.forEach((name, value) -> lines.add("  \"" + name + "\": " + value(value)));
    return "{\n" + String.join(",\n", lines) + "\n}\n";
  }

  private static String value(Object value) {
    if (value instanceof List<?> elements) {
      if (elements.isEmpty()) {
        return "[]";
      }
      return elements.stream()
          .map(element -> "    " + json(element))
          .collect(Collectors.joining(",\n", "[\n", "\n  ]"));
    }
    return json(value);
  }

  private static String json(Object value) {
    try {
      return MAPPER.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("The value (%s) cannot be written.".formatted(value), e);
    }
  }

  private static RulesRecord rules(Rules rules) {
    return new RulesRecord(
        rules.setupLeadMinutes(),
        rules.handoverLeadMinutes(),
        rules.minShiftMinutes(),
        rules.maxShiftMinutes(),
        rules.maxPpeMinutes(),
        rules.minRestMinutes(),
        rules.maxConsecutiveDays(),
        rules.maxTravelMinutes(),
        rules.dawn().toString(),
        rules.transitStart().toString(),
        rules.detour(),
        new SpeedRecord(
            rules.speedKmh(Transport.WALK),
            rules.speedKmh(Transport.BIKE),
            rules.speedKmh(Transport.TRANSIT),
            rules.speedKmh(Transport.CAR)),
        rules.leadSkill());
  }

  private SiteRecord site(Site site) {
    Rules rules = problem.rules();
    return new SiteRecord(
        site.id(),
        site.name(),
        site.area().id(),
        location(site.location()),
        site.address(),
        site.contact(),
        site.capacity(),
        site.priority(),
        unless(rules.setupLeadMinutes(), site.setupLeadMinutes()),
        unless(rules.handoverLeadMinutes(), site.handoverLeadMinutes()),
        site.slots().stream().map(this::slot).toList());
  }

  private SlotRecord slot(Slot slot) {
    return new SlotRecord(
        slot.id(),
        time(slot.startEpochMinute()),
        time(slot.endEpochMinute()),
        unless(0, slot.leads()),
        slot.demand().stream().map(ProblemWriter::demand).toList());
  }

  private static DemandRecord demand(Demand demand) {
    return new DemandRecord(
        demand.role().id(), demand.min(), demand.target(), unless(Demand.UNBOUNDED, demand.max()));
  }

  private VolunteerRecord volunteer(Profile profile) {
    return new VolunteerRecord(
        profile.id(),
        profile.name(),
        profile.team() == null ? null : profile.team().id(),
        profile.phone(),
        profile.note(),
        list(profile.skills()),
        list(profile.restrictions()),
        list(profile.excludedSites()),
        profile.availability().stream()
            .map(it -> new WindowRecord(time(it.fromEpochMinute()), time(it.toEpochMinute())))
            .toList(),
        profile.maxShiftMinutes(),
        location(profile.home()),
        profile.transport().id(),
        wishes(profile.prefers()),
        wishes(profile.avoids()),
        history(profile.history()));
  }

  private @Nullable HistoryRecord history(History history) {
    if (history.equals(History.NONE)) {
      return null;
    }
    Long lastShiftEnd = history.lastShiftEndEpochMinute();
    return new HistoryRecord(
        unless(0, history.minutesWorked()),
        unless(0, history.preDawnDuties()),
        unless(0, history.consecutiveDays()),
        lastShiftEnd == null ? null : time(lastShiftEnd),
        history.lastSite(),
        unless(0, history.timesCalled()),
        unless(0, history.noShows()),
        unless(0, history.turnedAway()));
  }

  private static @Nullable WishesRecord wishes(Wishes wishes) {
    return wishes.equals(Wishes.NONE)
        ? null
        : new WishesRecord(list(wishes.sites()), list(wishes.areas()), list(wishes.roles()));
  }

  private static @Nullable LocationRecord location(@Nullable Location location) {
    return location == null
        ? null
        : new LocationRecord(location.latDegrees(), location.lonDegrees());
  }

  private static @Nullable Integer unless(int otherwise, int value) {
    return value == otherwise ? null : Integer.valueOf(value);
  }

  private static List<String> list(Set<String> names) {
    return List.copyOf(names);
  }

  private String time(long epochMinute) {
    return TIME.format(problem.localTime(epochMinute));
  }
}
