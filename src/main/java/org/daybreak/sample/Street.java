package org.daybreak.sample;

import org.daybreak.problem.Location;

/**
 * A street that a generated problem may use.
 *
 * @param name in full
 * @param shortName as in the names of its sites
 * @param region position of the region that the street's volunteers come from; 0 is the two inner
 *     districts
 */
record Street(String name, String shortName, int region, Location centroid) {}
