package org.daybreak.problem;

import java.util.Set;

/**
 * Ids of sites, areas and roles that a volunteer prefers or avoids; today may lack some of them.
 */
public record Wishes(Set<String> sites, Set<String> areas, Set<String> roles) {
  /** No wish at all. */
  public static final Wishes NONE = new Wishes(Set.of(), Set.of(), Set.of());

  public Wishes {
    sites = OrderedSets.copyOf(sites);
    areas = OrderedSets.copyOf(areas);
    roles = OrderedSets.copyOf(roles);
  }
}
