package org.daybreak.report;

import static org.daybreak.message.ShowWords.*;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.daybreak.measure.Shift;
import org.daybreak.message.Phrasebook;
import org.daybreak.problem.Demand;
import org.daybreak.problem.Duty;
import org.daybreak.problem.Problem;
import org.daybreak.problem.Role;
import org.daybreak.problem.Site;
import org.daybreak.problem.Slot;
import org.daybreak.problem.Standby;
import org.daybreak.problem.Team;
import org.daybreak.roster.Coverage;
import org.daybreak.roster.Roster;
import org.daybreak.roster.Volunteer;
import org.jspecify.annotations.Nullable;

/**
 * A roster as plain text that reads well in a terminal and pasted into a chat. Holds neither health
 * restrictions nor the planner's notes.
 */
public final class RosterText {
  /** How the roster is put in order. */
  public enum By {
    SITE,
    TEAM,
    VOLUNTEER
  }

  private final Roster roster;
  private final Problem problem;
  private final Phrasebook words;
  private final PlainNames names;
  private final List<String> lines = new ArrayList<>();

  private RosterText(Roster roster, Phrasebook words) {
    this.roster = roster;
    this.problem = roster.problem();
    this.words = words;
    this.names = new PlainNames(problem, words);
  }

  /** The roster in this order, stand-bys last; every line with a line end. */
  public static String of(Roster roster, By by, Phrasebook words) {
    RosterText text = new RosterText(roster, words);
    text.add(words.say(TITLE, text.problem.name(), text.problem.date().toString()));
    switch (by) {
      case SITE -> text.bySite();
      case TEAM -> text.byTeam();
      case VOLUNTEER -> text.byVolunteer();
    }
    text.standbys();
    return String.join("\n", text.lines) + "\n";
  }

  private void add(String line) {
    lines.add(line.stripTrailing());
  }

  private void bySite() {
    Coverage coverage = Coverage.of(roster);
    Map<Site, List<Volunteer>> bySite = new LinkedHashMap<>();
    for (Volunteer volunteer : roster.getVolunteers()) {
      if (volunteer.getDuty() != null) {
        bySite.computeIfAbsent(volunteer.site(), site -> new ArrayList<>()).add(volunteer);
      }
    }
    for (Site site : problem.sites()) {
      add("");
      add(words.say(SITE, site.name(), site.area().name()));
      if (site.address() != null) {
        add(words.say(SITE_ADDRESS, site.address()));
      }
      if (site.contact() != null) {
        add(words.say(SITE_CONTACT, site.contact()));
      }
      for (Slot slot : site.slots()) {
        slot(site, slot, bySite.getOrDefault(site, List.of()), coverage);
      }
    }
  }

  private void slot(Site site, Slot slot, List<Volunteer> atSite, Coverage coverage) {
    add(words.say(SLOT, time(slot.startEpochMinute()), time(slot.endEpochMinute())));
    for (Role role : problem.roles()) {
      List<Volunteer> present =
          atSite.stream()
              .filter(it -> it.assigned().role().equals(role) && it.assigned().covers(slot.index()))
              .sorted(Comparator.comparingInt(it -> it.profile().index()))
              .toList();
      Demand demand = slot.demandFor(role);
      if (present.isEmpty() && demand.target() == 0) {
        continue;
      }
      String people =
          present.isEmpty()
              ? words.say(NOBODY)
              : String.join(
                  words.say(LIST_SEPARATOR), present.stream().map(it -> person(it, slot)).toList());
      int missing = demand.min() - present.size();
      int empty = demand.target() - present.size();
      String state =
          missing > 0
              ? words.say(STILL_SHORT, people, missing)
              : empty > 0 ? words.say(STILL_EMPTY, people, empty) : people;
      add(words.say(ROLE, role.name(), state));
    }
    int leads = slot.leads() - coverage.leads(site, slot);
    if (leads > 0) {
      add(words.say(LEADS_MISSING, leads));
    }
  }

  /** A name, with the arrival in the slot where the duty begins. */
  private String person(Volunteer volunteer, Slot slot) {
    return volunteer.assigned().first().equals(slot)
        ? words.say(PERSON_ARRIVES, names.of(volunteer.profile()), arrival(volunteer))
        : words.say(PERSON, names.of(volunteer.profile()));
  }

  private void byTeam() {
    Map<String, List<Volunteer>> byTeam = new LinkedHashMap<>();
    for (Team team : problem.teams()) {
      byTeam.put(team.id(), new ArrayList<>());
    }
    List<Volunteer> without = new ArrayList<>();
    for (Volunteer volunteer : roster.getVolunteers()) {
      Team team = volunteer.team();
      (team == null ? without : Objects.requireNonNull(byTeam.get(team.id()))).add(volunteer);
    }
    for (Team team : problem.teams()) {
      team(words.say(TEAM, team.name()), Objects.requireNonNull(byTeam.get(team.id())));
    }
    team(words.say(NO_TEAM), without);
  }

  private void team(String name, List<Volunteer> members) {
    if (members.isEmpty()) {
      return;
    }
    add("");
    add(name);
    int home = 0;
    for (Volunteer volunteer : members) {
      Duty duty = volunteer.getDuty();
      if (duty == null) {
        home++;
      } else {
        add(
            words.say(
                DUTY,
                names.of(volunteer.profile()),
                names.of(duty.site()),
                duty.role().name(),
                time(duty.first().startEpochMinute()),
                time(duty.last().endEpochMinute()),
                arrival(volunteer)));
      }
    }
    if (home > 0) {
      add(words.say(HOME_COUNT, home));
    }
  }

  private void byVolunteer() {
    add("");
    for (Volunteer volunteer : roster.getVolunteers()) {
      Duty duty = volunteer.getDuty();
      add(
          duty == null
              ? words.say(VOLUNTEER_HOME, names.of(volunteer.profile()))
              : words.say(
                  VOLUNTEER_DUTY,
                  names.of(volunteer.profile()),
                  names.of(duty.site()),
                  duty.role().name(),
                  time(duty.first().startEpochMinute()),
                  time(duty.last().endEpochMinute()),
                  arrival(volunteer)));
    }
  }

  private void standbys() {
    if (problem.standbys().isEmpty()) {
      return;
    }
    add("");
    add(words.say(STANDBYS));
    for (Standby standby : problem.standbys()) {
      String sites =
          String.join(words.say(LIST_SEPARATOR), standby.sites().stream().map(names::of).toList());
      add(
          sites.isEmpty()
              ? words.say(STANDBY_ANYWHERE, names.of(standby.profile()))
              : words.say(STANDBY, names.of(standby.profile()), sites));
    }
  }

  private String arrival(Volunteer volunteer) {
    @Nullable Shift shift = volunteer.assessment().shift();
    return time(Objects.requireNonNull(shift).arrivalEpochMinute());
  }

  private String time(long epochMinute) {
    return ClockTime.of(problem, epochMinute);
  }
}
