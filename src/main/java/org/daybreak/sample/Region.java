package org.daybreak.sample;

import java.util.List;
import org.daybreak.problem.Area;
import org.daybreak.problem.Site;
import org.daybreak.problem.Team;

/**
 * The two inner districts, or one of those around: people serve, and teams are raised, within one.
 *
 * @param teams at least one
 */
record Region(List<Area> areas, List<Site> sites, List<Team> teams) {}
