package org.daybreak.measure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.daybreak.problem.Duty;
import org.daybreak.problem.Problem;
import org.daybreak.problem.Profile;
import org.daybreak.problem.Role;
import org.daybreak.problem.Site;
import org.daybreak.problem.TimeWindow;
import org.jspecify.annotations.Nullable;

/**
 * The open duties of a problem by kind. Duties of one role and one shift are of one kind, wherever
 * they are: whatever does not depend on the site is asked once for all of them. Immutable.
 */
final class DutyKinds {
  private final List<Kind> kinds = new ArrayList<>();
  private final List<List<Opening>> openingsBySite = new ArrayList<>();

  /** All kinds under one rule of eligibility. */
  DutyKinds(Measures measures, Eligibility eligibility) {
    Problem problem = measures.problem();
    Candidates candidates = new Candidates(problem, eligibility);
    Map<Shift, @Nullable Kind[]> known = new HashMap<>();
    for (Site site : problem.sites()) {
      List<Opening> openings = new ArrayList<>();
      for (Site.Run run : site.runs()) {
        Shift shift = measures.shift(site, run.firstSlot(), run.lastSlot());
        @Nullable Kind[] byRole =
            known.computeIfAbsent(shift, key -> new Kind[problem.roles().size()]);
        for (Role role : problem.roles()) {
          Duty duty = new Duty(site, role, run.firstSlot(), run.lastSlot());
          if (eligibility.isOpen(duty)) {
            Kind kind = byRole[role.index()];
            if (kind == null) {
              kind = new Kind(kinds.size(), duty, shift, candidates.of(role, shift));
              kinds.add(kind);
              byRole[role.index()] = kind;
            }
            openings.add(new Opening(duty, kind));
          }
        }
      }
      openingsBySite.add(openings);
    }
  }

  /** Every kind, by index. */
  List<Kind> all() {
    return kinds;
  }

  /** The open duties at a site, by run, then by role. */
  List<Opening> at(Site site) {
    return openingsBySite.get(site.index());
  }

  /**
   * Duties of one role and shift.
   *
   * @param sample one of them
   * @param candidates indexes of those who could hold one, were there no site and no way to it
   */
  record Kind(int index, Duty sample, Shift shift, BitSet candidates) {}

  /** A duty that somebody could hold if everybody could do everything. */
  record Opening(Duty duty, Kind kind) {}

  /**
   * Asks for each shift only one of those whose hours are alike, and everybody once for each role
   * by day and before dawn.
   */
  private static final class Candidates {
    private final int count;
    private final Eligibility eligibility;
    private final Map<Hours, List<Profile>> byHours = new LinkedHashMap<>();
    private final Map<Shift, BitSet> workers = new HashMap<>();
    private final BitSet[][] holders;

    Candidates(Problem problem, Eligibility eligibility) {
      this.count = problem.profiles().size();
      this.eligibility = eligibility;
      this.holders = new BitSet[2][problem.roles().size()];
      for (Role role : problem.roles()) {
        for (int preDawn = 0; preDawn <= 1; preDawn++) {
          BitSet able = new BitSet(count);
          for (Profile profile : problem.profiles()) {
            able.set(profile.index(), eligibility.mayHold(profile, role, preDawn == 1));
          }
          holders[preDawn][role.index()] = able;
        }
      }
      for (Profile profile : problem.profiles()) {
        if (eligibility.mayWork(profile)) {
          byHours.computeIfAbsent(Hours.of(profile), key -> new ArrayList<>()).add(profile);
        }
      }
    }

    BitSet of(Role role, Shift shift) {
      BitSet candidates = new BitSet(count);
      if (eligibility.isLengthAllowed(role, shift.minutes())) {
        candidates.or(workers.computeIfAbsent(shift, this::workers));
        candidates.and(holders[shift.preDawn() ? 1 : 0][role.index()]);
      }
      return candidates;
    }

    private BitSet workers(Shift shift) {
      BitSet able = new BitSet(count);
      for (List<Profile> alike : byHours.values()) {
        if (eligibility.mayWork(alike.get(0), shift)) {
          alike.forEach(profile -> able.set(profile.index()));
        }
      }
      return able;
    }
  }

  /** All that {@link Eligibility#mayWork(Profile, Shift)} looks at in a profile. */
  private record Hours(
      List<TimeWindow> availability,
      @Nullable Integer maxShiftMinutes,
      @Nullable Long lastShiftEndEpochMinute) {
    static Hours of(Profile profile) {
      return new Hours(
          profile.availability(),
          profile.maxShiftMinutes(),
          profile.history().lastShiftEndEpochMinute());
    }
  }
}
