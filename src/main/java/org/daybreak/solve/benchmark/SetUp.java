package org.daybreak.solve.benchmark;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A way to solve that is compared with others. */
public enum SetUp {
  /** {@code RosterSolver}, as {@code solve} runs it. */
  DAYBREAK("daybreak"),

  /** Timefold's own: first fit, then its default local search. */
  TIMEFOLD_DEFAULT("timefold-default"),

  /** Timefold's construction heuristic first fit, and nothing after it. */
  CONSTRUCTION("construction");

  private final String id;

  SetUp(String id) {
    this.id = id;
  }

  /** The name on a command line and in tables. */
  public String id() {
    return id;
  }

  /** All names, in the order of the set-ups. */
  public static List<String> ids() {
    return Arrays.stream(values()).map(SetUp::id).toList();
  }

  /** The set-up of that name; null where there is none. */
  public static @Nullable SetUp ofId(String id) {
    return Arrays.stream(values()).filter(it -> it.id.equals(id)).findFirst().orElse(null);
  }
}
