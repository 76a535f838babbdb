package org.daybreak.day.replan;

import org.daybreak.problem.Role;
import org.daybreak.problem.Site;
import org.daybreak.problem.Slot;
import org.jspecify.annotations.Nullable;

/**
 * People missing to a minimum, or leads.
 *
 * @param role null: leads
 * @param missing now
 * @param missingBefore in what was in force before the changes
 */
public record Shortage(
    Site site, Slot slot, @Nullable Role role, long missing, long missingBefore) {}
