package org.daybreak.file;

import static org.daybreak.problem.ConstraintId.*;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.daybreak.measure.Travel;
import org.daybreak.problem.ConstraintId;
import org.daybreak.problem.Demand;
import org.daybreak.problem.History;
import org.daybreak.problem.Level;
import org.daybreak.problem.Problem;
import org.daybreak.problem.Profile;
import org.daybreak.problem.Rules;
import org.daybreak.problem.Site;
import org.daybreak.problem.Slot;
import org.jspecify.annotations.Nullable;

/**
 * An amount that no roster's penalty on a level exceeds, in exact arithmetic: a problem for which
 * it does not fit in 64 bits is refused, so that no score ever overflows.
 */
final class WorstScore {
  private static final BigInteger MOST = BigInteger.valueOf(Long.MAX_VALUE);

  private final Problem problem;
  private final Map<ConstraintId, BigInteger> parts = new EnumMap<>(ConstraintId.class);

  private WorstScore(Problem problem) {
    this.problem = problem;
  }

  /**
   * The constraint with the largest part in a level that does not fit; null where every level of
   * every roster's score fits in 64 bits.
   */
  static @Nullable ConstraintId tooLarge(Problem problem) {
    WorstScore worst = new WorstScore(problem);
    worst.addVolunteers();
    worst.addSites();
    return worst.parts.entrySet().stream()
        .filter(it -> worst.sum(it.getKey().level()).compareTo(MOST) > 0)
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(null);
  }

  private BigInteger sum(Level level) {
    return parts.entrySet().stream()
        .filter(it -> it.getKey().level() == level)
        .map(Map.Entry::getValue)
        .reduce(BigInteger.ZERO, BigInteger::add);
  }

  private void addVolunteers() {
    BigInteger longest = BigInteger.ZERO;
    BigInteger earliest = null;
    for (Site site : problem.sites()) {
      BigInteger leads =
          BigInteger.valueOf(Math.max(site.setupLeadMinutes(), site.handoverLeadMinutes()));
      if (!site.slots().isEmpty()) {
        long start = site.slots().get(0).startEpochMinute();
        long end = site.slots().get(site.slots().size() - 1).endEpochMinute();
        longest = longest.max(BigInteger.valueOf(end - start).add(leads));
        BigInteger arrival = BigInteger.valueOf(start).subtract(leads);
        earliest = earliest == null ? arrival : earliest.min(arrival);
      }
    }
    BigInteger travel = longestTravelMinutes();
    int tags = 1 + problem.roles().stream().mapToInt(it -> it.tags().size()).max().orElse(0);
    int skills = problem.roles().stream().mapToInt(it -> it.skills().size()).max().orElse(0);
    Rules rules = problem.rules();
    addForEverybody(REQUIRED_SKILL, BigInteger.valueOf(skills));
    addForEverybody(AVAILABILITY, longest);
    addForEverybody(RESTRICTION, BigInteger.valueOf(tags));
    addForEverybody(SHIFT_TOO_LONG, longest);
    addForEverybody(SHIFT_TOO_SHORT, BigInteger.valueOf(rules.minShiftMinutes()));
    addForEverybody(PPE_TOO_LONG, longest);
    addForEverybody(TRAVEL_TOO_LONG, travel);
    addForEverybody(TRAVEL, travel);
    addForEverybody(AVOIDED, BigInteger.valueOf(3));
    addForEverybody(PREFERRED, BigInteger.valueOf(3));
    addForEverybody(STABILITY, BigInteger.valueOf(4));
    for (ConstraintId single :
        List.of(
            EXCLUDED_SITE,
            CONSECUTIVE_DAYS,
            TEAM_SPLIT,
            LONE_VOLUNTEER,
            PARTNER_AREA,
            CONTINUITY)) {
      addForEverybody(single, BigInteger.ONE);
    }
    for (Profile profile : problem.profiles()) {
      History history = profile.history();
      Long lastEnd = history.lastShiftEndEpochMinute();
      if (lastEnd != null && earliest != null) {
        add(
            REST,
            BigInteger.valueOf(rules.minRestMinutes())
                .add(BigInteger.valueOf(lastEnd))
                .subtract(earliest)
                .max(BigInteger.ZERO));
      }
      BigInteger worked = BigInteger.valueOf(history.minutesWorked());
      add(WORKLOAD, longest.multiply(worked.shiftLeft(1).add(longest)));
      add(PRE_DAWN_BURDEN, BigInteger.valueOf(2L * history.preDawnDuties() + 1));
      add(TURNED_AWAY, BigInteger.valueOf(history.turnedAway()));
    }
    BigInteger memberships =
        BigInteger.valueOf(problem.groups().stream().mapToLong(it -> it.members().size()).sum());
    add(APART, memberships);
    add(TOGETHER, memberships);
  }

  private void addSites() {
    BigInteger everybody = BigInteger.valueOf(problem.profiles().size());
    for (Site site : problem.sites()) {
      BigInteger priority = BigInteger.valueOf(site.priority());
      for (Slot slot : site.slots()) {
        BigInteger minutes = BigInteger.valueOf(slot.minutes());
        BigInteger weighted = minutes.multiply(priority);
        add(SITE_CAPACITY, everybody);
        add(ROLE_MAXIMUM, everybody);
        add(OVERSTAFFING, everybody.multiply(minutes));
        add(MISSING_LEAD, weighted.multiply(BigInteger.valueOf(slot.leads())));
        for (Demand demand : slot.demand()) {
          add(MINIMUM_STAFFING, weighted.multiply(BigInteger.valueOf(demand.min())));
          add(
              TARGET_STAFFING,
              weighted.multiply(BigInteger.valueOf(demand.target() - demand.min())));
        }
      }
    }
  }

  /** Half around the earth by the slowest means. */
  private BigInteger longestTravelMinutes() {
    double slowest =
        problem.rules().speedKmh().values().stream().mapToDouble(it -> it).min().orElse(1);
    double minutes = Math.PI * Travel.EARTH_RADIUS_KM * problem.rules().detour() / slowest * 60 + 1;
    return Double.isFinite(minutes)
        ? new BigDecimal(minutes).toBigInteger()
        : MOST.add(BigInteger.ONE);
  }

  private void addForEverybody(ConstraintId constraint, BigInteger measure) {
    add(constraint, measure.multiply(BigInteger.valueOf(problem.profiles().size())));
  }

  /** A weight of 0 counts as 1: the measure is shown all the same. */
  private void add(ConstraintId constraint, BigInteger measure) {
    BigInteger weight = BigInteger.valueOf(Math.max(1, problem.weights().of(constraint)));
    parts.merge(constraint, measure.multiply(weight), BigInteger::add);
  }
}
