package org.daybreak.file;

import static org.daybreak.message.ComplaintWords.*;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.daybreak.file.ProblemRecord.HistoryRecord;
import org.daybreak.file.ProblemRecord.VolunteerRecord;
import org.daybreak.file.ProblemRecord.WindowRecord;
import org.daybreak.file.ProblemRecord.WishesRecord;
import org.daybreak.message.NamedWords;
import org.daybreak.problem.Area;
import org.daybreak.problem.History;
import org.daybreak.problem.Profile;
import org.daybreak.problem.Role;
import org.daybreak.problem.Site;
import org.daybreak.problem.Team;
import org.daybreak.problem.TimeWindow;
import org.daybreak.problem.Transport;
import org.daybreak.problem.Wishes;
import org.jspecify.annotations.Nullable;

/** Makes the profiles of a file. */
final class ProfileAssembler {
  private final Names names;
  private final Index<Team> teams;
  private final Index<Area> areas;
  private final Index<Role> roles;
  private final Index<Site> sites;
  private final Set<String> tags;
  private final long firstStartEpochMinute;
  private final Times times;
  private final Complaints complaints;
  private final Index<Profile> index;

  /**
   * @param tags every tag of every role
   * @param firstStartEpochMinute the start of the day's first slot
   */
  ProfileAssembler(
      Names names,
      Index<Team> teams,
      Index<Area> areas,
      Index<Role> roles,
      Index<Site> sites,
      Set<String> tags,
      long firstStartEpochMinute,
      Times times,
      Complaints complaints) {
    this.names = names;
    this.teams = teams;
    this.areas = areas;
    this.roles = roles;
    this.sites = sites;
    this.tags = tags;
    this.firstStartEpochMinute = firstStartEpochMinute;
    this.times = times;
    this.complaints = complaints;
    this.index = new Index<>(NamedWords.VOLUNTEER, complaints);
  }

  /** The profiles by id. */
  Index<Profile> index() {
    return index;
  }

  /** Makes all profiles, in the order of the file. */
  List<Profile> profiles(@Nullable List<@Nullable VolunteerRecord> records) {
    List<Profile> profiles = new ArrayList<>();
    At at = At.ROOT.dot("volunteers");
    for (int i = 0; records != null && i < records.size(); i++) {
      VolunteerRecord volunteer = records.get(i);
      if (volunteer != null) {
        index.claim(volunteer.id(), at.index(i));
        add(volunteer, at.index(i), profiles);
      }
    }
    return profiles;
  }

  private void add(VolunteerRecord volunteer, At at, List<Profile> profiles) {
    Team team = teams.resolve(volunteer.team(), at.dot("team"));
    Set<String> skills = names.declaredSkills(volunteer.skills(), at.dot("skills"));
    Set<String> restrictions = restrictions(volunteer.restrictions(), at.dot("restrictions"));
    Set<String> excluded =
        names.remembered(volunteer.excludedSites(), sites.ids(), at.dot("excludedSites"));
    List<TimeWindow> windows = windows(volunteer.availability(), at.dot("availability"));
    Transport transport = transport(volunteer.transport(), at.dot("transport"));
    Wishes prefers = wishes(volunteer.prefers(), at.dot("prefers"));
    Wishes avoids = wishes(volunteer.avoids(), at.dot("avoids"));
    tellContradictions(prefers.sites(), avoids.sites(), at.dot("avoids").dot("sites"));
    tellContradictions(prefers.areas(), avoids.areas(), at.dot("avoids").dot("areas"));
    tellContradictions(prefers.roles(), avoids.roles(), at.dot("avoids").dot("roles"));
    History history = history(volunteer.history(), at.dot("history"));
    if (volunteer.id() == null) {
      return;
    }
    Profile profile =
        new Profile(
            profiles.size(),
            volunteer.id(),
            volunteer.name() == null ? volunteer.id() : volunteer.name(),
            team,
            volunteer.phone(),
            volunteer.note(),
            skills,
            restrictions,
            excluded,
            windows,
            volunteer.maxShiftMinutes(),
            SiteAssembler.location(volunteer.home()),
            transport,
            prefers,
            avoids,
            history);
    profiles.add(profile);
    index.put(volunteer.id(), profile);
  }

