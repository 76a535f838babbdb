package org.daybreak.file;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import org.daybreak.problem.Area;
import org.daybreak.problem.ConstraintId;
import org.daybreak.problem.Demand;
import org.daybreak.problem.Duty;
import org.daybreak.problem.Group;
import org.daybreak.problem.History;
import org.daybreak.problem.Location;
import org.daybreak.problem.Pin;
import org.daybreak.problem.Problem;
import org.daybreak.problem.Profile;
import org.daybreak.problem.Publication;
import org.daybreak.problem.Role;
import org.daybreak.problem.Rules;
import org.daybreak.problem.Site;
import org.daybreak.problem.Skill;
import org.daybreak.problem.Slot;
import org.daybreak.problem.Team;
import org.daybreak.problem.Transport;
import org.daybreak.problem.Weights;
import org.daybreak.problem.Wishes;
import org.jspecify.annotations.Nullable;

/**
 * The fingerprint of a problem: 16 hexadecimal digits that change with anything that a proven bound
 * rests on. Names, contacts (phones and addresses included), notes, stand-bys and duties that are
 * not pinned are left out. It is taken from the problem, not from the text of its file: neither how
 * a file is laid out, nor the order of its lists, nor whether it states a default plays a part.
 */
final class Fingerprint {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final int BYTES = 8;

  private final List<String> lines = new ArrayList<>();

  private Fingerprint() {}

  static String of(Problem problem) {
    Fingerprint fingerprint = new Fingerprint();
    fingerprint.addDay(problem);
    fingerprint.addRules(problem.rules());
    fingerprint.addWeights(problem.weights());
    fingerprint.addVocabulary(problem);
    problem.sites().forEach(fingerprint::addSite);
    problem.profiles().forEach(fingerprint::addProfile);
    for (Group group : problem.groups()) {
      fingerprint.add("group", group.id(), group.kind().id(), members(group));
    }
    for (Pin pin : problem.pins()) {
      fingerprint.add("pin", pin.profile().id(), duty(pin.duty()));
    }
    fingerprint.addPublished(problem.published());
    return fingerprint.digest();
  }

  private void addDay(Problem problem) {
    add("day", ProblemAssembler.FORMAT_VERSION, problem.date(), problem.timeZone().getId());
    for (LocalDate carried : problem.carried()) {
      add("carried", carried);
    }
  }

  private void addRules(Rules rules) {
    add(
        "rules",
        rules.setupLeadMinutes(),
        rules.handoverLeadMinutes(),
        rules.minShiftMinutes(),
        rules.maxShiftMinutes(),
        rules.maxPpeMinutes(),
        rules.minRestMinutes(),
        rules.maxConsecutiveDays(),
        rules.maxTravelMinutes(),
        rules.dawn(),
        rules.transitStart(),
        rules.detour(),
        rules.leadSkill());
    for (Transport transport : Transport.values()) {
      add("speed", transport.id(), rules.speedKmh(transport));
    }
  }

  private void addWeights(Weights weights) {
    for (ConstraintId constraint : ConstraintId.values()) {
      add("weight", constraint.id(), weights.of(constraint));
    }
  }

  private void addVocabulary(Problem problem) {
    for (Skill skill : problem.skills()) {
      add("skill", skill.id());
    }
    for (Role role : problem.roles()) {
      add("role", role.id(), sorted(role.skills()), sorted(role.tags()));
    }
    for (Team team : problem.teams()) {
      add("team", team.id(), sorted(team.partnerAreas()));
    }
    for (Area area : problem.areas()) {
      add("area", area.id());
    }
  }

  private void addSite(Site site) {
    add(
        "site",
        site.id(),
        site.area().id(),
        location(site.location()),
        site.capacity(),
        site.priority(),
        site.setupLeadMinutes(),
        site.handoverLeadMinutes());
    for (Slot slot : site.slots()) {
      add(
          "slot",
          site.id(),
          slot.id(),
          slot.startEpochMinute(),
          slot.endEpochMinute(),
          slot.leads());
      for (Demand demand : slot.demand()) {
        // An entry that needs nobody and admits nobody says what no entry says.
        if (demand.max() > 0) {
          add(
              "demand",
              site.id(),
              slot.id(),
              demand.role().id(),
              demand.min(),
              demand.target(),
              demand.max());
        }
      }
    }
  }

  private void addProfile(Profile profile) {
    History history = profile.history();
    add(
        "volunteer",
        profile.id(),
        profile.team() == null ? null : profile.team().id(),
        sorted(profile.skills()),
        sorted(profile.restrictions()),
        sorted(profile.excludedSites()),
        profile.availability().stream()
            .map(it -> List.of(it.fromEpochMinute(), it.toEpochMinute()))
            .toList(),
        profile.maxShiftMinutes(),
        location(profile.home()),
        profile.transport().id(),
        wishes(profile.prefers()),
        wishes(profile.avoids()),
        history.minutesWorked(),
        history.preDawnDuties(),
        history.consecutiveDays(),
        history.lastShiftEndEpochMinute(),
        history.lastSite(),
        history.timesCalled(),
        history.noShows(),
        history.turnedAway());
  }

  private void addPublished(@Nullable List<Publication> published) {
    if (published == null) {
      return;
    }
    add("published");
    for (Publication publication : published) {
      add(
          "publication",
          publication.profile().id(),
          duty(publication.duty()),
          publication.confirmed());
    }
  }

  private static List<String> members(Group group) {
    return sorted(group.members().stream().map(Profile::id).toList());
  }

  private static List<List<String>> wishes(Wishes wishes) {
    return List.of(sorted(wishes.sites()), sorted(wishes.areas()), sorted(wishes.roles()));
  }

  private static @Nullable List<String> duty(@Nullable Duty duty) {
    return duty == null
        ? null
        : List.of(duty.site().id(), duty.role().id(), duty.first().id(), duty.last().id());
  }

  private static @Nullable List<Double> location(@Nullable Location location) {
    return location == null ? null : List.of(location.latDegrees(), location.lonDegrees());
  }

  private static List<String> sorted(Collection<String> names) {
    return names.stream().sorted().toList();
  }

  /** Adds a fact; as JSON, so that no two facts look alike whatever the texts in them. */
  private void add(@Nullable Object... fact) {
    @Nullable Object[] shown =
        Arrays.stream(fact).map(it -> it == null || isJson(it) ? it : it.toString()).toArray();
    try {
      lines.add(MAPPER.writeValueAsString(shown));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(
          "The fact (%s) cannot be written.".formatted(Arrays.toString(fact)), e);
    }
  }

  private static boolean isJson(Object value) {
    return value instanceof Number || value instanceof Boolean || value instanceof List;
  }

  private String digest() {
    lines.sort(null);
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (String line : lines) {
        digest.update(line.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) '\n');
      }
      return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
