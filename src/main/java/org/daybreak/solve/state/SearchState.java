package org.daybreak.solve.state;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.daybreak.problem.ConstraintId;
import org.daybreak.problem.Problem;
import org.daybreak.problem.Profile;
import org.daybreak.problem.Score;
import org.daybreak.table.Candidates;
import org.daybreak.table.Grid;

/**
 * Who is on which duty, and the score of it. Volunteers and candidates are numbers; a volunteer who
 * may not be moved is on a fixed duty or at home for good.
 */
public final class SearchState {
  /** In place of a candidate or a duty: at home. */
  public static final int HOME = -1;

  private final Grid grid;
  private final Candidates candidates;
  private final boolean[] lead;
  private final long[] homeCosts;
  private final int[] movable;
  private final boolean[] isMovable;

  private final int[] candidateOf;
  private final int[] dutyOf;

  /** What everybody costs alone on the duty held; of use for the movable only. */
  private final long[] costOf;

  private final PlaceTally places;
  private final TeamTally teams;
  private final GroupTally groups;
  private final Occupants occupants;
  private final long hardCost;
  private long pairCost;

  /** The fixed volunteers on their duties, everybody else at home. */
  public SearchState(Grid grid, Candidates candidates, FixedDuties fixed) {
    Problem problem = grid.problem();
    List<Profile> profiles = problem.profiles();
    this.grid = grid;
    this.candidates = candidates;
    this.lead = new boolean[profiles.size()];
    this.homeCosts = fixed.homeCosts();
    this.candidateOf = new int[profiles.size()];
    this.dutyOf = new int[profiles.size()];
    this.costOf = new long[profiles.size()];
    Arrays.fill(candidateOf, HOME);
    Arrays.fill(dutyOf, HOME);
    this.places = new PlaceTally(grid);
    this.teams = new TeamTally(problem);
    this.groups = new GroupTally(problem);
    this.occupants = new Occupants(grid, profiles.size());
    for (Profile profile : profiles) {
      lead[profile.index()] = profile.isLead(problem.rules());
      pairCost += homeCosts[profile.index()];
    }
    long hard = 0;
    for (FixedDuties.Fixed one : fixed.duties()) {
      hard += one.hardCost() + breachCost(one.volunteer(), one.duty());
      pairCost += one.softCost() - homeCosts[one.volunteer()];
      enter(one.volunteer(), one.duty());
    }
    this.hardCost = hard;
    this.movable =
        IntStream.range(0, profiles.size())
            .filter(volunteer -> !fixed.isFixed(volunteer) && candidates.count(volunteer) > 0)
            .toArray();
    this.isMovable = new boolean[profiles.size()];
    for (int volunteer : movable) {
      isMovable[volunteer] = true;
    }
  }

  /** The same roster, of which only a part can change. */
  private SearchState(SearchState whole, Candidates kept) {
    this.grid = whole.grid;
    this.candidates = kept;
    this.lead = whole.lead;
    this.homeCosts = whole.homeCosts;
    this.candidateOf = new int[whole.candidateOf.length];
    Arrays.fill(candidateOf, HOME);
    this.dutyOf = whole.dutyOf.clone();
    this.costOf = whole.costOf.clone();
    this.places = new PlaceTally(whole.places);
    this.teams = new TeamTally(whole.teams);
    this.groups = new GroupTally(whole.groups);
    this.occupants = new Occupants(grid, dutyOf.length);
    this.hardCost = whole.hardCost;
    this.pairCost = whole.pairCost;
    this.movable =
        IntStream.of(whole.movable).filter(volunteer -> kept.count(volunteer) > 0).toArray();
    this.isMovable = new boolean[dutyOf.length];
    for (int volunteer : movable) {
      isMovable[volunteer] = true;
      if (dutyOf[volunteer] != HOME) {
        candidateOf[volunteer] = kept.find(volunteer, dutyOf[volunteer]);
        occupants.add(volunteer, dutyOf[volunteer]);
      }
    }
  }

  /**
   * The same roster, of which only a part can change.
   *
   * @param moves who still moves
   * @param isSiteKept where they may be sent, by index of the site: among others to the sites where
   *     they are
   */
  public SearchState part(IntPredicate moves, IntPredicate isSiteKept) {
    return new SearchState(this, candidates.part(moves, isSiteKept));
  }

  private long breachCost(int volunteer, int duty) {
    return places.excessCost(duty) + groups.apartCost(volunteer, grid.site(duty));
  }

