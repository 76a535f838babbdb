package org.daybreak.explain.advice;

import java.util.ArrayList;
import java.util.List;
import org.daybreak.problem.ConstraintId;
import org.daybreak.problem.Problem;
import org.daybreak.problem.Profile;
import org.daybreak.problem.Role;
import org.daybreak.problem.Rules;
import org.daybreak.problem.Site;
import org.daybreak.problem.Weights;
import org.daybreak.roster.Roster;

/**
 * A rule made a little looser.
 *
 * @param from what the rule says; for {@link Kind#SETUP} the longest setup of any site
 * @param to what it would say
 */
public record Loosening(Kind kind, int from, int to) {
  /** Which rule. */
  public enum Kind {
    /** Minutes of the longest shift. */
    MAX_SHIFT,
    /** Minutes of the longest shift in a protective suit. */
    MAX_PPE,
    /** Minutes of the shortest shift. */
    MIN_SHIFT,
    /** Minutes of rest since the last shift. */
    MIN_REST,
    /** Days in a row. */
    MAX_DAYS,
    /** Minutes of the longest way. */
    MAX_TRAVEL,
    /** Minutes before a session opens, at every site. */
    SETUP
  }

  private static final int HALF_HOUR = 30;
  private static final int QUARTER_HOUR = 15;
  private static final int HOUR = 60;

  /** Those that could change anything in the problem: a rule that is off, or idle, could not. */
  static List<Loosening> of(Problem problem) {
    Rules rules = problem.rules();
    Weights weights = problem.weights();
    List<Loosening> all = new ArrayList<>();
    if (weights.isOn(ConstraintId.SHIFT_TOO_LONG)) {
      all.add(longer(Kind.MAX_SHIFT, rules.maxShiftMinutes(), HALF_HOUR));
    }
    if (weights.isOn(ConstraintId.PPE_TOO_LONG) && problem.roles().stream().anyMatch(Role::isPpe)) {
      all.add(longer(Kind.MAX_PPE, rules.maxPpeMinutes(), HALF_HOUR));
    }
    if (weights.isOn(ConstraintId.SHIFT_TOO_SHORT) && rules.minShiftMinutes() > 0) {
      all.add(shorter(Kind.MIN_SHIFT, rules.minShiftMinutes(), HALF_HOUR));
    }
    if (weights.isOn(ConstraintId.REST) && rules.minRestMinutes() > 0) {
      all.add(shorter(Kind.MIN_REST, rules.minRestMinutes(), HOUR));
    }
    if (weights.isOn(ConstraintId.CONSECUTIVE_DAYS)
        && problem.profiles().stream().anyMatch(it -> isDueADayOff(it, rules))) {
      all.add(longer(Kind.MAX_DAYS, rules.maxConsecutiveDays(), 1));
    }
    if (weights.isOn(ConstraintId.TRAVEL_TOO_LONG)) {
      all.add(longer(Kind.MAX_TRAVEL, rules.maxTravelMinutes(), QUARTER_HOUR));
    }
    int setup = problem.sites().stream().mapToInt(Site::setupLeadMinutes).max().orElse(0);
    if (setup > 0) {
      all.add(shorter(Kind.SETUP, setup, QUARTER_HOUR));
    }
    return all;
  }

  private static boolean isDueADayOff(Profile profile, Rules rules) {
    return profile.history().consecutiveDays() == rules.maxConsecutiveDays();
  }

  private static Loosening longer(Kind kind, int from, int by) {
    return new Loosening(kind, from, (int) Math.min(Integer.MAX_VALUE, (long) from + by));
  }

  private static Loosening shorter(Kind kind, int from, int by) {
    return new Loosening(kind, from, Math.max(0, from - by));
  }

  /** The roster under the looser rule. */
  Roster applied(Roster roster) {
    if (kind == Kind.SETUP) {
      int shorter = from - to;
      return Variant.withSites(
          roster,
          site -> site.withSetupLeadMinutes(Math.max(0, site.setupLeadMinutes() - shorter)));
    }
    return Variant.withRules(roster, applied(roster.problem().rules()));
  }

  private Rules applied(Rules rules) {
    return new Rules(
        rules.setupLeadMinutes(),
        rules.handoverLeadMinutes(),
        kind == Kind.MIN_SHIFT ? to : rules.minShiftMinutes(),
        kind == Kind.MAX_SHIFT ? to : rules.maxShiftMinutes(),
        kind == Kind.MAX_PPE ? to : rules.maxPpeMinutes(),
        kind == Kind.MIN_REST ? to : rules.minRestMinutes(),
        kind == Kind.MAX_DAYS ? to : rules.maxConsecutiveDays(),
        kind == Kind.MAX_TRAVEL ? to : rules.maxTravelMinutes(),
        rules.dawn(),
        rules.transitStart(),
        rules.detour(),
        rules.speedKmh(),
        rules.leadSkill());
  }
}
