package org.daybreak.day.suggest;

import java.util.List;

/**
 * The ways to fill a place, each list the best first.
 *
 * @param fromHome people at home
 * @param leaving people who would leave another place
 * @param chains people who would leave another place, which somebody else takes
 * @param full whether the place or the site holds no more people
 */
public record Suggestions(
    List<Suggestion> fromHome, List<Suggestion> leaving, List<Suggestion> chains, boolean full) {
  public Suggestions {
    fromHome = List.copyOf(fromHome);
    leaving = List.copyOf(leaving);
    chains = List.copyOf(chains);
  }
}
