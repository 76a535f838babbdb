package org.daybreak.problem;

import java.util.Set;

/**
 * What a volunteer does at a site. A problem has one object for each role; roles are compared by
 * identity.
 *
 * @param index position in {@link Problem#roles()}
 * @param skills ids of the skills that the role requires
 * @param tags what a volunteer's restrictions are held against
 */
public record Role(int index, String id, String name, Set<String> skills, Set<String> tags) {
  /** The tag of a role worn in a protective suit. */
  public static final String PPE_TAG = "ppe";

  public Role {
    skills = OrderedSets.copyOf(skills);
    tags = OrderedSets.copyOf(tags);
  }

  /** Whether the role is worked in a protective suit. */
  public boolean isPpe() {
    return tags.contains(PPE_TAG);
  }

  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return index;
  }
}
