package org.daybreak.explain.attendance;

import org.daybreak.problem.Duty;

/**
 * Somebody to call besides those who are on a duty.
 *
 * @param duty what for
 * @param lead whether it has to be a lead
 */
public record Newcomer(Duty duty, boolean lead) {}
