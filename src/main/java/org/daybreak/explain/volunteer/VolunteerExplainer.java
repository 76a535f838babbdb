package org.daybreak.explain.volunteer;

import java.util.List;
import java.util.stream.Stream;
import org.daybreak.explain.Change;
import org.daybreak.explain.Obstacles;
import org.daybreak.explain.ScoreDelta;
import org.daybreak.explain.Tried;
import org.daybreak.explain.WhatIf;
import org.daybreak.measure.Assessment;
import org.daybreak.problem.Duty;
import org.daybreak.problem.Profile;
import org.daybreak.problem.Site;
import org.jspecify.annotations.Nullable;

/** Explains what one volunteer does. */
public final class VolunteerExplainer {
  private static final int MOST_MOVES = 5;
  private static final int MOST_EXCHANGES = 3;

  private final WhatIf whatIf;
  private final Obstacles obstacles;

  /** Explains the roster that is asked of. */
  public VolunteerExplainer(WhatIf whatIf) {
    this.whatIf = whatIf;
    this.obstacles = new Obstacles(whatIf.roster());
  }

  /**
   * Explains the duty of a volunteer, or why there is none.
   *
   * @param expected a site where the volunteer might have expected to be; null: none
   */
  public VolunteerExplanation explain(Profile profile, @Nullable Site expected) {
    Assessment current = whatIf.measures().assess(profile, whatIf.duty(profile));
    boolean onDuty = current.duty() != null;
    Alternatives alternatives = new Alternatives(whatIf, obstacles, profile);
    List<Change> best = best(alternatives, onDuty);
    List<DutyOption> options = expected == null ? List.of() : alternatives.options(expected);
    boolean pinned = whatIf.isPinned(profile);
    return new VolunteerExplanation(
        whatIf.problem(),
        whatIf.sheet(),
        current,
        pinned,
        onDuty ? worth(profile) : ScoreDelta.NONE,
        best,
        options,
        bestFree(options, current.duty()),
        onDuty ? null : new HomeReasons(whatIf).of(profile, pinned, best));
  }

  /** What the roster has of the volunteer's duty. */
  private ScoreDelta worth(Profile profile) {
    return whatIf.priced(List.of(whatIf.reassigned(profile, null))).delta().reversed();
  }

  private @Nullable Change bestFree(List<DutyOption> options, @Nullable Duty held) {
    DutyOption best = null;
    for (DutyOption option : options) {
      if (option.isFree()
          && !option.duty().equals(held)
          && (best == null || option.levels().compareTo(best.levels()) > 0)) {
        best = option;
      }
    }
    if (best == null) {
      return null;
    }
    Assessment assessment = best.assessment();
    return whatIf.priced(List.of(whatIf.reassigned(assessment.profile(), assessment.duty())));
  }

  private List<Change> best(Alternatives alternatives, boolean onDuty) {
    List<Tried> tried =
        Stream.of(
                alternatives.moves().stream().limit(MOST_MOVES),
                onDuty ? Stream.of(alternatives.home()) : Stream.<Tried>of(),
                alternatives.exchanges().stream().limit(MOST_EXCHANGES))
            .flatMap(it -> it)
            .sorted(Tried.BEST_FIRST)
            .toList();
    return whatIf.allPriced(tried.stream().map(Tried::steps).toList());
  }
}
