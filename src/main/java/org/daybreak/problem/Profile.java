package org.daybreak.problem;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the file says of a person who signed up, apart from the duty. Compared by identity.
 *
 * @param index position in {@link Problem#profiles()}
 * @param team null: came alone
 * @param phone for call sheets only
 * @param note for the planner only
 * @param skills ids
 * @param restrictions role tags, or {@link #PRE_DAWN_RESTRICTION}; personal, never to be shared
 * @param excludedSites ids, which today may lack
 * @param availability in order, neither overlapping nor touching; empty: never
 * @param maxShiftMinutes on top of the rule; null: the rule alone
 * @param home null: travel is 0
 */
public record Profile(
    int index,
    String id,
    String name,
    @Nullable Team team,
    @Nullable String phone,
    @Nullable String note,
    Set<String> skills,
    Set<String> restrictions,
    Set<String> excludedSites,
    List<TimeWindow> availability,
    @Nullable Integer maxShiftMinutes,
    @Nullable Location home,
    Transport transport,
    Wishes prefers,
    Wishes avoids,
    History history) {
  /** The restriction that keeps a volunteer from pre-dawn duties. */
  public static final String PRE_DAWN_RESTRICTION = "predawn";

  public Profile {
    skills = OrderedSets.copyOf(skills);
    restrictions = OrderedSets.copyOf(restrictions);
    excludedSites = OrderedSets.copyOf(excludedSites);
    availability = TimeWindow.union(availability);
  }

  /** Whether the volunteer counts as a lead under these rules. */
  public boolean isLead(Rules rules) {
    return skills.contains(rules.leadSkill());
  }

  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return index;
  }

  /** The id alone: a profile holds what must not reach a log. */
  @Override
  public String toString() {
    return id;
  }
}
