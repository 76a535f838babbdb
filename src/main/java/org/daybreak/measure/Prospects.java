package org.daybreak.measure;

import static org.daybreak.problem.ConstraintId.EXCLUDED_SITE;
import static org.daybreak.problem.ConstraintId.ROLE_MAXIMUM;
import static org.daybreak.problem.ConstraintId.TRAVEL_TOO_LONG;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.daybreak.measure.DutyKinds.Kind;
import org.daybreak.measure.DutyKinds.Opening;
import org.daybreak.problem.ConstraintId;
import org.daybreak.problem.Duty;
import org.daybreak.problem.Location;
import org.daybreak.problem.Problem;
import org.daybreak.problem.Profile;
import org.daybreak.problem.Role;
import org.daybreak.problem.Site;
import org.daybreak.problem.Slot;
import org.jspecify.annotations.Nullable;

/**
 * Who could hold anything where, by {@link Eligibility}, asked for everybody at once. For use by
 * one thread.
 */
public final class Prospects {
  private final Measures measures;
  private final Problem problem;
  private final List<Profile> profiles;
  private final Eligibility eligibility;
  private final DutyKinds kinds;
  private final BitSet found;
  private @Nullable Ways ways;

  /** The prospects under the weights of the measured problem. */
  public Prospects(Measures measures) {
    this.measures = measures;
    this.problem = measures.problem();
    this.profiles = problem.profiles();
    this.eligibility = new Eligibility(measures);
    this.kinds = new DutyKinds(measures, eligibility);
    this.found = new BitSet(profiles.size());
  }

  /** Whether anybody's way to one of the site's slots is short enough. */
  public boolean isReachable(Site site) {
    Ways waysThere = ways(site);
    for (Profile profile : profiles) {
      for (Slot slot : site.slots()) {
        if (waysThere.areShort(profile.index(), slot.index())) {
          return true;
        }
      }
    }
    return false;
  }

  /** How many could hold the role in the slot, counted no further than {@code enough}. */
  public int eligible(Site site, Slot slot, Role role, int enough) {
    found.clear();
    int count = 0;
    for (Opening opening : kinds.at(site)) {
      Duty duty = opening.duty();
      if (duty.role().equals(role) && duty.covers(slot.index())) {
        BitSet candidates = opening.kind().candidates();
        for (int i = next(candidates, -1); i >= 0 && count < enough; i = next(candidates, i)) {
          if (!found.get(i) && mayCome(i, duty)) {
            found.set(i);
            count++;
          }
        }
      }
    }
    return count;
  }

  /** Everybody who could hold no duty at all, in the order of the problem. */
  public List<Profile> idle() {
    BitSet hopeful = new BitSet(profiles.size());
    kinds.all().forEach(kind -> hopeful.or(kind.candidates()));
    BitSet idle = new BitSet(profiles.size());
    idle.set(0, profiles.size());
    idle.andNot(hopeful);
    for (int i = next(hopeful, -1); i >= 0; i = next(hopeful, i)) {
      Site site = nearestSite(profiles.get(i));
      if (site != null && couldServeAt(i, site)) {
        hopeful.clear(i);
      }
    }
    for (Site site : problem.sites()) {
      for (Opening opening : kinds.at(site)) {
        for (int i = next(hopeful, -1); i >= 0; i = next(hopeful, i)) {
          if (opening.kind().candidates().get(i) && mayCome(i, opening.duty())) {
            hopeful.clear(i);
          }
        }
      }
    }
    idle.or(hopeful);
    return idle.stream().mapToObj(profiles::get).toList();
  }

  /** A site close by, by which most are found to be of use without looking at all sites. */
  private @Nullable Site nearestSite(Profile profile) {
    Location home = profile.home();
    if (home == null) {
      return problem.sites().get(0);
    }
    double shrunk = Math.cos(Math.toRadians(home.latDegrees()));
    Site nearest = null;
    double least = Double.POSITIVE_INFINITY;
    for (Site site : problem.sites()) {
      Location location = site.location();
      if (location != null) {
        double north = location.latDegrees() - home.latDegrees();
        double east = (location.lonDegrees() - home.lonDegrees()) * shrunk;
        double square = north * north + east * east;
        if (square < least) {
          least = square;
          nearest = site;
        }
      }
    }
    return nearest;
  }

