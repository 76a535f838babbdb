package org.daybreak.explain.place;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.daybreak.explain.Obstacles;
import org.daybreak.explain.Tried;
import org.daybreak.explain.WhatIf;
import org.daybreak.problem.ConstraintId;
import org.daybreak.problem.Duty;
import org.daybreak.problem.Profile;
import org.daybreak.problem.Rules;
import org.daybreak.problem.Score;
import org.daybreak.roster.Coverage;
import org.jspecify.annotations.Nullable;

/** Explains why a place is empty. */
public final class PlaceExplainer {
  private final WhatIf whatIf;
  private final Obstacles obstacles;
  private final Coverage coverage;

  /** Explains the roster that is asked of. */
  public PlaceExplainer(WhatIf whatIf) {
    this.whatIf = whatIf;
    this.obstacles = new Obstacles(whatIf.roster());
    this.coverage = Coverage.of(whatIf.roster());
  }

  /** Explains one place. */
  public PlaceExplanation explain(Place place) {
    List<Duty> duties = place.duties(whatIf.problem());
    Map<Removal, Integer> removed = new EnumMap<>(Removal.class);
    List<Tried> moves = new ArrayList<>();
    for (Profile profile : whatIf.problem().profiles()) {
      Removal removal = removal(place, duties, profile, moves);
      if (removal != null) {
        removed.merge(removal, 1, Integer::sum);
      }
    }
    return new PlaceExplanation(
        whatIf.problem(),
        place,
        place.present(coverage),
        arrival(place),
        funnel(removed),
        new Fills(whatIf, place).cheapest(moves));
  }

  private long arrival(Place place) {
    int slot = place.slot().index();
    return whatIf.measures().shift(place.site(), slot, slot).arrivalEpochMinute();
  }

  private Funnel funnel(Map<Removal, Integer> removed) {
    int left = whatIf.problem().profiles().size();
    List<Funnel.Step> steps = new ArrayList<>();
    for (Removal removal : Removal.values()) {
      int count = removed.getOrDefault(removal, 0);
      left -= count;
      steps.add(new Funnel.Step(removal, count, left));
    }
    return new Funnel(whatIf.problem().profiles().size(), steps, left);
  }

  /**
   * Why the volunteer is not one more there; null when nothing speaks against it.
   *
   * @param moves gets the volunteer's best way to be there, when no rule forbids it
   */
  private @Nullable Removal removal(
      Place place, List<Duty> duties, Profile profile, List<Tried> moves) {
    Rules rules = whatIf.problem().rules();
    if (place.isFilledBy(profile, whatIf.duty(profile), rules)) {
      return Removal.THERE;
    }
    if (place.role() == null && !profile.isLead(rules)) {
      return Removal.NO_LEAD;
    }
    List<Duty> possible = new ArrayList<>();
    Removal byRule = byRule(duties, profile, possible);
    if (byRule != null) {
      return byRule;
    }
    if (whatIf.isPinned(profile)) {
      return Removal.PINNED;
    }
    Tried best = best(profile, possible);
    moves.add(best);
    if (best.score().compareTo(whatIf.sheet().score()) > 0) {
      return null;
    }
    return whatIf.duty(profile) == null ? Removal.COSTS_MORE : Removal.NEEDED_ELSEWHERE;
  }

  /**
   * The first rule after which no duty is left; null when some are.
   *
   * @param possible gets the duties that are left
   */
  private @Nullable Removal byRule(List<Duty> duties, Profile profile, List<Duty> possible) {
    long[] broken = new long[duties.size()];
    for (int index = 0; index < broken.length; index++) {
      for (ConstraintId rule : obstacles.of(profile, duties.get(index))) {
        broken[index] |= Removal.bit(rule);
      }
    }
    long asked = 0;
    for (Removal removal : Removal.RULES) {
      asked |= removal.bit();
      if (isEveryOneBroken(broken, asked)) {
        return removal;
      }
    }
    for (int index = 0; index < broken.length; index++) {
      if (broken[index] == 0) {
        possible.add(duties.get(index));
      }
    }
    return null;
  }

  private static boolean isEveryOneBroken(long[] broken, long asked) {
    for (long rules : broken) {
      if ((rules & asked) == 0) {
        return false;
      }
    }
    return true;
  }

  private Tried best(Profile profile, List<Duty> possible) {
    Tried best = null;
    for (Duty duty : possible) {
      Score score = whatIf.score(profile, duty);
      if (best == null || score.compareTo(best.score()) > 0) {
        best = new Tried(List.of(whatIf.reassigned(profile, duty)), score);
      }
    }
    if (best == null) {
      throw new IllegalStateException("The volunteer (%s) has no duty left.".formatted(profile));
    }
    return best;
  }
}
