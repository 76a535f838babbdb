package org.daybreak.report.page;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.daybreak.explain.ScoreDelta;
import org.daybreak.explain.compare.Comparison;
import org.daybreak.explain.compare.DutyChange;
import org.daybreak.explain.compare.ProblemDifference;
import org.daybreak.explain.compare.RosterDifference;
import org.daybreak.explain.compare.SiteChange;
import org.daybreak.explain.compare.WishChange;
import org.daybreak.measure.Assessment;
import org.daybreak.problem.Problem;
import org.daybreak.report.ClockTime;
import org.daybreak.report.page.RosterData.Levels;
import org.jspecify.annotations.Nullable;

/**
 * How one roster of the page differs from the first.
 *
 * @param roster its place among the rosters
 * @param settings stated once in a file and not the same
 * @param lists of a file that are not the same
 * @param levels after minus before
 * @param constraints those that count something else, after minus before
 * @param duties everybody to be contacted again
 */
record ComparisonData(
    int roster,
    List<ProblemDifference.Setting> settings,
    List<ListData> lists,
    Levels levels,
    List<DeltaData> constraints,
    List<DutyData> duties,
    List<WishData> wishes,
    List<CoverageData> sites) {
  private static final int MOST_NAMES = 30;

  /** What is personal: not even that it has changed is told. */
  private static final Set<String> PERSONAL = Set.of("restrictions", "note", "excludedSites");

  ComparisonData {
    settings = List.copyOf(settings);
    lists = List.copyOf(lists);
    constraints = List.copyOf(constraints);
    duties = List.copyOf(duties);
    wishes = List.copyOf(wishes);
    sites = List.copyOf(sites);
  }

  /**
   * A list of the files.
   *
   * @param kind name of its words
   * @param changed how many elements both files have, but not the same, by what differs
   */
  record ListData(String kind, Named onlyBefore, Named onlyAfter, Map<String, Integer> changed) {
    ListData {
      changed = Collections.unmodifiableMap(new LinkedHashMap<>(changed));
    }
  }

  /** How many elements there are, and the names of the first ones. */
  record Named(int count, List<String> names) {
    Named {
      names = List.copyOf(names);
    }

    static Named of(List<ProblemDifference.Named> all) {
      return new Named(
          all.size(), all.stream().limit(MOST_NAMES).map(ProblemDifference.Named::name).toList());
    }
  }

  /** What one constraint counts more, or less. */
  record DeltaData(String id, String measure, String impact) {
    static DeltaData of(ScoreDelta.Line line) {
      return new DeltaData(
          line.constraint().id(), Long.toString(line.measure()), Long.toString(line.impact()));
    }
  }

  /**
   * Somebody to be contacted: places among the volunteers of the first roster and of this one.
   *
   * @param before null: not in the first file
   * @param after null: no longer in this file
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record DutyData(@Nullable Integer before, @Nullable Integer after, List<String> changes) {
    DutyData {
      changes = List.copyOf(changes);
    }

    static DutyData of(DutyChange change) {
      return new DutyData(
          index(change.before()),
          index(change.after()),
          change.aspects().stream().sorted().map(ComparisonData::id).toList());
    }

    private static @Nullable Integer index(@Nullable Assessment assessment) {
      return assessment == null ? null : assessment.profile().index();
    }
  }

  /**
   * A wish that only one of the rosters fulfils or hurts.
   *
   * @param volunteer place among the volunteers of this roster
   * @param of the name of what is wished for, or against
   */
  record WishData(int volunteer, boolean preferred, String of, boolean gained) {
    static WishData of(WishChange change) {
      String of =
          switch (change.subject()) {
            case SITE -> change.duty().site().name();
            case AREA -> change.duty().site().area().name();
            case ROLE -> change.duty().role().name();
          };
      return new WishData(change.profile().index(), change.preferred(), of, change.gained());
    }
  }

  /** A site whose coverage differs, by its place in this roster. */
  record CoverageData(int site, List<PlaceData> places) {
    CoverageData {
      places = List.copyOf(places);
    }

    static CoverageData of(SiteChange change, Problem problem) {
      return new CoverageData(
          change.after().index(),
          change.places().stream().map(it -> PlaceData.of(it, problem)).toList());
    }
  }

  /** Where it differs; without a role: leads. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record PlaceData(
      String time, @Nullable String role, SiteChange.Headcount before, SiteChange.Headcount after) {
    static PlaceData of(SiteChange.Place place, Problem problem) {
      return new PlaceData(
          ClockTime.span(problem, place.slot(), place.slot()),
          place.role() == null ? null : place.role().name(),
          place.before(),
          place.after());
    }
  }

  /** Each roster after the first against the first. */
  static List<ComparisonData> of(List<ReportedRoster> rosters) {
    if (rosters.size() < 2) {
      return List.of();
    }
    List<RosterDifference> differences =
        Comparison.of(rosters.stream().map(ReportedRoster::roster).toList()).differences();
    return IntStream.range(0, differences.size())
        .mapToObj(it -> of(it + 1, differences.get(it), rosters.get(it + 1).roster().problem()))
        .toList();
  }

  private static ComparisonData of(int roster, RosterDifference difference, Problem problem) {
    return new ComparisonData(
        roster,
        difference.problem().settings(),
        difference.problem().lists().stream()
            .map(ComparisonData::list)
            .filter(it -> it.onlyBefore.count + it.onlyAfter.count > 0 || !it.changed.isEmpty())
            .toList(),
        Levels.of(difference.score().levels()),
        difference.score().lines().stream().map(DeltaData::of).toList(),
        difference.duties().stream().map(DutyData::of).toList(),
        difference.wishes().stream().map(WishData::of).toList(),
        difference.sites().stream().map(it -> CoverageData.of(it, problem)).toList());
  }

  private static ListData list(ProblemDifference.Listed listed) {
    Map<String, Integer> changed = new LinkedHashMap<>();
    listed
        .changed()
        .forEach(
            it ->
                it.properties().stream()
                    .filter(property -> !PERSONAL.contains(property))
                    .forEach(property -> changed.merge(property, 1, Integer::sum)));
    return new ListData(
        listed.kind().name(), Named.of(listed.onlyBefore()), Named.of(listed.onlyAfter()), changed);
  }

  private static String id(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
