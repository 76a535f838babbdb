package org.daybreak.report.page;

import java.util.List;
import java.util.Locale;
import org.daybreak.constraint.RosterGap;
import org.daybreak.constraint.ScoreLine;
import org.daybreak.constraint.ScoreSheet;
import org.daybreak.problem.Area;
import org.daybreak.problem.Gap;
import org.daybreak.problem.Problem;
import org.daybreak.problem.Role;
import org.daybreak.problem.Score;
import org.daybreak.problem.Site;
import org.daybreak.problem.Team;
import org.daybreak.report.Numbers;
import org.daybreak.roster.Coverage;
import org.daybreak.roster.Roster;
import org.jspecify.annotations.Nullable;

/**
 * One roster as the page knows it. What may be more than a script's numbers hold exactly is text.
 *
 * @param file the name of the file it was read from
 * @param clock how minutes since the day began are read as local times
 * @param gap how far the levels are at most from the best; null where nothing is known
 * @param constraints all of them, in the order of the table
 * @param standbys in call order: index of the volunteer, then those of the sites
 */
record RosterData(
    String file,
    String name,
    String date,
    String timeZone,
    List<DayClock.Offset> clock,
    Levels score,
    @Nullable GapData gap,
    List<ConstraintData> constraints,
    Figures figures,
    List<String> roles,
    List<String> teams,
    List<String> areas,
    List<SiteData> sites,
    VolunteerTable volunteers,
    List<StandbyData> standbys) {
  RosterData {
    clock = List.copyOf(clock);
    constraints = List.copyOf(constraints);
    roles = List.copyOf(roles);
    teams = List.copyOf(teams);
    areas = List.copyOf(areas);
    sites = List.copyOf(sites);
    standbys = List.copyOf(standbys);
  }

  /** The three levels of a score, as decimal numbers. */
  record Levels(String hard, String medium, String soft) {
    static Levels of(Score score) {
      return new Levels(
          Long.toString(score.hard()), Long.toString(score.medium()), Long.toString(score.soft()));
    }
  }

  /** How far two levels are at most from the best; no soft one where nothing is proven of it. */
  record GapData(LevelGap medium, @Nullable LevelGap soft) {
    static @Nullable GapData of(@Nullable Gap gap) {
      return gap == null
          ? null
          : new GapData(
              LevelGap.of(gap.medium()), gap.soft() == null ? null : LevelGap.of(gap.soft()));
    }
  }

  /**
   * The gap of one level.
   *
   * @param difference in the level's units, a decimal number
   * @param percent as people read it; null where the bound is 0
   */
  record LevelGap(String difference, @Nullable String percent) {
    static LevelGap of(Gap.OfLevel gap) {
      Double percent = gap.percent();
      return new LevelGap(
          Long.toString(gap.difference()), percent == null ? null : Numbers.percent(percent));
    }
  }

  /**
   * What one constraint counts.
   *
   * @param name of its words
   * @param unit name of its unit's words
   */
  record ConstraintData(
      String id,
      String name,
      String level,
      String unit,
      int weight,
      String measure,
      String impact) {
    static ConstraintData of(ScoreLine line) {
      return new ConstraintData(
          line.constraint().id(),
          line.constraint().name(),
          line.constraint().level().name().toLowerCase(Locale.ROOT),
          line.constraint().unit().name(),
          line.weight(),
          Long.toString(line.measure()),
          Long.toString(line.impact()));
    }
  }

  /** A volunteer on call at home, by index, and the sites for which; none: any site. */
  record StandbyData(int volunteer, List<Integer> sites) {
    StandbyData {
      sites = List.copyOf(sites);
    }
  }

  static RosterData of(ReportedRoster reported, boolean phones) {
    Roster roster = reported.roster();
    Problem problem = roster.problem();
    ScoreSheet sheet = ScoreSheet.of(roster);
    Coverage coverage = Coverage.of(roster);
    DayClock clock = new DayClock(roster.measures());
    return new RosterData(
        reported.fileName(),
        problem.name(),
        problem.date().toString(),
        problem.timeZone().getId(),
        clock.offsets(),
        Levels.of(sheet.score()),
        GapData.of(RosterGap.of(reported.bound(), roster, sheet.score())),
        sheet.lines().stream().map(ConstraintData::of).toList(),
        Figures.of(roster, coverage),
        problem.roles().stream().map(Role::name).toList(),
        problem.teams().stream().map(Team::name).toList(),
        problem.areas().stream().map(Area::name).toList(),
        problem.sites().stream()
            .map(site -> SiteData.of(site, roster, coverage, clock, phones))
            .toList(),
        VolunteerTable.of(roster, phones),
        problem.standbys().stream()
            .map(
                it ->
                    new StandbyData(
                        it.profile().index(), it.sites().stream().map(Site::index).toList()))
            .toList());
  }
}
