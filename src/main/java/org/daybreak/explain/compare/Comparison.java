package org.daybreak.explain.compare;

import java.util.ArrayList;
import java.util.List;
import org.daybreak.problem.Problem;
import org.daybreak.problem.Profile;
import org.daybreak.problem.Site;
import org.daybreak.roster.Roster;

/**
 * Rosters side by side. What two files have in common is known by its ids.
 *
 * @param rosters what each is worth, in the order given
 * @param differences of each roster after the first against the first
 */
public record Comparison(List<RosterSummary> rosters, List<RosterDifference> differences) {
  public Comparison {
    rosters = List.copyOf(rosters);
    differences = List.copyOf(differences);
  }

  /**
   * Compares two or more rosters, of one problem or of several that have something in common.
   *
   * @throws IllegalArgumentException when one has {@linkplain #haveAnythingInCommon nothing in
   *     common} with the first, or there are fewer than two
   */
  public static Comparison of(List<Roster> rosters) {
    if (rosters.size() < 2) {
      throw new IllegalArgumentException(
          "Found (%d) rosters to compare. Give two or more.".formatted(rosters.size()));
    }
    List<RosterSummary> summaries = rosters.stream().map(RosterSummary::of).toList();
    List<RosterDifference> differences = new ArrayList<>();
    for (int other = 1; other < rosters.size(); other++) {
      if (!haveAnythingInCommon(rosters.get(0).problem(), rosters.get(other).problem())) {
        throw new IllegalArgumentException(
            "The rosters (0) and (%d) have neither a volunteer nor a site in common."
                .formatted(other));
      }
      differences.add(
          RosterDifference.between(
              rosters.get(0), summaries.get(0), rosters.get(other), summaries.get(other)));
    }
    return new Comparison(summaries, differences);
  }

  /** Whether both problems have a volunteer or a site of the same id. */
  public static boolean haveAnythingInCommon(Problem first, Problem second) {
    return Pair.of(first.profiles(), second.profiles(), Profile::id).stream()
            .anyMatch(Pair::isCommon)
        || Pair.of(first.sites(), second.sites(), Site::id).stream().anyMatch(Pair::isCommon);
  }
}
