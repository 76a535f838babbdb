package org.daybreak.measure;

import static org.daybreak.problem.ConstraintId.*;

import java.time.LocalDateTime;
import java.util.List;
import org.daybreak.problem.ConstraintId;
import org.daybreak.problem.Duty;
import org.daybreak.problem.Problem;
import org.daybreak.problem.Profile;
import org.daybreak.problem.Publication;
import org.daybreak.problem.Role;
import org.daybreak.problem.Rules;
import org.daybreak.problem.Site;
import org.daybreak.problem.Slot;
import org.daybreak.problem.Team;
import org.daybreak.problem.TimeWindow;
import org.daybreak.problem.Transport;
import org.daybreak.problem.Weights;
import org.daybreak.problem.Wishes;
import org.jspecify.annotations.Nullable;

/**
 * Every number that a constraint counts for one volunteer on one duty. Source of each formula: the
 * constraint table, {@code constraints.md}.
 *
 * <p>Each method takes no more than its number depends on, so that a search can compute it once for
 * all duties that share it. Immutable and safe for use by several threads.
 */
public final class Measures {
  /** The hard rules that look at one volunteer on one duty. */
  public static final List<ConstraintId> VOLUNTEER_RULES =
      List.of(
          REQUIRED_SKILL,
          AVAILABILITY,
          RESTRICTION,
          EXCLUDED_SITE,
          SHIFT_TOO_LONG,
          SHIFT_TOO_SHORT,
          PPE_TOO_LONG,
          REST,
          CONSECUTIVE_DAYS,
          TRAVEL_TOO_LONG);

  private final Problem problem;
  private final Rules rules;
  private final Arrival[][] arrivals;
  private final @Nullable Publication[] publications;

  /** Prepares the arrivals of every slot of the problem. */
  public Measures(Problem problem) {
    this.problem = problem;
    this.rules = problem.rules();
    this.arrivals =
        problem.sites().stream()
            .map(
                site ->
                    site.slots().stream().map(slot -> arrival(site, slot)).toArray(Arrival[]::new))
            .toArray(Arrival[][]::new);
    this.publications = new Publication[problem.profiles().size()];
    if (problem.published() != null) {
      for (Publication publication : problem.published()) {
        publications[publication.profile().index()] = publication;
      }
    }
  }

  private Measures(Measures original, Problem problem) {
    this.problem = problem;
    this.rules = original.rules;
    this.arrivals = original.arrivals;
    this.publications = original.publications;
  }

  /** The same measures of the same problem under other weights: no measure depends on a weight. */
  public Measures withWeights(Weights weights) {
    return new Measures(this, problem.withWeights(weights));
  }

  public Problem problem() {
    return problem;
  }

  /**
   * All that constraints on one volunteer alone count.
   *
   * @param duty null: at home
   */
  public Assessment assess(Profile profile, @Nullable Duty duty) {
    if (duty == null) {
      return new Assessment.Builder(profile, null, null)
          .put(TURNED_AWAY, profile.history().turnedAway())
          .put(STABILITY, changes(profile, null))
          .build();
    }
    Site site = duty.site();
    Role role = duty.role();
    Shift shift = shift(duty);
    long travelMinutes = travelMinutes(profile, site, duty.firstSlot());
    return new Assessment.Builder(profile, duty, shift)
        .put(REQUIRED_SKILL, lackingSkills(profile, role))
        .put(AVAILABILITY, unavailableMinutes(profile, shift))
        .put(RESTRICTION, restrictionsMet(profile, role, shift.preDawn()))
        .put(EXCLUDED_SITE, isExcluded(profile, site) ? 1 : 0)
        .put(SHIFT_TOO_LONG, minutesTooLong(profile, shift.minutes()))
        .put(SHIFT_TOO_SHORT, minutesTooShort(shift.minutes()))
        .put(PPE_TOO_LONG, ppeMinutesTooLong(role, shift.minutes()))
        .put(REST, missingRestMinutes(profile, shift.arrivalEpochMinute()))
        .put(CONSECUTIVE_DAYS, isDueADayOff(profile) ? 1 : 0)
        .put(TRAVEL_TOO_LONG, travelMinutesTooLong(travelMinutes))
        .put(PARTNER_AREA, isOutsidePartnerAreas(profile, site) ? 1 : 0)
        .put(TRAVEL, travelMinutes)
        .put(WORKLOAD, workload(profile, shift.minutes()))
        .put(PRE_DAWN_BURDEN, shift.preDawn() ? preDawnBurden(profile) : 0)
        .put(AVOIDED, wishes(profile.avoids(), site, role))
        .put(PREFERRED, wishes(profile.prefers(), site, role))
        .put(CONTINUITY, isElsewhereThanLast(profile, site) ? 1 : 0)
        .put(STABILITY, changes(profile, duty))
        .build();
  }

