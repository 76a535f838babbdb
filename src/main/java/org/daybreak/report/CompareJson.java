package org.daybreak.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.daybreak.explain.compare.Comparison;
import org.daybreak.explain.compare.DutyChange;
import org.daybreak.explain.compare.ProblemDifference;
import org.daybreak.explain.compare.RosterDifference;
import org.daybreak.explain.compare.RosterSummary;
import org.daybreak.explain.compare.SiteChange;
import org.daybreak.explain.compare.WishChange;
import org.daybreak.problem.Problem;
import org.daybreak.problem.Score;
import org.jspecify.annotations.Nullable;

/** Rosters side by side as JSON, for other programs. Names are ids where nothing else is said. */
public final class CompareJson {
  private CompareJson() {}

  /**
   * One line without line end.
   *
   * @param files the name of each roster's file
   * @param phones whether telephone numbers of those to be contacted are told
   */
  public static String of(Comparison comparison, List<String> files, boolean phones) {
    List<RosterEntry> rosters = new ArrayList<>();
    for (int index = 0; index < files.size(); index++) {
      rosters.add(RosterEntry.of(files.get(index), comparison.rosters().get(index)));
    }
    List<DifferenceEntry> differences = new ArrayList<>();
    for (int index = 1; index < files.size(); index++) {
      differences.add(DifferenceEntry.of(comparison, index, phones));
    }
    return Json.line(new Document(rosters, differences));
  }

  private static String id(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private record Document(List<RosterEntry> rosters, List<DifferenceEntry> differences) {}

  private record RosterEntry(
      String file,
      String name,
      String date,
      Score score,
      int called,
      long shortPlaces,
      long emptyPlaces,
      long missingLeads,
      List<ScoreJson.ConstraintEntry> constraints) {
    static RosterEntry of(String file, RosterSummary summary) {
      return new RosterEntry(
          file,
          summary.problem().name(),
          summary.problem().date().toString(),
          summary.sheet().score(),
          summary.called(),
          summary.shortPlaces(),
          summary.emptyPlaces(),
          summary.missingLeads(),
          ScoreJson.ConstraintEntry.of(summary.sheet()));
    }
  }

  /**
   * Against the first roster.
   *
   * @param roster its position in the list of rosters
   * @param contacts everybody to be contacted again
   */
  private record DifferenceEntry(
      int roster,
      ProblemEntry problem,
      DeltaJson delta,
      List<ContactEntry> contacts,
      List<WishEntry> wishes,
      List<SiteEntry> sites) {
    static DifferenceEntry of(Comparison comparison, int roster, boolean phones) {
      RosterDifference difference = comparison.differences().get(roster - 1);
      Problem before = comparison.rosters().get(0).problem();
      Problem after = comparison.rosters().get(roster).problem();
      return new DifferenceEntry(
          roster,
          ProblemEntry.of(difference.problem()),
          DeltaJson.of(difference.score()),
          difference.duties().stream()
              .map(it -> ContactEntry.of(before, after, it, phones))
              .toList(),
          difference.wishes().stream().map(WishEntry::of).toList(),
          difference.sites().stream().map(SiteEntry::of).toList());
    }
  }

  private record ProblemEntry(List<ProblemDifference.Setting> settings, List<ListEntry> lists) {
    static ProblemEntry of(ProblemDifference problem) {
      return new ProblemEntry(
          problem.settings(),
          problem.lists().stream()
              .map(
                  it -> new ListEntry(id(it.kind()), it.onlyBefore(), it.onlyAfter(), it.changed()))
              .toList());
    }
  }

  private record ListEntry(
      String list,
      List<ProblemDifference.Named> onlyBefore,
      List<ProblemDifference.Named> onlyAfter,
      List<ProblemDifference.Changed> changed) {}

  /** Without a duty before or after: at home, or not in that file. */
  private record ContactEntry(
      String volunteer,
      String name,
      @Nullable String phone,
      List<String> changes,
      @Nullable DutyJson before,
      @Nullable DutyJson after) {
    static ContactEntry of(Problem before, Problem after, DutyChange change, boolean phones) {
      return new ContactEntry(
          change.profile().id(),
          change.profile().name(),
          phones ? change.profile().phone() : null,
          change.aspects().stream().sorted().map(CompareJson::id).toList(),
          DutyJson.of(before, change.before()),
          DutyJson.of(after, change.after()));
    }
  }

  private record WishEntry(
      String volunteer, String wish, String subject, String of, boolean gained) {
    static WishEntry of(WishChange change) {
      String subject =
          switch (change.subject()) {
            case SITE -> change.duty().site().id();
            case AREA -> change.duty().site().area().id();
            case ROLE -> change.duty().role().id();
          };
      return new WishEntry(
          change.profile().id(),
          change.preferred() ? "prefers" : "avoids",
          id(change.subject()),
          subject,
          change.gained());
    }
  }

  private record SiteEntry(String site, List<PlaceEntry> places) {
    static SiteEntry of(SiteChange change) {
      return new SiteEntry(
          change.after().id(), change.places().stream().map(PlaceEntry::of).toList());
    }
  }

  /** Without a role: leads. */
  private record PlaceEntry(
      String slot, @Nullable String role, SiteChange.Headcount before, SiteChange.Headcount after) {
    static PlaceEntry of(SiteChange.Place place) {
      return new PlaceEntry(
          place.slot().id(),
          place.role() == null ? null : place.role().id(),
          place.before(),
          place.after());
    }
  }
}
