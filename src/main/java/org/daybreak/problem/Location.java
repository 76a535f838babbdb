package org.daybreak.problem;

/**
 * A point on the earth.
 *
 * @param latDegrees latitude, −90 to 90
 * @param lonDegrees longitude, −180 to 180
 */
public record Location(double latDegrees, double lonDegrees) {}