  /** The time a duty takes. */
  public Shift shift(Duty duty) {
    return shift(duty.site(), duty.firstSlot(), duty.lastSlot());
  }

  /** The time a run of touching slots takes, in whatever role. */
  public Shift shift(Site site, int firstSlot, int lastSlot) {
    Arrival arrival = arrivals[site.index()][firstSlot];
    return new Shift(
        arrival.epochMinute, site.slots().get(lastSlot).endEpochMinute(), arrival.preDawn);
  }

  /** Distinct skills of the role that the volunteer lacks. */
  public int lackingSkills(Profile profile, Role role) {
    int lacking = 0;
    for (String skill : role.skills()) {
      if (!profile.skills().contains(skill)) {
        lacking++;
      }
    }
    return lacking;
  }

  /** Minutes of the shift outside the union of the volunteer's availability windows. */
  public long unavailableMinutes(Profile profile, Shift shift) {
    long outside = shift.minutes();
    for (TimeWindow window : profile.availability()) {
      long from = Math.max(window.fromEpochMinute(), shift.arrivalEpochMinute());
      long to = Math.min(window.toEpochMinute(), shift.endEpochMinute());
      if (to > from) {
        outside -= to - from;
      }
    }
    return outside;
  }

  /** Distinct restrictions of the volunteer among the role's tags, pre-dawn counting as a tag. */
  public int restrictionsMet(Profile profile, Role role, boolean preDawn) {
    int met = 0;
    for (String restriction : profile.restrictions()) {
      if (role.tags().contains(restriction)
          || (preDawn && restriction.equals(Profile.PRE_DAWN_RESTRICTION))) {
        met++;
      }
    }
    return met;
  }

  /** Whether the volunteer must not be sent to the site. */
  public boolean isExcluded(Profile profile, Site site) {
    return profile.excludedSites().contains(site.id());
  }

  /** Minutes above the lesser of the rule's and the volunteer's longest shift. */
  public long minutesTooLong(Profile profile, long shiftMinutes) {
    Integer own = profile.maxShiftMinutes();
    int longest = own == null ? rules.maxShiftMinutes() : Math.min(own, rules.maxShiftMinutes());
    return Math.max(0, shiftMinutes - longest);
  }

  /** Minutes below the rule's shortest shift. */
  public long minutesTooShort(long shiftMinutes) {
    return Math.max(0, rules.minShiftMinutes() - shiftMinutes);
  }

  /** In a role in a protective suit: minutes above the rule's longest. */
  public long ppeMinutesTooLong(Role role, long shiftMinutes) {
    return role.isPpe() ? Math.max(0, shiftMinutes - rules.maxPpeMinutes()) : 0;
  }

  /**
   * Minutes missing to the rest due between the last shift's end and the arrival; more than all of
   * it when the arrival comes first.
   */
  public long missingRestMinutes(Profile profile, long arrivalEpochMinute) {
    Long lastShiftEnd = profile.history().lastShiftEndEpochMinute();
    return lastShiftEnd == null
        ? 0
        : Math.max(0, rules.minRestMinutes() - (arrivalEpochMinute - lastShiftEnd));
  }

  /** Whether the volunteer has worked as many days in a row as the rules allow. */
  public boolean isDueADayOff(Profile profile) {
    return profile.history().consecutiveDays() >= rules.maxConsecutiveDays();
  }

  /**
   * Travel minutes, one way, by the volunteer's own transport; who would have to board public
   * transport before it runs walks.
   *
   * @param firstSlot index of the duty's first slot, which decides the arrival
   */
  public long travelMinutes(Profile profile, Site site, int firstSlot) {
    long ownMinutes = ownTravelMinutes(profile, site);
    return mustWalk(profile, site, firstSlot, ownMinutes) ? walkMinutes(profile, site) : ownMinutes;
  }

  /** Travel minutes, one way, by the volunteer's own transport whenever it runs. */
  public long ownTravelMinutes(Profile profile, Site site) {
    return travelMinutes(profile, site, profile.transport());
  }

  /** Travel minutes, one way, on foot. */
  public long walkMinutes(Profile profile, Site site) {
    return travelMinutes(profile, site, Transport.WALK);
  }

