package org.daybreak.solve.benchmark;

import ai.timefold.solver.core.config.constructionheuristic.ConstructionHeuristicPhaseConfig;
import ai.timefold.solver.core.config.constructionheuristic.ConstructionHeuristicType;
import ai.timefold.solver.core.config.heuristic.selector.move.composite.UnionMoveSelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.generic.ChangeMoveSelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.generic.SwapMoveSelectorConfig;
import ai.timefold.solver.core.config.localsearch.LocalSearchPhaseConfig;
import ai.timefold.solver.core.config.localsearch.decider.acceptor.LocalSearchAcceptorConfig;
import ai.timefold.solver.core.config.localsearch.decider.forager.LocalSearchForagerConfig;
import ai.timefold.solver.core.config.score.director.ScoreDirectorFactoryConfig;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import org.daybreak.constraint.RosterConstraints;
import org.daybreak.roster.Roster;
import org.daybreak.roster.Volunteer;

/**
 * The set-ups that are Timefold's own. What it would choose by default is spelt out, so that it
 * stays what it is when the defaults change.
 */
public final class TimefoldSetUps {
  /** With more volunteers, the default's swap moves take too much memory and are left out. */
  public static final int MOST_VOLUNTEERS_TO_SWAP = 5_000;

  private static final int LATE_ACCEPTANCE_SIZE = 400;
  private static final int ACCEPTED_COUNT_LIMIT = 1;

  private TimefoldSetUps() {}

  /** A configuration that ends by the termination or when its last phase does. */
  static SolverConfig config(
      SetUp setUp, int volunteers, TerminationConfig termination, long seed) {
    SolverConfig config =
        new SolverConfig()
            .withSolutionClass(Roster.class)
            .withEntityClasses(Volunteer.class)
            .withEnvironmentMode(EnvironmentMode.NO_ASSERT)
            .withRandomSeed(seed)
            .withScoreDirectorFactory(
                new ScoreDirectorFactoryConfig()
                    .withConstraintProviderClass(RosterConstraints.class))
            .withTerminationConfig(termination);
    ConstructionHeuristicPhaseConfig construction =
        new ConstructionHeuristicPhaseConfig()
            .withConstructionHeuristicType(ConstructionHeuristicType.FIRST_FIT);
    return setUp == SetUp.TIMEFOLD_DEFAULT
        ? config.withPhases(construction, localSearch(volunteers))
        : config.withPhases(construction);
  }

  private static LocalSearchPhaseConfig localSearch(int volunteers) {
    UnionMoveSelectorConfig moves = new UnionMoveSelectorConfig();
    return new LocalSearchPhaseConfig()
        .withMoveSelectorConfig(
            volunteers <= MOST_VOLUNTEERS_TO_SWAP
                ? moves.withMoveSelectors(
                    new ChangeMoveSelectorConfig(), new SwapMoveSelectorConfig())
                : moves.withMoveSelectors(new ChangeMoveSelectorConfig()))
        .withAcceptorConfig(
            new LocalSearchAcceptorConfig().withLateAcceptanceSize(LATE_ACCEPTANCE_SIZE))
        .withForagerConfig(
            new LocalSearchForagerConfig().withAcceptedCountLimit(ACCEPTED_COUNT_LIMIT));
  }
}
