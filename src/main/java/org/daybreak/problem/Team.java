package org.daybreak.problem;

import java.util.Set;

/**
 * The organisation that volunteers come with. Compared by identity.
 *
 * @param index position in {@link Problem#teams()}
 * @param partnerAreas ids of the areas that the team serves; may name areas that this day does not
 *     have; empty: it serves any
 */
public record Team(int index, String id, String name, Set<String> partnerAreas) {
  public Team {
    partnerAreas = OrderedSets.copyOf(partnerAreas);
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
