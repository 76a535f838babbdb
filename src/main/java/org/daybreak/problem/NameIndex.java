package org.daybreak.problem;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.daybreak.message.Nearest;
import org.jspecify.annotations.Nullable;

/**
 * Finds things by what people call them: by id, which goes before any name, or by a name that only
 * one of them has.
 */
public final class NameIndex<T> {
  private final Map<String, T> byId = new LinkedHashMap<>();
  private final Map<String, List<T>> byName = new LinkedHashMap<>();

  /**
   * An index of things.
   *
   * @param names under which a thing may be named besides its id
   */
  public NameIndex(List<T> things, Function<T, String> id, Function<T, List<String>> names) {
    for (T thing : things) {
      byId.put(id.apply(thing), thing);
      for (String name : new LinkedHashSet<>(names.apply(thing))) {
        byName.computeIfAbsent(name, key -> new ArrayList<>(1)).add(thing);
      }
    }
  }

  /** The volunteers of a problem. */
  public static NameIndex<Profile> volunteers(List<Profile> profiles) {
    return new NameIndex<>(profiles, Profile::id, it -> List.of(it.name()));
  }

  /** The sites of a problem. */
  public static NameIndex<Site> sites(List<Site> sites) {
    return new NameIndex<>(sites, Site::id, it -> List.of(it.name()));
  }

  /** What is named so: one thing when it is clear, several that share the name, or none. */
  public List<T> find(String named) {
    T thing = byId.get(named);
    return thing == null ? byName.getOrDefault(named, List.of()) : List.of(thing);
  }

  /** What was probably meant: a misspelt name, else names that the one given is a part of. */
  public List<T> near(String named) {
    Set<String> known = new LinkedHashSet<>(byId.keySet());
    known.addAll(byName.keySet());
    String nearest = Nearest.of(named, known);
    Set<T> near = new LinkedHashSet<>();
    for (String name : known) {
      if (nearest == null ? !named.isBlank() && name.contains(named) : name.equals(nearest)) {
        T thing = byId.get(name);
        if (thing != null) {
          near.add(thing);
        }
        near.addAll(byName.getOrDefault(name, List.of()));
      }
    }
    return List.copyOf(near);
  }

  /** The thing with this id, null when there is none. */
  public @Nullable T ofId(String id) {
    return byId.get(id);
  }
}
