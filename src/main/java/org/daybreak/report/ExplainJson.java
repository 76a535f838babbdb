package org.daybreak.report;

import java.util.List;
import java.util.Locale;
import org.daybreak.explain.Change;
import org.daybreak.explain.Reassignment;
import org.daybreak.explain.place.Funnel;
import org.daybreak.explain.place.PlaceExplanation;
import org.daybreak.explain.volunteer.DutyOption;
import org.daybreak.explain.volunteer.HomeReason;
import org.daybreak.explain.volunteer.VolunteerExplanation;
import org.daybreak.message.Phrasebook;
import org.daybreak.problem.ConstraintId;
import org.daybreak.problem.Problem;
import org.daybreak.problem.Score;
import org.jspecify.annotations.Nullable;

/** Explanations as JSON, for other programs. Names are ids where nothing else is said. */
public final class ExplainJson {
  private ExplainJson() {}

  /**
   * Why a volunteer has a duty or none: one line without line end.
   *
   * @param words of the sentence to be sent
   */
  public static String of(VolunteerExplanation explanation, Phrasebook words) {
    Problem problem = explanation.problem();
    HomeReason reason = explanation.homeReason();
    Change best = explanation.bestOption();
    return Json.line(
        new VolunteerEntry(
            explanation.profile().id(),
            explanation.profile().name(),
            DutyJson.of(problem, explanation.current()),
            explanation.pinned(),
            DeltaJson.of(explanation.worth()),
            reason == null ? null : HomeEntry.of(explanation, reason, words),
            explanation.options().stream().map(it -> OptionEntry.of(problem, it)).toList(),
            best == null ? null : ChangeEntry.of(problem, best),
            explanation.alternatives().stream().map(it -> ChangeEntry.of(problem, it)).toList()));
  }

  /** Why places are empty: one line without line end. */
  public static String of(List<PlaceExplanation> explanations) {
    return Json.line(explanations.stream().map(PlaceEntry::of).toList());
  }

  private static String id(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  /**
   * Why a volunteer has a duty or none.
   *
   * @param duty absent at home
   * @param home why at home; absent on a duty
   * @param options the duties at the site asked for
   * @param bestOption the best of them that no rule forbids; absent where there is none
   */
  private record VolunteerEntry(
      String volunteer,
      String name,
      @Nullable DutyJson duty,
      boolean pinned,
      DeltaJson worth,
      @Nullable HomeEntry home,
      List<OptionEntry> options,
      @Nullable ChangeEntry bestOption,
      List<ChangeEntry> alternatives) {}

  private record HomeEntry(String reason, @Nullable String constraint, String sentence) {
    static HomeEntry of(VolunteerExplanation explanation, HomeReason reason, Phrasebook words) {
      ConstraintId constraint = reason.constraint();
      return new HomeEntry(
          id(reason.kind()),
          constraint == null ? null : constraint.id(),
          HomeSentence.of(explanation.problem(), explanation.profile(), reason, words));
    }
  }

  /** One duty: what forbids it, and what it would do to the levels of the score all the same. */
  private record OptionEntry(@Nullable DutyJson duty, List<ObstacleEntry> obstacles, Score score) {
    static OptionEntry of(Problem problem, DutyOption option) {
      return new OptionEntry(
          DutyJson.of(problem, option.assessment()),
          option.obstacles().stream()
              .map(it -> ObstacleEntry.of(it, option.assessment().measure(it)))
              .toList(),
          option.levels());
    }
  }

  /** A rule; without a measure where it counts who else is there. */
  private record ObstacleEntry(String id, @Nullable Long measure) {
    static ObstacleEntry of(ConstraintId rule, long measure) {
      return new ObstacleEntry(rule.id(), measure == 0 ? null : measure);
    }
  }

  private record ChangeEntry(List<StepEntry> steps, DeltaJson delta) {
    static ChangeEntry of(Problem problem, Change change) {
      return new ChangeEntry(
          change.steps().stream().map(it -> StepEntry.of(problem, it)).toList(),
          DeltaJson.of(change.delta()));
    }
  }

  /** Without a duty before or after: at home. */
  private record StepEntry(
      String volunteer, String name, @Nullable DutyJson before, @Nullable DutyJson after) {
    static StepEntry of(Problem problem, Reassignment step) {
      return new StepEntry(
          step.profile().id(),
          step.profile().name(),
          DutyJson.of(problem, step.before()),
          DutyJson.of(problem, step.after()));
    }
  }

  /**
   * A place.
   *
   * @param role absent: leads
   */
  private record PlaceEntry(
      String site,
      String slot,
      @Nullable String role,
      int present,
      int min,
      int target,
      FunnelEntry funnel,
      List<ChangeEntry> fills) {
    static PlaceEntry of(PlaceExplanation explanation) {
      return new PlaceEntry(
          explanation.place().site().id(),
          explanation.place().slot().id(),
          explanation.place().role() == null ? null : explanation.place().role().id(),
          explanation.present(),
          explanation.place().min(),
          explanation.place().target(),
          FunnelEntry.of(explanation.funnel()),
          explanation.fills().stream()
              .map(it -> ChangeEntry.of(explanation.problem(), it))
              .toList());
    }
  }

  private record FunnelEntry(int signedUp, List<FunnelStepEntry> steps, int left) {
    static FunnelEntry of(Funnel funnel) {
      return new FunnelEntry(
          funnel.signedUp(),
          funnel.steps().stream()
              .map(it -> new FunnelStepEntry(id(it.removal()), it.removed(), it.left()))
              .toList(),
          funnel.left());
    }
  }

  private record FunnelStepEntry(String removal, int removed, int left) {}
}
