package org.daybreak.constraint;

import java.util.Arrays;
import java.util.List;
import org.daybreak.problem.ConstraintId;
import org.daybreak.problem.Demand;
import org.daybreak.problem.Site;
import org.daybreak.problem.Slot;

/** What each staffing constraint counts for one slot, or one role in it. Source: the table. */
enum StaffingMeasure {
  SITE_CAPACITY(ConstraintId.SITE_CAPACITY, false) {
    @Override
    long ofSlot(Site site, Slot slot, int people, int leads) {
      return Math.max(0, people - site.capacity());
    }
  },
  ROLE_MAXIMUM(ConstraintId.ROLE_MAXIMUM, true) {
    @Override
    long ofRole(Site site, Slot slot, Demand demand, int people) {
      return Math.max(0, people - demand.max());
    }
  },
  MINIMUM_STAFFING(ConstraintId.MINIMUM_STAFFING, true) {
    @Override
    long ofRole(Site site, Slot slot, Demand demand, int people) {
      return Math.max(0, demand.min() - people) * slot.minutes() * site.priority();
    }
  },
  MISSING_LEAD(ConstraintId.MISSING_LEAD, false) {
    @Override
    long ofSlot(Site site, Slot slot, int people, int leads) {
      return Math.max(0, slot.leads() - leads) * slot.minutes() * site.priority();
    }
  },
  TARGET_STAFFING(ConstraintId.TARGET_STAFFING, true) {
    @Override
    long ofRole(Site site, Slot slot, Demand demand, int people) {
      return Math.max(0, demand.target() - Math.max(demand.min(), people))
          * slot.minutes()
          * site.priority();
    }
  },
  OVERSTAFFING(ConstraintId.OVERSTAFFING, true) {
    @Override
    long ofRole(Site site, Slot slot, Demand demand, int people) {
      return Math.max(0, people - demand.target()) * slot.minutes();
    }
  };

  static final List<StaffingMeasure> PER_ROLE =
      Arrays.stream(values()).filter(StaffingMeasure::perRole).toList();
  static final List<StaffingMeasure> PER_SLOT =
      Arrays.stream(values()).filter(it -> !it.perRole()).toList();

  private final ConstraintId constraint;
  private final boolean perRole;

  StaffingMeasure(ConstraintId constraint, boolean perRole) {
    this.constraint = constraint;
    this.perRole = perRole;
  }

  static StaffingMeasure of(ConstraintId constraint) {
    for (StaffingMeasure measure : values()) {
      if (measure.constraint == constraint) {
        return measure;
      }
    }
    throw new IllegalArgumentException(
        "The constraint (%s) counts no staffing.".formatted(constraint));
  }

  /** The place of the measure among the running totals. */
  @SuppressWarnings("EnumOrdinal")
  int row() {
    return ordinal();
  }

  /** Whether it counts each role of a slot for itself. */
  boolean perRole() {
    return perRole;
  }

  /** The measure of one role in one slot; 0 for measures of the whole slot. */
  long ofRole(Site site, Slot slot, Demand demand, int people) {
    return 0;
  }

  /** The measure of one slot; 0 for measures by role. */
  long ofSlot(Site site, Slot slot, int people, int leads) {
    return 0;
  }
}
