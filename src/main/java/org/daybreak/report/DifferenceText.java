package org.daybreak.report;

import static org.daybreak.message.CompareWords.*;
import static org.daybreak.report.Numbers.grouped;
import static org.daybreak.report.Numbers.signed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.daybreak.constraint.ScoreLine;
import org.daybreak.constraint.ScoreSheet;
import org.daybreak.explain.compare.Comparison;
import org.daybreak.explain.compare.ProblemDifference;
import org.daybreak.explain.compare.ProblemDifference.Listed;
import org.daybreak.explain.compare.ProblemDifference.Named;
import org.daybreak.explain.compare.RosterDifference;
import org.daybreak.explain.compare.SiteChange;
import org.daybreak.explain.compare.WishChange;
import org.daybreak.message.CompareWords;
import org.daybreak.message.ConstraintWords;
import org.daybreak.message.Phrasebook;
import org.daybreak.message.ShowWords;
import org.daybreak.message.UnitWords;
import org.daybreak.problem.ConstraintId;
import org.daybreak.problem.Problem;
import org.daybreak.report.TextTable.Side;

/** How one roster differs from the first, as lines of text. */
final class DifferenceText {
  private static final int SITE_COLUMNS = 26;
  private static final int ROLE_COLUMNS = 14;
  private static final int NAMES_OF_A_LIST = 5;

  private final RosterDifference difference;
  private final ScoreSheet before;
  private final ScoreSheet after;
  private final Problem problem;
  private final String first;
  private final String second;
  private final CompareText.Scope scope;
  private final Phrasebook words;
  private final List<String> lines = new ArrayList<>();

  private DifferenceText(
      Comparison comparison, int other, CompareText.Scope scope, Phrasebook words) {
    this.difference = comparison.differences().get(other - 1);
    this.before = comparison.rosters().get(0).sheet();
    this.after = comparison.rosters().get(other).sheet();
    this.problem = comparison.rosters().get(other).problem();
    this.first = CompareText.letter(0);
    this.second = CompareText.letter(other);
    this.scope = scope;
    this.words = words;
  }

  /**
   * How the problems of one roster and of the first differ; nothing where they do not.
   *
   * @param other its position among the rosters, from 1
   */
  static List<String> ofProblems(
      Comparison comparison, int other, CompareText.Scope scope, Phrasebook words) {
    DifferenceText text = new DifferenceText(comparison, other, scope, words);
    text.problems();
    return text.lines;
  }

  /**
   * The lines of one roster against the first, but for their problems.
   *
   * @param other its position among the rosters, from 1
   */
  static List<String> of(
      Comparison comparison, int other, CompareText.Scope scope, Phrasebook words) {
    DifferenceText text = new DifferenceText(comparison, other, scope, words);
    DutyChangeText duties = new DutyChangeText(comparison, other, scope, words);
    text.constraints();
    text.lines.addAll(duties.people());
    text.wishes();
    text.sites();
    text.lines.addAll(duties.contacts());
    return text.lines;
  }

  private void problems() {
    ProblemDifference problems = difference.problem();
    if (problems.isEmpty()) {
      return;
    }
    lines.add(words.say(PROBLEMS_DIFFER));
    for (ProblemDifference.Setting setting : problems.settings()) {
      add(words.say(SETTING, setting.property(), setting.before(), setting.after()));
    }
    for (Listed list : problems.lists()) {
      String kind = words.say(CompareWords.valueOf(list.kind().name()));
      if (!list.onlyBefore().isEmpty()) {
        add(words.say(ONLY_IN, kind, list.onlyBefore().size(), first, names(list.onlyBefore())));
      }
      if (!list.onlyAfter().isEmpty()) {
        add(words.say(ONLY_IN, kind, list.onlyAfter().size(), second, names(list.onlyAfter())));
      }
      if (!list.changed().isEmpty()) {
        add(words.say(CHANGED, kind, list.changed().size(), properties(list)));
      }
    }
  }

  private String names(List<Named> list) {
    List<String> names =
        new ArrayList<>(
            list.stream()
                .limit(scope.everything() ? list.size() : NAMES_OF_A_LIST)
                .map(Named::name)
                .toList());
    if (names.size() < list.size()) {
      names.add("…");
    }
    return String.join(words.say(ShowWords.LIST_SEPARATOR), names);
  }