  private Set<String> restrictions(@Nullable List<@Nullable String> given, At at) {
    Set<String> restrictions = names.distinct(given, at);
    for (int i = 0; given != null && i < given.size(); i++) {
      String restriction = given.get(i);
      if (restriction != null
          && !tags.contains(restriction)
          && !restriction.equals(Profile.PRE_DAWN_RESTRICTION)) {
        Set<String> known = new LinkedHashSet<>(tags);
        known.add(Profile.PRE_DAWN_RESTRICTION);
        String nearest = complaints.nearest(restriction, known);
        if (nearest == null) {
          complaints.warning(at.index(i), RESTRICTION_UNNAMED, restriction, known);
        } else {
          complaints.warning(at.index(i), RESTRICTION_UNNAMED_NEAR, restriction, nearest);
        }
      }
    }
    return restrictions;
  }

  private List<TimeWindow> windows(@Nullable List<@Nullable WindowRecord> records, At at) {
    List<TimeWindow> windows = new ArrayList<>();
    for (int i = 0; records != null && i < records.size(); i++) {
      WindowRecord window = records.get(i);
      if (window == null) {
        continue;
      }
      Long from = times.epochMinute(window.from(), at.index(i).dot("from"));
      Long to = times.epochMinute(window.to(), at.index(i).dot("to"));
      if (from == null || to == null) {
        continue;
      }
      if (to <= from) {
        complaints.error(at.index(i).dot("to"), END_BEFORE_START, window.to(), window.from());
      } else {
        windows.add(new TimeWindow(from, to));
      }
    }
    return windows;
  }

  private Transport transport(@Nullable String given, At at) {
    if (given == null) {
      return Transport.TRANSIT;
    }
    Transport transport = Transport.ofId(given);
    if (transport == null) {
      complaints.error(
          at, UNKNOWN_NAME, given, Arrays.stream(Transport.values()).map(Transport::id).toList());
      return Transport.TRANSIT;
    }
    return transport;
  }

  private Wishes wishes(@Nullable WishesRecord given, At at) {
    return given == null
        ? Wishes.NONE
        : new Wishes(
            names.remembered(given.sites(), sites.ids(), at.dot("sites")),
            names.remembered(given.areas(), areas.ids(), at.dot("areas")),
            names.remembered(given.roles(), roles.ids(), at.dot("roles")));
  }

  private void tellContradictions(Set<String> preferred, Set<String> avoided, At at) {
    for (String name : avoided) {
      if (preferred.contains(name)) {
        complaints.warning(at, PREFERRED_AND_AVOIDED, name);
      }
    }
  }

  private History history(@Nullable HistoryRecord given, At at) {
    if (given == null) {
      return History.NONE;
    }
    Long lastShiftEnd = times.epochMinute(given.lastShiftEnd(), at.dot("lastShiftEnd"));
    if (lastShiftEnd != null && lastShiftEnd > firstStartEpochMinute) {
      complaints.warning(at.dot("lastShiftEnd"), LAST_SHIFT_AFTER_START, given.lastShiftEnd());
    }
    int timesCalled = orZero(given.timesCalled());
    int noShows = orZero(given.noShows());
    if (noShows > timesCalled) {
      complaints.error(at.dot("noShows"), NO_SHOWS_ABOVE_CALLS, noShows, timesCalled);
    }
    names.tellSlip(given.lastSite(), sites.ids(), at.dot("lastSite"));
    return new History(
        orZero(given.minutesWorked()),
        orZero(given.preDawnDuties()),
        orZero(given.consecutiveDays()),
        lastShiftEnd,
        given.lastSite(),
        timesCalled,
        noShows,
        orZero(given.turnedAway()));
  }

  private static int orZero(@Nullable Integer given) {
    return given == null ? 0 : given;
  }
}
