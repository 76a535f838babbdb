package org.daybreak.problem;

/**
 * What a volunteer is assigned to: one site, one role, and a run of one or more touching slots.
 *
 * @param firstSlot index of the first slot in {@link Site#slots()}
 * @param lastSlot index of the last slot, inclusive
 */
public record Duty(Site site, Role role, int firstSlot, int lastSlot) {
  public Duty {
    if (!site.isRun(firstSlot, lastSlot)) {
      throw new IllegalArgumentException(
          "The slots (%d to %d) of site (%s) are not a run of touching slots."
              .formatted(firstSlot, lastSlot, site.id()));
    }
  }

  public Slot first() {
    return site.slots().get(firstSlot);
  }

  public Slot last() {
    return site.slots().get(lastSlot);
  }

  /** Whether the duty includes the slot with this index. */
  public boolean covers(int slotIndex) {
    return firstSlot <= slotIndex && slotIndex <= lastSlot;
  }

  @Override
  public String toString() {
    return "%s/%s/%s..%s".formatted(site.id(), role.id(), first().id(), last().id());
  }
}
