package org.daybreak.explain.advice;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.daybreak.problem.Problem;
import org.daybreak.problem.Profile;
import org.daybreak.roster.Roster;
import org.daybreak.solve.RosterSolver;
import org.daybreak.solve.SolveSettings;

/**
 * Finds what would make a roster better by the prices of its places, and checks it by solving
 * again: the roster first, then what came of it once more as it is, and with each proposal. So all
 * have been solved for as long.
 */
public final class Adviser {
  /** Up to so many volunteers all is bounded by steps: the same advice comes every time. */
  private static final int SMALL = 1000;

  private static final long STEPS = 20;
  private static final int FEWEST_RECRUITS = 2;
  private static final int MOST_RECRUITS = 20;
  private static final int VOLUNTEERS_PER_RECRUIT = 100;

  private final Roster roster;
  private final SolveSettings settings;
  private final Consumer<Check> listener;
  private int begun;

  /**
   * An adviser for a roster.
   *
   * @param settings of each solving
   * @param listener told before each
   */
  public Adviser(Roster roster, SolveSettings settings, Consumer<Check> listener) {
    this.roster = roster;
    this.settings = settings;
    this.listener = listener;
  }

  /**
   * A solving that is about to begin.
   *
   * @param number from 1
   * @param all how many there are in all
   */
  public record Check(int number, int all) {}

  private static boolean isSmall(Problem problem) {
    return problem.profiles().size() <= SMALL;
  }

  private static int mostKinds(Problem problem) {
    return isSmall(problem) ? 3 : 2;
  }

  private static int mostRules(Problem problem) {
    return isSmall(problem) ? 5 : 2;
  }

  /** How many people of a kind are proposed. */
  private static int recruits(Problem problem) {
    int share = problem.profiles().size() / VOLUNTEERS_PER_RECRUIT;
    return Math.max(FEWEST_RECRUITS, Math.min(MOST_RECRUITS, share));
  }

  /** Advises. */
  public Advice advise() {
    Problem problem = roster.problem();
    int count = recruits(problem);
    PlaceWorths worths = PlaceWorths.find(roster.measures(), settings, limit());
    boolean wanting = Figures.of(roster).isWanting();
    List<VolunteerKind> kinds =
        wanting ? new Recruits(roster, worths).best(mostKinds(problem)) : List.of();
    List<Loosening> loosenings = new Opportunities(roster, worths).best(mostRules(problem));
    int all = 2 + kinds.size() + loosenings.size();
    Roster improved = solved(roster, all);
    Figures again = Figures.of(solved(improved, all));
    List<VolunteerAdvice> volunteers = new ArrayList<>();
    for (VolunteerKind kind : kinds) {
      Roster with = Variant.withVolunteers(improved, recruits(problem, kind, count));
      volunteers.add(new VolunteerAdvice(kind, count, Figures.of(solved(with, all))));
    }
    List<RuleAdvice> rules = new ArrayList<>();
    for (Loosening loosening : loosenings) {
      rules.add(new RuleAdvice(loosening, Figures.of(solved(loosening.applied(improved), all))));
    }
    volunteers.sort(Comparator.comparing((VolunteerAdvice it) -> it.with().score()).reversed());
    rules.sort(Comparator.comparing((RuleAdvice it) -> it.with().score()).reversed());
    return new Advice(problem, Figures.of(roster), again, volunteers, rules);
  }

  private Duration limit() {
    Duration limit = settings.timeLimit();
    return limit == null ? RosterSolver.defaultTimeLimit(roster.problem()) : limit;
  }

  private Roster solved(Roster start, int all) {
    begun++;
    listener.accept(new Check(begun, all));
    return new RosterSolver(settings, progress -> {}).solve(start);
  }

  /** Under ids that nobody has. */
  private static List<Profile> recruits(Problem problem, VolunteerKind kind, int count) {
    Set<String> known = new HashSet<>();
    problem.profiles().forEach(profile -> known.add(profile.id()));
    List<Profile> recruits = new ArrayList<>();
    for (int number = 1; recruits.size() < count; number++) {
      String id = "+" + number;
      if (!known.contains(id)) {
        recruits.add(
            kind.profile(problem.profiles().size() + recruits.size(), id, problem.rules()));
      }
    }
    return recruits;
  }

  /** What suits the size of a problem: steps, or for a large one as long as {@code solve}. */
  public static SolveSettings defaultSettings(Problem problem, long seed) {
    return isSmall(problem)
        ? new SolveSettings(null, STEPS, seed)
        : settings(problem, RosterSolver.defaultTimeLimit(problem), seed);
  }

  /** When all solving and the finding of prices together may take so long. */
  public static SolveSettings settings(Problem problem, Duration all, long seed) {
    int parts = 3 + mostKinds(problem) + mostRules(problem);
    return new SolveSettings(all.dividedBy(parts), null, seed);
  }
}
