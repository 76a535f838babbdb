package org.daybreak.report.page;

import org.daybreak.roster.Roster;

/**
 * A roster to be reported.
 *
 * @param fileName the name of the file it was read from, without folder
 */
public record ReportedRoster(String fileName, Roster roster) {}
