package org.daybreak.report;

import static org.daybreak.message.AdviseWords.*;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.daybreak.explain.attendance.Attendance;
import org.daybreak.explain.attendance.PlaceAttendance;
import org.daybreak.explain.attendance.SiteAttendance;
import org.daybreak.explain.place.Place;
import org.daybreak.message.ExplainWords;
import org.daybreak.message.Phrasebook;
import org.daybreak.problem.Problem;
import org.daybreak.report.TextTable.Side;

/** How likely the sites of a roster are to have their minima, as plain text for the planner. */
public final class AttendanceText {
  private static final int SITE_COLUMNS = 22;
  private static final int PLACE_COLUMNS = 30;

  private AttendanceText() {}

  /**
   * The text, each line with a line end.
   *
   * @param everything else a long list is cut
   */
  public static String of(
      Problem problem, List<SiteAttendance> sites, boolean everything, Phrasebook words) {
    if (sites.isEmpty()) {
      return words.say(NO_MINIMUM) + "\n";
    }
    List<SiteAttendance> unlikely =
        sites.stream()
            .filter(it -> it.probability() < Attendance.LIKELY_ENOUGH)
            .sorted(Comparator.comparingDouble(SiteAttendance::probability))
            .toList();
    List<String> lines =
        new ArrayList<>(
            TextWrap.wrapped(
                words.say(
                    unlikely.isEmpty() ? LIKELY_ALL : LIKELY,
                    sites.size() - unlikely.size(),
                    sites.size(),
                    words.say(PERCENT, Math.round(100 * Attendance.LIKELY_ENOUGH))),
                0));
    if (!unlikely.isEmpty()) {
      TextTable table = new TextTable(Side.LEFT, Side.RIGHT, Side.LEFT, Side.RIGHT, Side.RIGHT);
      table.row(
          "  " + words.say(SITE),
          words.say(ODDS),
          words.say(WEAKEST),
          words.say(PLACE_ODDS),
          words.say(CALL));
      for (SiteAttendance site : unlikely) {
        PlaceAttendance weakest = site.weakest();
        table.row(
            "  " + TextWrap.shortened(site.site().name(), SITE_COLUMNS),
            percent(site.probability(), words),
            TextWrap.shortened(place(problem, weakest.place(), words), PLACE_COLUMNS),
            percent(weakest.probability(), words),
            site.newcomers() == null ? "–" : Numbers.grouped(site.newcomers().size()));
      }
      List<String> rows = table.lines();
      lines.add(rows.get(0));
      lines.addAll(Excerpt.of(rows.subList(1, rows.size()), everything, words));
      lines.addAll(TextWrap.wrapped(words.say(NEWCOMERS), 0));
    }
    return String.join("\n", lines) + "\n";
  }

  private static String place(Problem problem, Place place, Phrasebook words) {
    return ClockTime.span(problem, place.slot(), place.slot())
        + " "
        + (place.role() == null ? words.say(ExplainWords.LEAD) : place.role().name());
  }

  /** Rounded down: what is not likely enough never looks so. */
  private static String percent(double probability, Phrasebook words) {
    double percent = Math.floor(probability * 1000) / 10;
    return words.say(PERCENT, String.format(Locale.ROOT, "%.1f", percent));
  }
}
