package org.daybreak.problem;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How a volunteer gets to a site. */
public enum Transport {
  WALK,
  BIKE,
  TRANSIT,
  CAR;

  /** The name that files use. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The transport with this name, or null when there is none. */
  public static @Nullable Transport ofId(String id) {
    return Arrays.stream(values()).filter(it -> it.id().equals(id)).findFirst().orElse(null);
  }
}
