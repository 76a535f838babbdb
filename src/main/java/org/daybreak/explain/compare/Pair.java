package org.daybreak.explain.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The same thing in two files, found by its id; null where a file lacks it.
 *
 * @param id of the thing
 */
record Pair<T>(String id, @Nullable T before, @Nullable T after) {
  /** All things of both lists: those of the first in their order, then those new in the second. */
  static <T> List<Pair<T>> of(List<T> before, List<T> after, Function<T, String> id) {
    Map<String, T> byId = new HashMap<>();
    after.forEach(it -> byId.put(id.apply(it), it));
    List<Pair<T>> pairs = new ArrayList<>();
    for (T it : before) {
      pairs.add(new Pair<>(id.apply(it), it, byId.remove(id.apply(it))));
    }
    for (T it : after) {
      if (byId.containsKey(id.apply(it))) {
        pairs.add(new Pair<>(id.apply(it), null, it));
      }
    }
    return pairs;
  }

  boolean isCommon() {
    return before != null && after != null;
  }

  /** The thing as the second file has it, or the first where the second lacks it. */
  T either() {
    return Objects.requireNonNull(after == null ? before : after);
  }
}
