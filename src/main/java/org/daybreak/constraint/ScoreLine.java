package org.daybreak.constraint;

import org.daybreak.problem.ConstraintId;

/**
 * What one constraint counts in one roster.
 *
 * @param weight in force, 0 switches the constraint off
 * @param measure in the constraint's unit, counted whatever the weight
 * @param impact on the constraint's level of the score: negative for a penalty
 */
public record ScoreLine(ConstraintId constraint, int weight, long measure, long impact) {}
