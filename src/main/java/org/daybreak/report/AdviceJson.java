package org.daybreak.report;

import java.util.List;
import java.util.Locale;
import org.daybreak.explain.advice.Advice;
import org.daybreak.explain.advice.Figures;
import org.daybreak.explain.advice.RuleAdvice;
import org.daybreak.explain.advice.VolunteerAdvice;
import org.daybreak.explain.attendance.Newcomer;
import org.daybreak.explain.attendance.PlaceAttendance;
import org.daybreak.explain.attendance.SiteAttendance;
import org.daybreak.problem.Duty;
import org.daybreak.problem.Problem;
import org.jspecify.annotations.Nullable;

/** Advice as JSON, for other programs. Names are ids where nothing else is said. */
public final class AdviceJson {
  private AdviceJson() {}

  /**
   * One line without line end.
   *
   * @param advice null: nothing was solved
   */
  public static String of(@Nullable Advice advice, List<SiteAttendance> sites) {
    return Json.line(
        new Document(
            advice == null ? null : advice.roster(),
            advice == null ? null : advice.again(),
            advice == null
                ? null
                : advice.volunteers().stream()
                    .map(it -> VolunteerEntry.of(advice.problem(), it))
                    .toList(),
            advice == null ? null : advice.rules().stream().map(RuleEntry::of).toList(),
            sites.stream().map(SiteEntry::of).toList()));
  }

  private static String id(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private record Document(
      @Nullable Figures roster,
      @Nullable Figures again,
      @Nullable List<VolunteerEntry> volunteers,
      @Nullable List<RuleEntry> rules,
      List<SiteEntry> attendance) {}

  private record VolunteerEntry(
      int count,
      String area,
      String role,
      boolean lead,
      String transport,
      String from,
      String to,
      Figures with) {
    static VolunteerEntry of(Problem problem, VolunteerAdvice advice) {
      return new VolunteerEntry(
          advice.count(),
          advice.kind().area().id(),
          advice.kind().role().id(),
          advice.kind().lead(),
          advice.kind().transport().id(),
          problem.localTime(advice.kind().window().fromEpochMinute()).toString(),
          problem.localTime(advice.kind().window().toEpochMinute()).toString(),
          advice.with());
    }
  }

  private record RuleEntry(String rule, int from, int to, Figures with) {
    static RuleEntry of(RuleAdvice advice) {
      return new RuleEntry(
          id(advice.loosening().kind()),
          advice.loosening().from(),
          advice.loosening().to(),
          advice.with());
    }
  }

  private record SiteEntry(
      String site,
      double probability,
      List<PlaceEntry> places,
      @Nullable List<NewcomerEntry> newcomers) {
    static SiteEntry of(SiteAttendance site) {
      return new SiteEntry(
          site.site().id(),
          site.probability(),
          site.places().stream().map(PlaceEntry::of).toList(),
          site.newcomers() == null
              ? null
              : site.newcomers().stream().map(NewcomerEntry::of).toList());
    }
  }

  private record NewcomerEntry(String role, String firstSlot, String lastSlot, boolean lead) {
    static NewcomerEntry of(Newcomer newcomer) {
      Duty duty = newcomer.duty();
      return new NewcomerEntry(
          duty.role().id(), duty.first().id(), duty.last().id(), newcomer.lead());
    }
  }

  /** Without a role: leads. */
  private record PlaceEntry(
      String slot, @Nullable String role, int min, int called, double probability) {
    static PlaceEntry of(PlaceAttendance place) {
      return new PlaceEntry(
          place.place().slot().id(),
          place.place().role() == null ? null : place.place().role().id(),
          place.place().min(),
          place.called(),
          place.probability());
    }
  }
}
