package org.daybreak.explain.compare;

import java.util.List;
import org.daybreak.explain.ScoreDelta;
import org.daybreak.explain.compare.DutyChange.Aspect;
import org.daybreak.roster.Roster;

/**
 * How a second roster differs from a first.
 *
 * @param problem how their problems differ
 * @param score each by the weights of its own problem
 * @param duties everybody to be contacted again, in the order of the files
 * @param wishes of volunteers whom both files have
 * @param sites of both files, whose coverage differs
 */
public record RosterDifference(
    ProblemDifference problem,
    ScoreDelta score,
    List<DutyChange> duties,
    List<WishChange> wishes,
    List<SiteChange> sites) {
  public RosterDifference {
    duties = List.copyOf(duties);
    wishes = List.copyOf(wishes);
    sites = List.copyOf(sites);
  }

  static RosterDifference between(
      Roster before, RosterSummary beforeSummary, Roster after, RosterSummary afterSummary) {
    return new RosterDifference(
        ProblemComparer.between(before.problem(), after.problem()),
        ScoreDelta.between(beforeSummary.sheet(), afterSummary.sheet()),
        DutyChange.between(before, after),
        WishChange.between(before, after),
        SiteChange.between(before, after));
  }

  /** Those on a duty in the second roster only. */
  public List<DutyChange> called() {
    return duties.stream().filter(it -> it.aspects().contains(Aspect.CALLED)).toList();
  }

  /** Those on a duty in the first roster only. */
  public List<DutyChange> sentHome() {
    return duties.stream().filter(it -> it.aspects().contains(Aspect.SENT_HOME)).toList();
  }

  /** Those on a duty in both, but not the same. */
  public List<DutyChange> moved() {
    return duties.stream()
        .filter(
            it -> !it.aspects().contains(Aspect.CALLED) && !it.aspects().contains(Aspect.SENT_HOME))
        .toList();
  }
}
