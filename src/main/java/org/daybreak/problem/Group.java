package org.daybreak.problem;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Volunteers who belong together or must be kept apart. Compared by identity.
 *
 * @param index position in {@link Problem#groups()}
 */
public record Group(int index, String id, Kind kind, List<Profile> members) {
  /** What a group asks for. */
  public enum Kind {
    /** Households, a shared car: one site. */
    TOGETHER,
    /** No two at one site. */
    APART;

    /** The name that files use. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** The kind with this name, or null when there is none. */
    public static @Nullable Kind ofId(String id) {
      return Arrays.stream(values()).filter(it -> it.id().equals(id)).findFirst().orElse(null);
    }
  }

  public Group {
    members = List.copyOf(members);
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
