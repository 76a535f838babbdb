package org.daybreak.explain.volunteer;

import java.util.Comparator;
import java.util.List;
import org.daybreak.explain.Change;
import org.daybreak.explain.ScoreDelta;
import org.daybreak.explain.WhatIf;
import org.daybreak.explain.volunteer.HomeReason.Kind;
import org.daybreak.measure.Eligibility;
import org.daybreak.measure.Prospects;
import org.daybreak.problem.ConstraintId;
import org.daybreak.problem.Level;
import org.daybreak.problem.Profile;
import org.daybreak.problem.Score;
import org.jspecify.annotations.Nullable;

/** Finds why somebody is at home. */
final class HomeReasons {
  private final WhatIf whatIf;

  HomeReasons(WhatIf whatIf) {
    this.whatIf = whatIf;
  }

  /**
   * The reason.
   *
   * @param alternatives the best duties and exchanges, best first
   */
  HomeReason of(Profile profile, boolean pinned, List<Change> alternatives) {
    if (pinned) {
      return new HomeReason(Kind.KEPT_FREE, null);
    }
    if (!hasAnyDuty(profile)) {
      return new HomeReason(Kind.NO_DUTY, new Prospects(whatIf.measures()).decisiveRule(profile));
    }
    Change move = first(alternatives, 1);
    if (move != null && move.delta().isBetter()) {
      return new HomeReason(Kind.OPEN, null);
    }
    if (move != null && fills(move)) {
      return new HomeReason(Kind.COSTLY, decisive(move.delta()));
    }
    Change exchange = first(alternatives, 2);
    return new HomeReason(Kind.FILLED, exchange == null ? null : decisive(exchange.delta()));
  }

  private boolean hasAnyDuty(Profile profile) {
    Eligibility eligibility = new Eligibility(whatIf.measures());
    return whatIf.problem().sites().stream()
        .anyMatch(site -> !eligibility.eligibleDuties(profile, site).isEmpty());
  }

  private static @Nullable Change first(List<Change> changes, int steps) {
    return changes.stream().filter(it -> it.steps().size() == steps).findFirst().orElse(null);
  }

  /** Whether somebody is missing where the change sends the volunteer. */
  private static boolean fills(Change move) {
    return move.delta().lines().stream()
        .anyMatch(
            line ->
                line.impact() > 0
                    && (line.constraint() == ConstraintId.MINIMUM_STAFFING
                        || line.constraint() == ConstraintId.MISSING_LEAD
                        || line.constraint() == ConstraintId.TARGET_STAFFING));
  }

  /** What speaks most against a change, on the level that decides; null where nothing does. */
  static @Nullable ConstraintId decisive(ScoreDelta delta) {
    Level deciding = deciding(delta.levels());
    return delta.lines().stream()
        .filter(line -> line.constraint().level() == deciding && line.impact() < 0)
        .min(Comparator.comparingLong(ScoreDelta.Line::impact))
        .map(ScoreDelta.Line::constraint)
        .orElse(null);
  }

  private static Level deciding(Score levels) {
    for (Level level : Level.values()) {
      if (levels.level(level) != 0) {
        return level;
      }
    }
    return Level.SOFT;
  }
}
