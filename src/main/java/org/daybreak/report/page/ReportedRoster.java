package org.daybreak.report.page;

import org.daybreak.problem.Bound;
import org.daybreak.roster.Roster;
import org.jspecify.annotations.Nullable;

/**
 * A roster to be reported.
 *
 * @param fileName the name of the file it was read from, without folder
 * @param bound what is proven of its problem; null: nothing
 */
public record ReportedRoster(String fileName, Roster roster, @Nullable Bound bound) {}
