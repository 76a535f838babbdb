package org.daybreak.constraint;

import ai.timefold.solver.core.api.score.analysis.ConstraintAnalysis;
import ai.timefold.solver.core.api.score.analysis.MatchAnalysis;
import ai.timefold.solver.core.api.score.analysis.ScoreAnalysis;
import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.solver.ScoreAnalysisFetchPolicy;
import ai.timefold.solver.core.api.solver.SolutionManager;
import ai.timefold.solver.core.api.solver.SolutionUpdatePolicy;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.score.director.ScoreDirectorFactoryConfig;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.impl.score.director.InnerScoreDirector;
import ai.timefold.solver.core.impl.solver.DefaultSolverFactory;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.daybreak.problem.ConstraintId;
import org.daybreak.problem.Level;
import org.daybreak.problem.Score;
import org.daybreak.problem.Weights;
import org.daybreak.roster.Roster;
import org.daybreak.roster.Volunteer;

/** The one place that asks the solver's score analysis. */
public final class RosterAnalysis {
  private static final SolverFactory<Roster> FACTORY =
      SolverFactory.create(
          new SolverConfig()
              .withSolutionClass(Roster.class)
              .withEntityClasses(Volunteer.class)
              .withScoreDirectorFactory(
                  new ScoreDirectorFactoryConfig()
                      .withConstraintProviderClass(RosterConstraints.class)));

  private static final SolutionManager<Roster, HardMediumSoftLongScore> MANAGER =
      SolutionManager.create(FACTORY);

  private RosterAnalysis() {}

  /** What keeps the score of a roster up to date while its duties change. */
  static InnerScoreDirector<Roster, HardMediumSoftLongScore> director(Roster roster) {
    InnerScoreDirector<Roster, HardMediumSoftLongScore> director =
        ((DefaultSolverFactory<Roster>) FACTORY)
            .<HardMediumSoftLongScore>getScoreDirectorFactory()
            .buildScoreDirector();
    director.setWorkingSolution(roster);
    return director;
  }

  /** Every match of every constraint, those of weight 0 included, in the order of the table. */
  public static Map<ConstraintId, List<Justification>> justifications(Roster roster) {
    ScoreAnalysis<HardMediumSoftLongScore> analysis =
        analyze(roster, ScoreAnalysisFetchPolicy.FETCH_ALL);
    Map<ConstraintId, List<Justification>> justifications = new EnumMap<>(ConstraintId.class);
    for (ConstraintId constraint : ConstraintId.values()) {
      List<MatchAnalysis<HardMediumSoftLongScore>> matches =
          Objects.requireNonNull(of(analysis, constraint).matches());
      justifications.put(
          constraint,
          matches.stream().map(match -> (Justification) match.justification()).toList());
    }
    return justifications;
  }

  static ScoreSheet measure(Roster roster) {
    Weights weights = roster.problem().weights();
    ScoreAnalysis<HardMediumSoftLongScore> analysis =
        analyze(roster, ScoreAnalysisFetchPolicy.FETCH_SHALLOW);
    List<ScoreLine> lines = new ArrayList<>();
    Map<Level, Long> levels = new EnumMap<>(Level.class);
    for (ConstraintId constraint : ConstraintId.values()) {
      long measure = Math.abs(level(of(analysis, constraint).score(), constraint.level()));
      int weight = weights.of(constraint);
      long impact = constraint.sign() * Math.multiplyExact(measure, weight);
      lines.add(new ScoreLine(constraint, weight, measure, impact));
      levels.merge(constraint.level(), impact, Math::addExact);
    }
    return new ScoreSheet(
        new Score(
            levels.getOrDefault(Level.HARD, 0L),
            levels.getOrDefault(Level.MEDIUM, 0L),
            levels.getOrDefault(Level.SOFT, 0L)),
        lines);
  }

  /** Analyses with every weight at 1: the analysis leaves out a constraint that weighs nothing. */
  private static ScoreAnalysis<HardMediumSoftLongScore> analyze(
      Roster roster, ScoreAnalysisFetchPolicy policy) {
    return MANAGER.analyze(
        roster.withWeights(Weights.ONES), policy, SolutionUpdatePolicy.UPDATE_SCORE_ONLY);
  }

  private static ConstraintAnalysis<HardMediumSoftLongScore> of(
      ScoreAnalysis<HardMediumSoftLongScore> analysis, ConstraintId constraint) {
    return Objects.requireNonNull(analysis.getConstraintAnalysis(constraint.id()), constraint.id());
  }

  private static long level(HardMediumSoftLongScore score, Level level) {
    return switch (level) {
      case HARD -> score.hardScore();
      case MEDIUM -> score.mediumScore();
      case SOFT -> score.softScore();
    };
  }
}
