package org.daybreak.explain.compare;

import java.util.Collection;
import java.util.List;
import org.daybreak.problem.Demand;
import org.daybreak.problem.Group;
import org.daybreak.problem.History;
import org.daybreak.problem.Problem;
import org.daybreak.problem.Profile;
import org.daybreak.problem.Role;
import org.daybreak.problem.Site;
import org.daybreak.problem.Slot;
import org.daybreak.problem.Team;
import org.daybreak.problem.Wishes;
import org.jspecify.annotations.Nullable;

/** What a file says of each kind of thing. The order of a list matters where it does in a file. */
final class FileProperties {
  private FileProperties() {}

  static Properties<Role> ofRoles() {
    return new Properties<Role>()
        .with("name", Role::name)
        .with("skills", it -> sorted(it.skills()))
        .with("tags", it -> sorted(it.tags()));
  }

  static Properties<Team> ofTeams() {
    return new Properties<Team>()
        .with("name", Team::name)
        .with("partnerAreas", it -> sorted(it.partnerAreas()));
  }

  static Properties<Group> ofGroups() {
    return new Properties<Group>()
        .with("kind", Group::kind)
        .with("volunteers", it -> sorted(it.members().stream().map(Profile::id).toList()));
  }

  static Properties<Site> ofSites() {
    return new Properties<Site>()
        .with("name", Site::name)
        .with("area", it -> it.area().id())
        .with("location", Site::location)
        .with("address", Site::address)
        .with("contact", Site::contact)
        .with("capacity", Site::capacity)
        .with("priority", Site::priority)
        .with("setupLeadMinutes", Site::setupLeadMinutes)
        .with("handoverLeadMinutes", Site::handoverLeadMinutes)
        .with("slots", it -> it.slots().stream().map(Slot::id).toList())
        .with(
            "slots.time",
            (problem, it) -> it.slots().stream().map(slot -> time(problem, slot)).toList())
        .with("slots.leads", it -> it.slots().stream().map(Slot::leads).toList())
        .with("slots.demand", it -> it.slots().stream().map(FileProperties::demand).toList());
  }

  static Properties<Profile> ofVolunteers() {
    return new Properties<Profile>()
        .with("name", Profile::name)
        .with("team", it -> it.team() == null ? null : it.team().id())
        .with("phone", Profile::phone)
        .with("note", Profile::note)
        .with("skills", it -> sorted(it.skills()))
        .with("restrictions", it -> sorted(it.restrictions()))
        .with("excludedSites", it -> sorted(it.excludedSites()))
        .with("availability", FileProperties::availability)
        .with("maxShiftMinutes", Profile::maxShiftMinutes)
        .with("home", Profile::home)
        .with("transport", Profile::transport)
        .with("prefers", it -> wishes(it.prefers()))
        .with("avoids", it -> wishes(it.avoids()))
        .with("history", FileProperties::history);
  }

  private static List<Long> time(Problem problem, Slot slot) {
    return List.of(
        DayMinute.of(problem, slot.startEpochMinute()),
        DayMinute.of(problem, slot.endEpochMinute()));
  }

  private static List<String> demand(Slot slot) {
    return sorted(slot.demand().stream().map(FileProperties::text).toList());
  }

  private static String text(Demand demand) {
    return "%s %d %d %d".formatted(demand.role().id(), demand.min(), demand.target(), demand.max());
  }

  private static Object availability(Problem problem, Profile profile) {
    return profile.availability().stream()
        .map(
            it ->
                List.of(
                    DayMinute.of(problem, it.fromEpochMinute()),
                    DayMinute.of(problem, it.toEpochMinute())))
        .toList();
  }

  private static List<List<String>> wishes(Wishes wishes) {
    return List.of(sorted(wishes.sites()), sorted(wishes.areas()), sorted(wishes.roles()));
  }

  /** The last shift's end by the clock of its day: another day alone is no difference. */
  private static String history(Problem problem, Profile profile) {
    History history = profile.history();
    @Nullable Long end = history.lastShiftEndEpochMinute();
    return "%d %d %d %s %s %d %d %d"
        .formatted(
            history.minutesWorked(),
            history.preDawnDuties(),
            history.consecutiveDays(),
            end == null ? null : DayMinute.of(problem, end),
            history.lastSite(),
            history.timesCalled(),
            history.noShows(),
            history.turnedAway());
  }

  private static List<String> sorted(Collection<String> names) {
    return names.stream().sorted().toList();
  }
}
