package org.daybreak.day.replan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.daybreak.file.ChangedDocument;
import org.daybreak.file.Document;
import org.daybreak.measure.Measures;
import org.daybreak.measure.Shift;
import org.daybreak.problem.Demand;
import org.daybreak.problem.Duty;
import org.daybreak.problem.Problem;
import org.daybreak.problem.Profile;
import org.daybreak.problem.Publication;
import org.daybreak.problem.Role;
import org.daybreak.problem.Site;
import org.daybreak.problem.Slot;
import org.daybreak.roster.Coverage;
import org.daybreak.roster.Roster;
import org.daybreak.table.Grid;
import org.jspecify.annotations.Nullable;

/**
 * Mends a roster after changes: what was told to people stays in force wherever it can. Depends
 * neither on chance nor on the clock.
 */
public final class Replanner {
  /** Up to so many volunteers all empty places are looked at, not only those that were touched. */
  private static final int SMALL = 2000;

  private final Document before;
  private final Document after;
  private final Set<String> signedUp;
  private final Departures departures;
  private final InForce inForce;
  private final Roster told;

  private Replanner(Document before, ChangedDocument changed, @Nullable Long nowEpochMinute) {
    this.before = before;
    this.after = Objects.requireNonNull(changed.document());
    this.signedUp = changed.signedUp();
    this.departures = new Departures(new Measures(after.problem()), nowEpochMinute);
    this.inForce = new InForce(after, changed.handled(), departures);
    this.told = Roster.of(new Measures(before.problem()), toldBefore(before));
  }

  /**
   * The mended roster.
   *
   * @param changed the document with the changes, without errors
   * @param nowEpochMinute what began before stays; null: nothing has begun
   * @param fillsEmpty whether people at home are also called to places above the minimum
   */
  public static Replan replan(
      Document before, ChangedDocument changed, @Nullable Long nowEpochMinute, boolean fillsEmpty) {
    return new Replanner(before, changed, nowEpochMinute).replan(fillsEmpty);
  }

  /** What people had been told before the changes: what is published, else what is assigned. */
  private static Map<Profile, Duty> toldBefore(Document document) {
    List<Publication> published = document.problem().published();
    if (published == null) {
      return document.duties();
    }
    Map<Profile, Duty> told = new LinkedHashMap<>();
    for (Publication publication : published) {
      if (publication.duty() != null) {
        told.put(publication.profile(), publication.duty());
      }
    }
    return told;
  }

  private Replan replan(boolean fillsEmpty) {
    Problem held = inForce.heldStill();
    MendedRoster mended =
        new MendedRoster(held, departures, inForce.publications(), inForce.start());
    Mending mending = new Mending(mended, touched(mended));
    mending.fillShort();
    if (fillsEmpty) {
      mending.fillEmpty(held.profiles().size() <= SMALL);
      mending.place(free(mended));
    }
    Roster roster = Roster.of(departures.measures(), mended.duties());
    return new Replan(
        before.problem(),
        roster,
        notices(roster),
        shortages(roster),
        inForce.frozen().size(),
        neverPublished());
  }

  /** Who is new, or was told a duty that is gone: calling them disturbs nobody else. */
  private List<Integer> free(MendedRoster mended) {
    List<Integer> free = new ArrayList<>();
    for (Profile profile : after.problem().profiles()) {
      int volunteer = profile.index();
      if (signedUp.contains(profile.id())
          || (mended.isTold(volunteer) && mended.isDisturbed(volunteer))) {
        free.add(volunteer);
      }
    }
    return free;
  }

  private int neverPublished() {
    return before.problem().published() == null
        ? 0
        : (int)
            after.duties().keySet().stream()
                .filter(it -> !inForce.publications().containsKey(it))
                .filter(it -> !inForce.start().containsKey(it))
                .count();
  }

  /** The places where more people are missing than in what was in force before the changes. */
  private Set<Gap> touched(MendedRoster mended) {
    Grid grid = mended.grid();
    Coverage old = Coverage.of(told);
    Set<Gap> touched = new LinkedHashSet<>();
    for (Site site : after.problem().sites()) {
      for (Slot slot : site.slots()) {
        int number = grid.firstSlotOfSite(site.index()) + slot.index();
        for (Demand demand : slot.demand()) {
          int cell = grid.cell(number, demand.role().index());
          long empty = mended.ledger().places().emptyPlaces(cell);
          if (empty > missing(old, site, slot, demand.role(), false)) {
            touched.add(new Gap(number, demand.role().index()));
          }
        }
        if (mended.ledger().places().missingLeads(number) > missingLeads(old, site, slot)) {
          touched.add(new Gap(number, Gap.LEAD));
        }
      }
    }
    return touched;
  }

