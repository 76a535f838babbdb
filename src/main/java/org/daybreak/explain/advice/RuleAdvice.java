package org.daybreak.explain.advice;

/**
 * A looser rule, and what solving again under it came to.
 *
 * @param with the roster under it
 */
public record RuleAdvice(Loosening loosening, Figures with) {}
