package org.daybreak.solve.benchmark;

/**
 * One run that came to its end.
 *
 * @param number of the run, which is its seed: 1 or more
 */
public record FinishedRun(SetUp setUp, int number, Trace trace) {}