  /**
   * Whether the volunteer would have to board public transport before it runs.
   *
   * @param firstSlot index of the duty's first slot, which decides the arrival
   * @param ownMinutes {@link #ownTravelMinutes}
   */
  public boolean mustWalk(Profile profile, Site site, int firstSlot, long ownMinutes) {
    Arrival arrival = arrivals[site.index()][firstSlot];
    return profile.transport() == Transport.TRANSIT
        && arrival.epochMinute - ownMinutes < arrival.transitStartEpochMinute;
  }

  private long travelMinutes(Profile profile, Site site, Transport transport) {
    return profile.home() == null || site.location() == null
        ? 0
        : Travel.minutes(Travel.km(profile.home(), site.location(), rules), transport, rules);
  }

  /** Travel minutes above the longest way. */
  public long travelMinutesTooLong(long travelMinutes) {
    return Math.max(0, travelMinutes - rules.maxTravelMinutes());
  }

  /** Whether the volunteer's team names partner areas and the site is in none of them. */
  public boolean isOutsidePartnerAreas(Profile profile, Site site) {
    Team team = profile.team();
    return team != null
        && !team.partnerAreas().isEmpty()
        && !team.partnerAreas().contains(site.area().id());
  }

  /**
   * {@code floor(((h + m)² − h²) / 3600)}: squared hours added to {@code h} minutes worked before
   * by a shift of {@code m} minutes.
   */
  public long workload(Profile profile, long shiftMinutes) {
    long workedMinutes = profile.history().minutesWorked();
    return Math.multiplyExact(shiftMinutes, 2 * workedMinutes + shiftMinutes) / 3600;
  }

  /** {@code 2p + 1} for a pre-dawn duty that follows {@code p} earlier ones. */
  public long preDawnBurden(Profile profile) {
    return 2L * profile.history().preDawnDuties() + 1;
  }

  /** How many of site, area and role the wishes name: 0 to 3. */
  public int wishes(Wishes wishes, Site site, Role role) {
    return wishes(wishes, site) + wishes(wishes, role);
  }

  /** How many of site and area the wishes name: 0 to 2. */
  public int wishes(Wishes wishes, Site site) {
    return (wishes.sites().contains(site.id()) ? 1 : 0)
        + (wishes.areas().contains(site.area().id()) ? 1 : 0);
  }

  /** Whether the wishes name the role: 0 or 1. */
  public int wishes(Wishes wishes, Role role) {
    return wishes.roles().contains(role.id()) ? 1 : 0;
  }

  /** Whether a last site is known and it is not this one. */
  public boolean isElsewhereThanLast(Profile profile, Site site) {
    String lastSite = profile.history().lastSite();
    return lastSite != null && !lastSite.equals(site.id());
  }

  /**
   * Changes against what was published; 0 when nothing was.
   *
   * @param duty null: at home
   */
  public int changes(Profile profile, @Nullable Duty duty) {
    if (problem.published() == null) {
      return 0;
    }
    Publication publication = publications[profile.index()];
    if (publication == null) {
      return duty == null ? 0 : 1;
    }
    int changes = duty == null ? 2 : duty.equals(publication.duty()) ? 0 : 1;
    return publication.confirmed() ? 2 * changes : changes;
  }

  /** Whether the site has room for at least one person. */
  public boolean hasCapacity(Site site) {
    return site.capacity() > 0;
  }

  /** Whether the role may be held by at least one person in every slot of the duty. */
  public boolean hasMaximum(Duty duty) {
    List<Slot> slots = duty.site().slots();
    for (int slot = duty.firstSlot(); slot <= duty.lastSlot(); slot++) {
      if (slots.get(slot).demandFor(duty.role()).max() < 1) {
        return false;
      }
    }
    return true;
  }

  private Arrival arrival(Site site, Slot slot) {
    int leadMinutes = slot.opensSession() ? site.setupLeadMinutes() : site.handoverLeadMinutes();
    long epochMinute = slot.startEpochMinute() - leadMinutes;
    LocalDateTime local = problem.localTime(epochMinute);
    long transitStartEpochMinute =
        Math.floorDiv(
            local
                .toLocalDate()
                .atTime(rules.transitStart())
                .atZone(problem.timeZone())
                .toEpochSecond(),
            60);
    return new Arrival(
        epochMinute, local.toLocalTime().isBefore(rules.dawn()), transitStartEpochMinute);
  }

  /** When the people of a duty that begins with one slot must be there. */
  private record Arrival(long epochMinute, boolean preDawn, long transitStartEpochMinute) {}
}
