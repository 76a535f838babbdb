package org.daybreak.roster;

import org.daybreak.problem.Group;
import org.daybreak.problem.Profile;

/** One volunteer's place in one group. */
public record Membership(Group group, Profile profile) {}
