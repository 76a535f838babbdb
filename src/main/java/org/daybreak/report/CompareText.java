package org.daybreak.report;

import static org.daybreak.message.CompareWords.*;
import static org.daybreak.report.Numbers.grouped;
import static org.daybreak.report.Numbers.signed;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.daybreak.explain.compare.Comparison;
import org.daybreak.explain.compare.RosterSummary;
import org.daybreak.message.LevelWords;
import org.daybreak.message.Phrasebook;
import org.daybreak.message.ShowWords;
import org.daybreak.problem.ConstraintId;
import org.daybreak.problem.Gap;
import org.daybreak.problem.Score;
import org.daybreak.report.TextTable.Side;

/** Rosters side by side as plain text: what each is worth, then each against the first. */
public final class CompareText {
  /**
   * How much is told.
   *
   * @param everything else long lists are cut
   * @param phones whether telephone numbers are told
   */
  public record Scope(boolean everything, boolean phones) {}

  private CompareText() {}

  /**
   * The text, each line with a line end.
   *
   * @param files the name of each roster's file
   * @param gaps by a roster's position, where anything is known of its gap
   * @param weights those that were put in the place of the files' own; empty: none
   */
  public static String of(
      Comparison comparison,
      List<String> files,
      Map<Integer, Gap> gaps,
      Map<ConstraintId, Integer> weights,
      Scope scope,
      Phrasebook words) {
    List<String> lines = new ArrayList<>();
    for (int roster = 0; roster < files.size(); roster++) {
      RosterSummary summary = comparison.rosters().get(roster);
      lines.addAll(
          TextWrap.wrapped(
              words.say(
                  ROSTER,
                  letter(roster),
                  files.get(roster),
                  summary.problem().name(),
                  summary.problem().date().toString()),
              3));
    }
    for (int other = 1; other < files.size(); other++) {
      List<String> problems = DifferenceText.ofProblems(comparison, other, scope, words);
      if (!problems.isEmpty()) {
        lines.add("");
        if (files.size() > 2) {
          lines.add(words.say(AGAINST, letter(other), letter(0)));
        }
        lines.addAll(problems);
      }
    }
    if (!weights.isEmpty()) {
      List<String> stated =
          weights.entrySet().stream().map(it -> it.getKey().id() + "=" + it.getValue()).toList();
      lines.addAll(
          TextWrap.wrapped(
              words.say(OTHER_WEIGHTS, String.join(words.say(ShowWords.LIST_SEPARATOR), stated)),
              3));
    }
    lines.add("");
    lines.addAll(figures(comparison.rosters(), words));
    for (int roster = 0; roster < files.size(); roster++) {
      Gap gap = gaps.get(roster);
      if (gap != null) {
        lines.addAll(TextWrap.wrapped(words.say(GAP, letter(roster), GapText.of(gap, words)), 3));
      }
    }
    for (int other = 1; other < files.size(); other++) {
      lines.add("");
      if (files.size() > 2) {
        lines.add(words.say(AGAINST, letter(other), letter(0)));
        lines.add("");
      }
      lines.addAll(DifferenceText.of(comparison, other, scope, words));
    }
    return String.join("\n", lines) + "\n";
  }

  /** What a roster is called in the text: A, B … */
  static String letter(int roster) {
    return Character.toString('A' + roster);
  }

  private static List<String> figures(List<RosterSummary> rosters, Phrasebook words) {
    TextTable table =
        new TextTable(
            Side.LEFT,
            Side.RIGHT,
            Side.RIGHT,
            Side.RIGHT,
            Side.RIGHT,
            Side.RIGHT,
            Side.RIGHT,
            Side.RIGHT);
    table.row(
        "",
        words.say(LevelWords.HARD),
        words.say(LevelWords.MEDIUM),
        words.say(LevelWords.SOFT),
        words.say(CALLED),
        words.say(SHORT),
        words.say(EMPTY),
        words.say(LEADS));
    for (int roster = 0; roster < rosters.size(); roster++) {
      RosterSummary it = rosters.get(roster);
      Score score = it.sheet().score();
      table.row(
          letter(roster),
          grouped(score.hard()),
          grouped(score.medium()),
          grouped(score.soft()),
          grouped(it.called()),
          grouped(it.shortPlaces()),
          grouped(it.emptyPlaces()),
          grouped(it.missingLeads()));
    }
    RosterSummary first = rosters.get(0);
    for (int roster = 1; roster < rosters.size(); roster++) {
      RosterSummary it = rosters.get(roster);
      Score score = it.sheet().score();
      table.row(
          words.say(DIFFERENCE, letter(roster), letter(0)),
          signed(score.hard() - first.sheet().score().hard()),
          signed(score.medium() - first.sheet().score().medium()),
          signed(score.soft() - first.sheet().score().soft()),
          signed(it.called() - first.called()),
          signed(it.shortPlaces() - first.shortPlaces()),
          signed(it.emptyPlaces() - first.emptyPlaces()),
          signed(it.missingLeads() - first.missingLeads()));
    }
    return table.lines();
  }
}
