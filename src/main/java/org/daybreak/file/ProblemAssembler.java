package org.daybreak.file;

import static org.daybreak.message.ComplaintWords.*;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.zone.ZoneRulesProvider;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.daybreak.file.ProblemRecord.NamedRecord;
import org.daybreak.file.ProblemRecord.RoleRecord;
import org.daybreak.file.ProblemRecord.RulesRecord;
import org.daybreak.file.ProblemRecord.SpeedRecord;
import org.daybreak.file.ProblemRecord.TeamRecord;
import org.daybreak.message.NamedWords;
import org.daybreak.problem.Area;
import org.daybreak.problem.ConstraintId;
import org.daybreak.problem.Duty;
import org.daybreak.problem.Group;
import org.daybreak.problem.Problem;
import org.daybreak.problem.Profile;
import org.daybreak.problem.Publication;
import org.daybreak.problem.Role;
import org.daybreak.problem.Rules;
import org.daybreak.problem.Site;
import org.daybreak.problem.Skill;
import org.daybreak.problem.Slot;
import org.daybreak.problem.Standby;
import org.daybreak.problem.Team;
import org.daybreak.problem.Transport;
import org.daybreak.problem.Weights;
import org.jspecify.annotations.Nullable;

/** Makes a problem and its duties of a document's record, telling everything that is wrong. */
final class ProblemAssembler {
  /** The format that this program reads and writes. */
  static final int FORMAT_VERSION = 1;

  private final ProblemRecord document;
  private final Complaints complaints;

  private ProblemAssembler(ProblemRecord document, Complaints complaints) {
    this.document = document;
    this.complaints = complaints;
  }

  /** What a document holds; of use only when no error was told. */
  record Assembled(Problem problem, Map<Profile, Duty> duties) {}

  static Assembled assemble(ProblemRecord document, Complaints complaints) {
    return new ProblemAssembler(document, complaints).assemble();
  }

  private Assembled assemble() {
    At root = At.ROOT;
    if (document.formatVersion() != null && document.formatVersion() != FORMAT_VERSION) {
      complaints.error(root.dot("formatVersion"), UNKNOWN_VERSION, document.formatVersion());
    }
    LocalDate date = Times.date(document.date(), root.dot("date"), complaints);
    ZoneId zone = zone();
    Times times = new Times(zone, complaints);
    Rules rules = rules(document.rules());
    Set<String> declared = document.skills() == null ? null : new LinkedHashSet<>();
    List<Skill> skills = skills(declared);
    Names names = new Names(declared, rules.leadSkill(), complaints);
    Index<Role> roleIndex = new Index<>(NamedWords.ROLE, complaints);
    List<Role> roles = roles(names, roleIndex);
    Index<Area> areaIndex = new Index<>(NamedWords.AREA, complaints);
    List<Area> areas = areas(areaIndex);
    Index<Team> teamIndex = new Index<>(NamedWords.TEAM, complaints);
    List<Team> teams = teams(names, teamIndex, areaIndex);
    SiteAssembler siteAssembler =
        new SiteAssembler(areaIndex, roleIndex, rules, times, date, zone, complaints);
    List<Site> sites = siteAssembler.sites(document.sites());
    ProfileAssembler profileAssembler =
        new ProfileAssembler(
            names,
            teamIndex,
            areaIndex,
            roleIndex,
            siteAssembler.index(),
            tags(roles),
            firstStart(sites),
            times,
            complaints);
    List<Profile> profiles = profileAssembler.profiles(document.volunteers());
    List<Group> groups =
        new GroupAssembler(profileAssembler.index(), complaints).groups(document.groups());
    DutyAssembler duties =
        new DutyAssembler(profileAssembler.index(), siteAssembler, roleIndex, complaints);
    duties.assign(document.assignments());
    List<Publication> published = duties.published(document.published());
    List<Standby> standbys = duties.standbys(document.standbys());
    Problem problem =
        new Problem(
            Objects.requireNonNullElse(document.name(), ""),
            Objects.requireNonNullElse(date, LocalDate.EPOCH),
            zone,
            rules,
            weights(),
            skills,
            roles,
            teams,
            areas,
            sites,
            profiles,
            groups,
            duties.pins(),
            published,
            standbys,
            carried(names));
    ConstraintId tooLarge = WorstScore.tooLarge(problem);
    if (tooLarge != null) {
      complaints.error(root, SCORE_TOO_LARGE, tooLarge.id());
    }
    return new Assembled(problem, duties.duties());
  }