  private void enter(int volunteer, int duty) {
    dutyOf[volunteer] = duty;
    places.add(duty, lead[volunteer]);
    teams.add(volunteer, grid.site(duty), grid.area(duty));
    groups.add(volunteer, grid.site(duty));
  }

  /** Whether a volunteer at home can take the candidate without breaking a rule. */
  public boolean canAssign(int volunteer, int candidate) {
    int duty = candidates.duty(volunteer, candidate);
    return places.hasRoom(duty) && groups.apartCost(volunteer, grid.site(duty)) == 0;
  }

  /**
   * Whether a volunteer on a duty may be able to take the candidate once that duty is left: false
   * only where a rule forbids it all the same.
   */
  public boolean canMove(int volunteer, int candidate) {
    int site = grid.site(candidates.duty(volunteer, candidate));
    return site == grid.site(dutyOf[volunteer]) || canAssign(volunteer, candidate);
  }

  /** What company costs, to be asked for one volunteer at a time. */
  Company company() {
    return new Company(teams, groups);
  }

  /** Indices of the teams with a member on a duty in the area. */
  public IndexSet teamsIn(int area) {
    return teams.teamsIn(area);
  }

  /** Gives a volunteer at home the candidate, which {@link #canAssign} must allow. */
  public void assign(int volunteer, int candidate) {
    int duty = candidates.duty(volunteer, candidate);
    candidateOf[volunteer] = candidate;
    costOf[volunteer] = candidates.cost(volunteer, candidate);
    pairCost += costOf[volunteer] - homeCosts[volunteer];
    enter(volunteer, duty);
    occupants.add(volunteer, duty);
  }

  /** Sends a movable volunteer who is on a duty home. */
  public void unassign(int volunteer) {
    int duty = dutyOf[volunteer];
    occupants.remove(volunteer, duty);
    pairCost += homeCosts[volunteer] - costOf[volunteer];
    places.remove(duty, lead[volunteer]);
    teams.remove(volunteer, grid.site(duty), grid.area(duty));
    groups.remove(volunteer, grid.site(duty));
    candidateOf[volunteer] = HOME;
    dutyOf[volunteer] = HOME;
  }

  /** Moves a movable volunteer, who may be at home, to the candidate or {@link #HOME}. */
  public void restore(int volunteer, int candidate) {
    if (dutyOf[volunteer] != HOME) {
      unassign(volunteer);
    }
    if (candidate != HOME) {
      assign(volunteer, candidate);
    }
  }

  public Grid grid() {
    return grid;
  }

  public Candidates candidates() {
    return candidates;
  }

  public PlaceTally places() {
    return places;
  }

  public Occupants occupants() {
    return occupants;
  }

  /** Everybody who is not fixed and has a candidate. Not to be changed. */
  public int[] movable() {
    return movable;
  }

  public boolean isMovable(int volunteer) {
    return isMovable[volunteer];
  }

  public boolean isLead(int volunteer) {
    return lead[volunteer];
  }

  /** The volunteer's candidate; {@link #HOME} also for the fixed. */
  public int candidate(int volunteer) {
    return candidateOf[volunteer];
  }

  /** The volunteer's duty, or {@link #HOME}. */
  public int duty(int volunteer) {
    return dutyOf[volunteer];
  }

  /** Soft cost of the volunteer at home. */
  public long homeCost(int volunteer) {
    return homeCosts[volunteer];
  }

  /**
   * Sets the price at which teams are made to gather: what a team saves in all, as near as no
   * matter, by leaving an area; 0: none.
   *
   * @param pullLeft what is left of the pull of an area with each mate more that is there, above 0
   *     and below 1
   */
  public void setGathering(double price, double pullLeft) {
    teams.setGathering(price, pullLeft);
  }

  /** What teams that are spread cost at that price, which is no part of {@link #softCost}. */
  public double gatheringCost() {
    return teams.gatheringCost();
  }

  public long mediumCost() {
    return places.mediumCost();
  }

  public long softCost() {
    return pairCost + places.softCost() + teams.softCost() + groups.softCost();
  }

  /** What each constraint on more than one volunteer costs that is not a rule. */
  public Map<ConstraintId, Long> jointCosts() {
    Map<ConstraintId, Long> costs = places.costs();
    costs.put(ConstraintId.TEAM_SPLIT, teams.countSplitCost());
    costs.put(ConstraintId.LONE_VOLUNTEER, teams.countLoneCost());
    costs.put(ConstraintId.TOGETHER, groups.softCost());
    return costs;
  }

  public Score score() {
    return new Score(-hardCost, -mediumCost(), -softCost());
  }
}
