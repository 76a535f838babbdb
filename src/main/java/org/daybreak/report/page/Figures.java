package org.daybreak.report.page;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import org.daybreak.measure.Shift;
import org.daybreak.problem.ConstraintId;
import org.daybreak.problem.Demand;
import org.daybreak.problem.Problem;
import org.daybreak.problem.Site;
import org.daybreak.problem.Slot;
import org.daybreak.report.SiteGap;
import org.daybreak.roster.Coverage;
import org.daybreak.roster.Roster;
import org.daybreak.roster.Volunteer;

/**
 * The key figures of a roster.
 *
 * @param called volunteers with a duty
 * @param standingBy volunteers on call at home
 * @param places people wanted: targets summed over sites, slots and roles
 * @param shortPlaces people missing to the minimum
 * @param emptyPlaces people missing to the target, the short ones included
 * @param leads leads wanted, summed over sites and slots
 * @param missingLeads of these, how many are missing
 * @param worst the sites where places are empty, worst first
 * @param travelMinutes one way, of everyone called
 * @param workedMinutes of everyone called, earlier days and today's shift together
 * @param preDawnDuties of everyone on a pre-dawn duty, earlier ones and today's together
 * @param turnedAway sign-ups in a row not called, of everyone turned away before and left at home
 */
record Figures(
    int called,
    int volunteers,
    int standingBy,
    long places,
    long shortPlaces,
    long emptyPlaces,
    long leads,
    long missingLeads,
    List<WorstSite> worst,
    Distribution travelMinutes,
    Distribution workedMinutes,
    Distribution preDawnDuties,
    Distribution turnedAway) {
  private static final int MOST_SITES = 8;
  private static final long[] TRAVEL_BARS = {5, 10, 15, 30, 60};
  private static final long[] WORK_BARS = {60, 120, 240, 300, 480, 600};
  private static final long[] COUNT_BARS = {1, 2, 5, 10};

  /**
   * A site where places are empty.
   *
   * @param site its index
   */
  record WorstSite(int site, long shortPlaces, long emptyPlaces) {}

  Figures {
    worst = List.copyOf(worst);
  }

  static Figures of(Roster roster, Coverage coverage) {
    Problem problem = roster.problem();
    long places = 0;
    long leads = 0;
    for (Site site : problem.sites()) {
      for (Slot slot : site.slots()) {
        places += slot.demand().stream().mapToLong(Demand::target).sum();
        leads += slot.leads();
      }
    }
    return new Figures(
        roster.duties().size(),
        problem.profiles().size(),
        problem.standbys().size(),
        places,
        coverage.shortPlaces(),
        coverage.emptyPlaces(),
        leads,
        coverage.missingLeads(),
        SiteGap.worstFirst(coverage).stream()
            .limit(MOST_SITES)
            .map(it -> new WorstSite(it.site().index(), it.shortPlaces(), it.emptyPlaces()))
            .toList(),
        spread(
            roster, it -> it.getDuty() != null, it -> it.measure(ConstraintId.TRAVEL), TRAVEL_BARS),
        spread(
            roster,
            it -> it.getDuty() != null,
            it -> it.profile().history().minutesWorked() + shift(it).minutes(),
            WORK_BARS),
        spread(
            roster,
            it -> it.getDuty() != null && shift(it).preDawn(),
            it -> it.profile().history().preDawnDuties() + 1L,
            COUNT_BARS),
        spread(
            roster,
            it -> it.measure(ConstraintId.TURNED_AWAY) > 0,
            it -> it.measure(ConstraintId.TURNED_AWAY),
            COUNT_BARS));
  }

  private static Distribution spread(
      Roster roster, Predicate<Volunteer> who, ToLongFunction<Volunteer> number, long... bars) {
    return Distribution.of(roster.getVolunteers().stream().filter(who).mapToLong(number), bars);
  }

  private static Shift shift(Volunteer volunteer) {
    return Objects.requireNonNull(volunteer.assessment().shift());
  }
}
