package org.daybreak.problem;

import java.util.List;

/**
 * A time slot {@code [start, end)} of one site. Compared by identity.
 *
 * @param index position in {@link Site#slots()}
 * @param startEpochMinute the instant of the start, minutes since 1970-01-01T00:00Z
 * @param endEpochMinute the instant of the end, likewise
 * @param opensSession whether the slot before, if any, ends earlier than this one starts
 * @param leads leads wanted
 * @param demand what each role needs, in the order of the file; a role without an entry needs
 *     nobody
 */
public record Slot(
    int index,
    String id,
    long startEpochMinute,
    long endEpochMinute,
    boolean opensSession,
    int leads,
    List<Demand> demand) {
  public Slot {
    demand = List.copyOf(demand);
  }

  /** Elapsed length in minutes, above 0. */
  public long minutes() {
    return endEpochMinute - startEpochMinute;
  }

  /** What a role needs here; nobody where the file has no entry. */
  public Demand demandFor(Role role) {
    for (Demand entry : demand) {
      if (entry.role().equals(role)) {
        return entry;
      }
    }
    return Demand.none(role);
  }

  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(startEpochMinute) * 31 + index;
  }
}
