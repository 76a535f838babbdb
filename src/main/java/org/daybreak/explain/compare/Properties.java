package org.daybreak.explain.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.daybreak.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What a file says of one kind of thing, by the names of its properties. Values are compared by
 * their text, because things of two files are never equal themselves.
 */
final class Properties<T> {
  private final Map<String, BiFunction<Problem, T, @Nullable Object>> values =
      new LinkedHashMap<>();

  Properties<T> with(String name, Function<T, @Nullable Object> value) {
    return with(name, (problem, it) -> value.apply(it));
  }

  Properties<T> with(String name, BiFunction<Problem, T, @Nullable Object> value) {
    values.put(name, value);
    return this;
  }

  /** The names of the properties that are not the same. */
  List<String> differing(Problem before, T from, Problem after, T to) {
    List<String> differing = new ArrayList<>();
    values.forEach(
        (name, value) -> {
          String fromText = Objects.toString(value.apply(before, from));
          if (!fromText.equals(Objects.toString(value.apply(after, to)))) {
            differing.add(name);
          }
        });
    return differing;
  }
}
