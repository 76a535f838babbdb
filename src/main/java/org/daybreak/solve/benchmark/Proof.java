package org.daybreak.solve.benchmark;

/**
 * What no roster of a problem can exceed.
 *
 * @param medium no roster has more
 * @param soft no roster whose medium is at least {@code atMedium} has more
 * @param atMedium the medium of the roster that it was proven with
 */
public record Proof(long medium, long soft, long atMedium) {}