  private boolean couldServeAt(int profile, Site site) {
    if (!eligibility.maySend(profiles.get(profile), site)) {
      return false;
    }
    for (Opening opening : kinds.at(site)) {
      if (opening.kind().candidates().get(profile)
          && eligibility.mayTravel(
              measures.travelMinutes(profiles.get(profile), site, opening.duty().firstSlot()))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Of the rules that bar a volunteer from every duty the one whose lifting alone opens most; where
   * no rule alone opens any, the one that bars most. Duties that are too short or too long for
   * everybody count only where there are no others. {@link ConstraintId#ROLE_MAXIMUM} where no duty
   * is open to anybody.
   */
  public ConstraintId decisiveRule(Profile profile) {
    long[] brokenByKind =
        kinds.all().stream().mapToLong(kind -> brokenWherever(profile, kind)).toArray();
    boolean[] ofUse = kindsOfUse();
    int[] alone = new int[ConstraintId.values().length];
    int[] all = new int[alone.length];
    for (Site site : problem.sites()) {
      long brokenHere = eligibility.maySend(profile, site) ? 0 : bit(EXCLUDED_SITE);
      for (Opening opening : kinds.at(site)) {
        int kind = opening.kind().index();
        if (ofUse[kind]) {
          boolean near = ways(site).areShort(profile.index(), opening.duty().firstSlot());
          long broken = brokenByKind[kind] | brokenHere | (near ? 0 : bit(TRAVEL_TOO_LONG));
          for (long rest = broken; rest != 0; rest &= rest - 1) {
            all[Long.numberOfTrailingZeros(rest)]++;
          }
          if (Long.bitCount(broken) == 1) {
            alone[Long.numberOfTrailingZeros(broken)]++;
          }
        }
      }
    }
    ConstraintId decisive = most(alone);
    decisive = decisive == null ? most(all) : decisive;
    return decisive == null ? ROLE_MAXIMUM : decisive;
  }

  /** The rules broken at any site, one bit for each row of the table. */
  private long brokenWherever(Profile profile, Kind kind) {
    long bits = 0;
    for (ConstraintId rule : eligibility.brokenRules(profile, kind.sample())) {
      if (rule != EXCLUDED_SITE && rule != TRAVEL_TOO_LONG) {
        bits |= bit(rule);
      }
    }
    return bits;
  }

  private static long bit(ConstraintId rule) {
    return 1L << rule.row();
  }

  /** By kind: whether its length is allowed; true for all where that is so for none. */
  private boolean[] kindsOfUse() {
    boolean[] ofUse = new boolean[kinds.all().size()];
    boolean any = false;
    for (Kind kind : kinds.all()) {
      long minutes = kind.shift().minutes();
      ofUse[kind.index()] =
          measures.minutesTooShort(minutes) == 0 && minutes <= problem.rules().maxShiftMinutes();
      any |= ofUse[kind.index()];
    }
    if (!any) {
      Arrays.fill(ofUse, true);
    }
    return ofUse;
  }

  /** The rule with the highest count, the first of equals; null when all are 0. */
  private static @Nullable ConstraintId most(int[] counts) {
    ConstraintId most = null;
    for (ConstraintId rule : ConstraintId.values()) {
      if (counts[rule.row()] > (most == null ? 0 : counts[most.row()])) {
        most = rule;
      }
    }
    return most;
  }

  private boolean mayCome(int profile, Duty duty) {
    return eligibility.maySend(profiles.get(profile), duty.site())
        && ways(duty.site()).areShort(profile, duty.firstSlot());
  }

  private static int next(BitSet set, int before) {
    return set.nextSetBit(before + 1);
  }

  private Ways ways(Site site) {
    if (ways == null || !ways.site.equals(site)) {
      ways = new Ways(site);
    }
    return ways;
  }

  /** Whose way to one site is short enough, by first slot, each asked for once. */
  private final class Ways {
    private final Site site;
    private final BitSet[] asked;
    private final BitSet[] shortEnough;

    Ways(Site site) {
      this.site = site;
      this.asked = new BitSet[site.slots().size()];
      this.shortEnough = new BitSet[asked.length];
      for (int slot = 0; slot < asked.length; slot++) {
        asked[slot] = new BitSet();
        shortEnough[slot] = new BitSet();
      }
    }

    boolean areShort(int profile, int firstSlot) {
      if (!asked[firstSlot].get(profile)) {
        asked[firstSlot].set(profile);
        long minutes = measures.travelMinutes(profiles.get(profile), site, firstSlot);
        shortEnough[firstSlot].set(profile, eligibility.mayTravel(minutes));
      }
      return shortEnough[firstSlot].get(profile);
    }
  }
}
