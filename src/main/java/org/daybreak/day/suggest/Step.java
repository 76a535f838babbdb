package org.daybreak.day.suggest;

import org.daybreak.problem.Duty;
import org.daybreak.problem.Profile;
import org.jspecify.annotations.Nullable;

/**
 * One volunteer who gets another duty.
 *
 * @param before null: at home
 * @param after what the volunteer would do
 * @param travelMinutes one way to it
 */
public record Step(Profile profile, @Nullable Duty before, Duty after, long travelMinutes) {}
