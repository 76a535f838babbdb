package org.daybreak.problem;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/** Immutable sets that keep the order of the file, so that no result depends on a hash. */
final class OrderedSets {
  private OrderedSets() {}

  static <T> Set<T> copyOf(Collection<T> elements) {
    return elements.isEmpty()
        ? Set.of()
        : Collections.unmodifiableSet(new LinkedHashSet<>(elements));
  }
}