  private ZoneId zone() {
    String given = document.timeZone();
    if (given != null) {
      try {
        if (ZoneRulesProvider.getAvailableZoneIds().contains(given)) {
          return ZoneId.of(given);
        }
      } catch (DateTimeException e) {
        // Told below like every other unknown zone.
      }
      At at = At.ROOT.dot("timeZone");
      String nearest = complaints.nearest(given, ZoneRulesProvider.getAvailableZoneIds());
      complaints.error(at, UNKNOWN_ZONE, given, nearest == null ? "Asia/Shanghai" : nearest);
    }
    return ZoneId.of("UTC");
  }

  private Rules rules(@Nullable RulesRecord given) {
    Rules otherwise = Rules.DEFAULT;
    if (given == null) {
      return otherwise;
    }
    At at = At.ROOT.dot("rules");
    if (given.leadSkill() != null && given.leadSkill().isEmpty()) {
      complaints.error(at.dot("leadSkill"), EMPTY_ID);
    }
    return new Rules(
        or(given.setupLeadMinutes(), otherwise.setupLeadMinutes()),
        or(given.handoverLeadMinutes(), otherwise.handoverLeadMinutes()),
        or(given.minShiftMinutes(), otherwise.minShiftMinutes()),
        or(given.maxShiftMinutes(), otherwise.maxShiftMinutes()),
        or(given.maxPpeMinutes(), otherwise.maxPpeMinutes()),
        or(given.minRestMinutes(), otherwise.minRestMinutes()),
        or(given.maxConsecutiveDays(), otherwise.maxConsecutiveDays()),
        or(given.maxTravelMinutes(), otherwise.maxTravelMinutes()),
        Times.timeOfDay(given.dawn(), otherwise.dawn(), at.dot("dawn"), complaints),
        Times.timeOfDay(
            given.transitStart(), otherwise.transitStart(), at.dot("transitStart"), complaints),
        or(given.detour(), otherwise.detour()),
        speeds(given.speedKmh(), otherwise),
        or(given.leadSkill(), otherwise.leadSkill()));
  }

  private static Map<Transport, Double> speeds(@Nullable SpeedRecord given, Rules otherwise) {
    Map<Transport, Double> speeds = new EnumMap<>(otherwise.speedKmh());
    if (given != null) {
      speeds.computeIfPresent(Transport.WALK, (key, speed) -> or(given.walk(), speed));
      speeds.computeIfPresent(Transport.BIKE, (key, speed) -> or(given.bike(), speed));
      speeds.computeIfPresent(Transport.TRANSIT, (key, speed) -> or(given.transit(), speed));
      speeds.computeIfPresent(Transport.CAR, (key, speed) -> or(given.car(), speed));
    }
    return speeds;
  }

  private Weights weights() {
    if (document.weights() == null) {
      return Weights.DEFAULT;
    }
    At at = At.ROOT.dot("weights");
    Map<ConstraintId, Integer> stated = new EnumMap<>(ConstraintId.class);
    document
        .weights()
        .forEach(
            (id, weight) -> {
              ConstraintId constraint = ConstraintId.ofId(id);
              if (constraint == null) {
                List<String> known =
                    Arrays.stream(ConstraintId.values()).map(ConstraintId::id).toList();
                String nearest = complaints.nearest(id, known);
                if (nearest == null) {
                  complaints.error(at, UNKNOWN_PROPERTY, id, known);
                } else {
                  complaints.error(at, UNKNOWN_PROPERTY_NEAR, id, nearest);
                }
              } else if (weight > Weights.MAX_WEIGHT) {
                complaints.error(at.dot(id), OUT_OF_RANGE, weight, "0 … " + Weights.MAX_WEIGHT);
              } else {
                stated.put(constraint, weight);
              }
            });
    return new Weights(stated);
  }

