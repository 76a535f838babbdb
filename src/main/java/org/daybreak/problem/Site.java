package org.daybreak.problem;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place that needs volunteers. Compared by identity.
 *
 * @param index position in {@link Problem#sites()}
 * @param location null: travel to it is 0
 * @param address for the call sheet
 * @param contact for the call sheet
 * @param capacity most volunteers on site in any one slot
 * @param priority at least 1, multiplies shortages
 * @param setupLeadMinutes the site's own, else the rule's
 * @param handoverLeadMinutes the site's own, else the rule's
 * @param slots in order, not overlapping; those that touch form a session
 */
public record Site(
    int index,
    String id,
    String name,
    Area area,
    @Nullable Location location,
    @Nullable String address,
    @Nullable String contact,
    int capacity,
    int priority,
    int setupLeadMinutes,
    int handoverLeadMinutes,
    List<Slot> slots) {
  public Site {
    slots = List.copyOf(slots);
  }

  /** The same site with other slots. */
  public Site withSlots(List<Slot> others) {
    return with(setupLeadMinutes, others);
  }

  /** The same site where people come so many minutes before it opens. */
  public Site withSetupLeadMinutes(int minutes) {
    return with(minutes, slots);
  }

  private Site with(int newSetupLeadMinutes, List<Slot> newSlots) {
    return new Site(
        index,
        id,
        name,
        area,
        location,
        address,
        contact,
        capacity,
        priority,
        newSetupLeadMinutes,
        handoverLeadMinutes,
        newSlots);
  }

  /**
   * Whether the slots from {@code first} to {@code last} (indexes) are one run within a session.
   */
  public boolean isRun(int first, int last) {
    if (first < 0 || last >= slots.size() || first > last) {
      return false;
    }
    for (int index = first + 1; index <= last; index++) {
      if (slots.get(index).opensSession()) {
        return false;
      }
    }
    return true;
  }

  /**
   * One or more touching slots.
   *
   * @param firstSlot index of the first slot
   * @param lastSlot index of the last slot, inclusive
   */
  public record Run(int firstSlot, int lastSlot) {}

  /** Every run of touching slots, by first slot, then by last. */
  public List<Run> runs() {
    List<Run> runs = new ArrayList<>();
    for (int first = 0; first < slots.size(); first++) {
      int last = first;
      do {
        runs.add(new Run(first, last));
        last++;
      } while (last < slots.size() && !slots.get(last).opensSession());
    }
    return runs;
  }

  /** Every duty that exists here: each role in each run of touching slots, eligible or not. */
  public List<Duty> duties(List<Role> roles) {
    List<Run> runs = runs();
    return roles.stream()
        .flatMap(
            role -> runs.stream().map(run -> new Duty(this, role, run.firstSlot, run.lastSlot)))
        .toList();
  }

  /** The slot with this id, or null when there is none. */
  public @Nullable Slot slot(String slotId) {
    for (Slot slot : slots) {
      if (slot.id().equals(slotId)) {
        return slot;
      }
    }
    return null;
  }

  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return index;
  }

  @Override
  public String toString() {
    return id;
  }
}
