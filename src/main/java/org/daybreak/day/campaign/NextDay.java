package org.daybreak.day.campaign;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.daybreak.problem.Duty;
import org.daybreak.problem.Group;
import org.daybreak.problem.History;
import org.daybreak.problem.Pin;
import org.daybreak.problem.Problem;
import org.daybreak.problem.Profile;
import org.daybreak.problem.Site;
import org.daybreak.problem.Slot;
import org.daybreak.problem.TimeWindow;

/** The same sites and people one day later, at the same local times. */
final class NextDay {
  private final Problem day;

  private NextDay(Problem day) {
    this.day = day;
  }

  /**
   * The day after.
   *
   * @param histories by profile of the day
   */
  static Problem after(Problem day, Map<Profile, History> histories) {
    NextDay next = new NextDay(day);
    List<Site> sites = day.sites().stream().map(next::site).toList();
    List<Profile> profiles =
        day.profiles().stream()
            .map(it -> next.profile(it, histories.getOrDefault(it, it.history())))
            .toList();
    List<LocalDate> carried = new ArrayList<>(day.carried());
    carried.add(day.date());
    return next.problem(sites, profiles, day.date().plusDays(1), carried);
  }

  /** The same day as one sees it who remembers nothing of anybody. */
  static Problem withoutHistories(Problem day) {
    NextDay same = new NextDay(day);
    List<Profile> profiles =
        day.profiles().stream()
            .map(it -> withHistory(it, it.availability(), History.NONE))
            .toList();
    return same.problem(day.sites(), profiles, day.date(), day.carried());
  }

  private Problem problem(
      List<Site> sites, List<Profile> profiles, LocalDate date, List<LocalDate> carried) {
    List<Group> groups =
        day.groups().stream()
            .map(
                it ->
                    new Group(
                        it.index(),
                        it.id(),
                        it.kind(),
                        it.members().stream().map(member -> profiles.get(member.index())).toList()))
            .toList();
    List<Pin> pins = new ArrayList<>();
    for (Pin pin : day.pins()) {
      Duty duty = pin.duty();
      pins.add(
          new Pin(
              profiles.get(pin.profile().index()),
              duty == null
                  ? null
                  : new Duty(
                      sites.get(duty.site().index()),
                      duty.role(),
                      duty.firstSlot(),
                      duty.lastSlot())));
    }
    return new Problem(
        day.name(),
        date,
        day.timeZone(),
        day.rules(),
        day.weights(),
        day.skills(),
        day.roles(),
        day.teams(),
        day.areas(),
        sites,
        profiles,
        groups,
        pins,
        null,
        List.of(),
        carried);
  }

  private Site site(Site site) {
    List<Slot> slots = new ArrayList<>();
    for (Slot slot : site.slots()) {
      slots.add(
          new Slot(
              slot.index(),
              slot.id(),
              shifted(slot.startEpochMinute()),
              shifted(slot.endEpochMinute()),
              slot.opensSession(),
              slot.leads(),
              slot.demand()));
    }
    return site.withSlots(slots);
  }

  private Profile profile(Profile profile, History history) {
    List<TimeWindow> windows = new ArrayList<>();
    for (TimeWindow window : profile.availability()) {
      long from = shifted(window.fromEpochMinute());
      long to = shifted(window.toEpochMinute());
      if (to > from) {
        windows.add(new TimeWindow(from, to));
      }
    }
    return withHistory(profile, windows, history);
  }

  private static Profile withHistory(
      Profile profile, List<TimeWindow> availability, History history) {
    return new Profile(
        profile.index(),
        profile.id(),
        profile.name(),
        profile.team(),
        profile.phone(),
        profile.note(),
        profile.skills(),
        profile.restrictions(),
        profile.excludedSites(),
        availability,
        profile.maxShiftMinutes(),
        profile.home(),
        profile.transport(),
        profile.prefers(),
        profile.avoids(),
        history);
  }

  /** The same local time one day later; one that a clock change skips is as much later. */
  private long shifted(long epochMinute) {
    LocalDateTime local = day.localTime(epochMinute).plusDays(1);
    return Math.floorDiv(local.atZone(day.timeZone()).toEpochSecond(), 60L);
  }
}