  /** People missing before the changes in a place that may not have been there then. */
  private long missing(Coverage old, Site site, Slot slot, Role role, boolean toMinimum) {
    Slot oldSlot = oldSlot(site, slot);
    Role oldRole =
        before.problem().roles().stream()
            .filter(it -> it.id().equals(role.id()))
            .findFirst()
            .orElse(null);
    if (oldSlot == null || oldRole == null) {
      return 0;
    }
    Demand demand = oldSlot.demandFor(oldRole);
    int present = old.people(Objects.requireNonNull(oldSite(site)), oldSlot, oldRole);
    return Math.max(0, (toMinimum ? demand.min() : demand.target()) - present);
  }

  private long missingLeads(Coverage old, Site site, Slot slot) {
    Slot oldSlot = oldSlot(site, slot);
    return oldSlot == null
        ? 0
        : Math.max(0, oldSlot.leads() - old.leads(Objects.requireNonNull(oldSite(site)), oldSlot));
  }

  /** Sites are only added at the end, so that an old one has its old place. */
  private @Nullable Site oldSite(Site site) {
    List<Site> sites = before.problem().sites();
    return site.index() < sites.size() ? sites.get(site.index()) : null;
  }

  private @Nullable Slot oldSlot(Site site, Slot slot) {
    Site old = oldSite(site);
    return old == null ? null : old.slot(slot.id());
  }

  private List<Notice> notices(Roster roster) {
    Map<String, Profile> old = new HashMap<>();
    before.problem().profiles().forEach(it -> old.put(it.id(), it));
    Map<Profile, Duty> duties = roster.duties();
    Map<Profile, Duty> toldDuties = toldBefore(before);
    List<Notice> notices = new ArrayList<>();
    for (Profile profile : after.problem().profiles()) {
      Publication publication = inForce.publications().get(profile);
      Duty duty = duties.get(profile);
      Profile oldProfile = old.get(profile.id());
      Duty toldDuty = oldProfile == null ? null : toldDuties.get(oldProfile);
      Notice.Kind kind = kind(publication, toldDuty, duty);
      if (kind != null) {
        boolean confirmed = publication != null && publication.confirmed();
        notices.add(
            new Notice(kind, profile, publication == null ? null : toldDuty, duty, confirmed));
      }
    }
    return notices;
  }

  private Notice.@Nullable Kind kind(
      @Nullable Publication publication, @Nullable Duty toldDuty, @Nullable Duty duty) {
    if (publication == null) {
      return duty == null ? null : Notice.Kind.CALLED;
    }
    if (duty == null) {
      return Notice.Kind.DISMISSED;
    }
    if (!duty.equals(publication.duty())) {
      return Notice.Kind.MOVED;
    }
    return toldDuty != null
            && !shift(told.measures(), toldDuty).equals(shift(departures.measures(), duty))
        ? Notice.Kind.RETIMED
        : null;
  }

  private static Shift shift(Measures measures, Duty duty) {
    return measures.shift(duty);
  }

  private List<Shortage> shortages(Roster roster) {
    Coverage old = Coverage.of(told);
    Coverage now = Coverage.of(roster);
    List<Shortage> shortages = new ArrayList<>();
    for (Coverage.Gap gap : now.gaps()) {
      if (gap.shortPlaces() > 0) {
        Role role = gap.demand().role();
        shortages.add(
            new Shortage(
                gap.site(),
                gap.slot(),
                role,
                gap.shortPlaces(),
                missing(old, gap.site(), gap.slot(), role, true)));
      }
    }
    for (Site site : roster.problem().sites()) {
      for (Slot slot : site.slots()) {
        long missing = (long) slot.leads() - now.leads(site, slot);
        if (missing > 0) {
          shortages.add(new Shortage(site, slot, null, missing, missingLeads(old, site, slot)));
        }
      }
    }
    return shortages;
  }
}
