package org.daybreak.solve.move;

import static org.daybreak.solve.move.Draw.NONE;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.daybreak.problem.Group;
import org.daybreak.problem.Problem;
import org.daybreak.problem.Profile;

/** Who came with whom: one team, or one group that belongs together. */
final class Mates {
  private static final int[] NOBODY = {};

  private final int[][] teams;
  private final int[] teamOf;
  private final int[][] companions;

  Mates(Problem problem) {
    List<Profile> profiles = problem.profiles();
    this.teamOf = new int[profiles.size()];
    this.teams = new int[problem.teams().size() + 1][];
    int alone = problem.teams().size();
    for (Profile profile : profiles) {
      teamOf[profile.index()] = profile.team() == null ? alone : profile.team().index();
    }
    int[] sizes = new int[teams.length];
    profiles.forEach(profile -> sizes[teamOf[profile.index()]]++);
    for (int team = 0; team < teams.length; team++) {
      teams[team] = team == alone ? NOBODY : new int[sizes[team]];
      sizes[team] = 0;
    }
    for (Profile profile : profiles) {
      int team = teamOf[profile.index()];
      if (team != alone) {
        teams[team][sizes[team]++] = profile.index();
      }
    }
    this.companions = new int[profiles.size()][];
    Arrays.fill(companions, NOBODY);
    for (Group group : problem.groups()) {
      if (group.kind() == Group.Kind.TOGETHER) {
        for (Profile member : group.members()) {
          companions[member.index()] = join(companions[member.index()], group, member);
        }
      }
    }
  }

  private static int[] join(int[] known, Group group, Profile member) {
    return Stream.concat(
            Arrays.stream(known).boxed(),
            group.members().stream().filter(it -> !it.equals(member)).map(Profile::index))
        .mapToInt(it -> it)
        .toArray();
  }

  /** Index of the volunteer's team; for who came alone a number that has no members. */
  int teamOf(int volunteer) {
    return teamOf[volunteer];
  }

  /** Everybody of a team. Not to be changed. */
  int[] members(int team) {
    return teams[team];
  }

  /** Somebody else who came with the volunteer. */
  int draw(int volunteer, Draw draw) {
    int[] group = companions[volunteer];
    int[] team = teams[teamOf[volunteer]];
    int[] among = group.length > 0 && (team.length < 2 || draw.oneIn(2)) ? group : team;
    if (among.length == 0) {
      return NONE;
    }
    int mate = among[draw.number(among.length)];
    return mate == volunteer ? NONE : mate;
  }
}
