package org.daybreak.explain.advice;

/**
 * Further volunteers, and what solving again with them came to.
 *
 * @param count how many
 * @param with the roster with them
 */
public record VolunteerAdvice(VolunteerKind kind, int count, Figures with) {}