  /** Each property that differs, and at how many things it does. */
  private String properties(Listed list) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    list.changed()
        .forEach(it -> it.properties().forEach(name -> counts.merge(name, 1, Integer::sum)));
    return String.join(
        words.say(ShowWords.LIST_SEPARATOR),
        counts.entrySet().stream().map(it -> it.getKey() + " " + grouped(it.getValue())).toList());
  }

  private void constraints() {
    TextTable table = new TextTable(Side.LEFT, Side.LEFT, Side.RIGHT, Side.RIGHT, Side.RIGHT);
    table.row(words.say(CONSTRAINT), "", first, second, words.say(DIFFERENCE, second, first));
    for (ConstraintId constraint : ConstraintId.values()) {
      ScoreLine from = before.line(constraint);
      ScoreLine to = after.line(constraint);
      if (from.measure() == 0 && to.measure() == 0) {
        continue;
      }
      table.row(
          words.say(ConstraintWords.valueOf(constraint.name())),
          words.say(UnitWords.valueOf(constraint.unit().name())),
          grouped(from.measure()),
          grouped(to.measure()),
          signed(to.measure() - from.measure()));
      table.row(
          "",
          words.say(IMPACT),
          grouped(from.impact()),
          grouped(to.impact()),
          signed(to.impact() - from.impact()));
    }
    lines.addAll(table.lines());
  }

  private void wishes() {
    List<WishChange> wishes = difference.wishes();
    if (wishes.isEmpty()) {
      return;
    }
    long gained = wishes.stream().filter(WishChange::gained).count();
    lines.add("");
    lines.add(words.say(WISHES, second, first, gained, wishes.size() - gained));
    TextTable table = new TextTable(Side.LEFT, Side.LEFT, Side.LEFT);
    for (WishChange wish : wishes) {
      table.row(
          "  " + words.say(wish.gained() ? GAINED : LOST),
          TextWrap.shortened(wish.profile().name(), SITE_COLUMNS),
          words.say(wish.preferred() ? PREFERS : AVOIDS, subject(wish)));
    }
    excerpt(table.lines());
  }

  private static String subject(WishChange wish) {
    return switch (wish.subject()) {
      case SITE -> wish.duty().site().name();
      case AREA -> wish.duty().site().area().name();
      case ROLE -> wish.duty().role().name();
    };
  }

  private void sites() {
    if (difference.sites().isEmpty()) {
      return;
    }
    lines.add("");
    lines.add(words.say(COVERAGE, difference.sites().size()));
    TextTable table =
        new TextTable(Side.LEFT, Side.LEFT, Side.LEFT, Side.RIGHT, Side.RIGHT, Side.RIGHT);
    table.row(
        "  " + words.say(SITE),
        words.say(TIME),
        words.say(ROLE),
        first,
        second,
        words.say(MIN_TARGET));
    for (SiteChange site : difference.sites()) {
      String name = site.after().name();
      for (SiteChange.Place place : site.places()) {
        table.row(
            "  " + TextWrap.shortened(name, SITE_COLUMNS),
            ClockTime.span(problem, place.slot(), place.slot()),
            TextWrap.shortened(
                place.role() == null ? words.say(LEAD) : place.role().name(), ROLE_COLUMNS),
            grouped(place.before().people()),
            grouped(place.after().people()),
            wanted(place));
        name = "";
      }
    }
    List<String> rows = table.lines();
    lines.add(rows.get(0));
    excerpt(rows.subList(1, rows.size()));
  }

  /** The demand: 2, 2–3, and where it differs 2–3 → 2–4. */
  private static String wanted(SiteChange.Place place) {
    String from = wanted(place.before());
    String to = wanted(place.after());
    return from.equals(to) ? to : from + " → " + to;
  }

  private static String wanted(SiteChange.Headcount headcount) {
    return Numbers.range(headcount.min(), headcount.target());
  }

  private void excerpt(List<String> rows) {
    lines.addAll(Excerpt.of(rows, scope.everything(), words));
  }

  private void add(String line) {
    lines.addAll(TextWrap.wrapped(line, 4));
  }
}