  private List<Skill> skills(@Nullable Set<String> declared) {
    List<Skill> skills = new ArrayList<>();
    Index<Skill> ids = new Index<>(NamedWords.SKILL, complaints);
    List<@Nullable NamedRecord> records = document.skills();
    for (int i = 0; records != null && declared != null && i < records.size(); i++) {
      NamedRecord skill = records.get(i);
      if (skill != null) {
        ids.claim(skill.id(), At.ROOT.dot("skills").index(i));
        if (skill.id() != null && declared.add(skill.id())) {
          skills.add(new Skill(skill.id(), or(skill.name(), skill.id())));
        }
      }
    }
    return skills;
  }

  private List<Role> roles(Names names, Index<Role> index) {
    List<Role> roles = new ArrayList<>();
    List<@Nullable RoleRecord> records = document.roles();
    for (int i = 0; records != null && i < records.size(); i++) {
      RoleRecord role = records.get(i);
      if (role == null) {
        continue;
      }
      At at = At.ROOT.dot("roles").index(i);
      index.claim(role.id(), at);
      Set<String> skills = names.declaredSkills(role.skills(), at.dot("skills"));
      Set<String> tags = names.distinct(role.tags(), at.dot("tags"));
      if (tags.contains(Profile.PRE_DAWN_RESTRICTION)) {
        complaints.error(at.dot("tags"), PREDAWN_TAG);
      }
      if (role.id() != null) {
        Role made = new Role(roles.size(), role.id(), or(role.name(), role.id()), skills, tags);
        roles.add(made);
        index.put(role.id(), made);
      }
    }
    return roles;
  }

  private List<Area> areas(Index<Area> index) {
    List<Area> areas = new ArrayList<>();
    List<@Nullable NamedRecord> records = document.areas();
    for (int i = 0; records != null && i < records.size(); i++) {
      NamedRecord area = records.get(i);
      if (area == null) {
        continue;
      }
      index.claim(area.id(), At.ROOT.dot("areas").index(i));
      if (area.id() != null) {
        Area made = new Area(areas.size(), area.id(), or(area.name(), area.id()));
        areas.add(made);
        index.put(area.id(), made);
      }
    }
    return areas;
  }

  private List<Team> teams(Names names, Index<Team> index, Index<Area> areas) {
    List<Team> teams = new ArrayList<>();
    List<@Nullable TeamRecord> records = document.teams();
    for (int i = 0; records != null && i < records.size(); i++) {
      TeamRecord team = records.get(i);
      if (team == null) {
        continue;
      }
      At at = At.ROOT.dot("teams").index(i);
      index.claim(team.id(), at);
      Set<String> partners =
          names.remembered(team.partnerAreas(), areas.ids(), at.dot("partnerAreas"));
      if (team.id() != null) {
        Team made = new Team(teams.size(), team.id(), or(team.name(), team.id()), partners);
        teams.add(made);
        index.put(team.id(), made);
      }
    }
    return teams;
  }

  private List<LocalDate> carried(Names names) {
    At at = At.ROOT.dot("carried");
    names.distinct(document.carried(), at);
    Set<LocalDate> carried = new LinkedHashSet<>();
    List<@Nullable String> days = document.carried();
    for (int i = 0; days != null && i < days.size(); i++) {
      LocalDate day = Times.date(days.get(i), at.index(i), complaints);
      if (day != null) {
        carried.add(day);
      }
    }
    return List.copyOf(carried);
  }

  private static Set<String> tags(List<Role> roles) {
    Set<String> tags = new LinkedHashSet<>();
    roles.forEach(role -> tags.addAll(role.tags()));
    return tags;
  }

  private static long firstStart(List<Site> sites) {
    return sites.stream()
        .flatMap(site -> site.slots().stream())
        .mapToLong(Slot::startEpochMinute)
        .min()
        .orElse(Long.MAX_VALUE);
  }

  private static <T> T or(@Nullable T given, T otherwise) {
    return given == null ? otherwise : given;
  }
}
