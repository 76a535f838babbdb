package org.daybreak.report;

import static org.daybreak.message.ExplainWords.*;
import static org.daybreak.report.Numbers.grouped;
import static org.daybreak.report.Numbers.signed;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.daybreak.explain.Change;
import org.daybreak.explain.ScoreDelta;
import org.daybreak.explain.volunteer.DutyOption;
import org.daybreak.explain.volunteer.VolunteerExplanation;
import org.daybreak.message.ConstraintWords;
import org.daybreak.message.Phrasebook;
import org.daybreak.message.ScoreWords;
import org.daybreak.message.ShowWords;
import org.daybreak.message.UnitWords;
import org.daybreak.problem.ConstraintId;
import org.daybreak.problem.Profile;
import org.daybreak.problem.Site;
import org.daybreak.problem.Standby;
import org.daybreak.report.TextTable.Side;

/** Why a volunteer has a duty, or none, as plain text for the planner. */
public final class VolunteerText {
  private final VolunteerExplanation explanation;
  private final boolean everything;
  private final Phrasebook words;
  private final ChangeText changes;
  private final List<String> lines = new ArrayList<>();

  private VolunteerText(VolunteerExplanation explanation, boolean everything, Phrasebook words) {
    this.explanation = explanation;
    this.everything = everything;
    this.words = words;
    this.changes = new ChangeText(explanation.problem(), words);
  }

  /**
   * The text, each line with a line end.
   *
   * @param everything else long lists are cut
   */
  public static String of(VolunteerExplanation explanation, boolean everything, Phrasebook words) {
    VolunteerText text = new VolunteerText(explanation, everything, words);
    text.volunteer();
    if (explanation.current().duty() != null) {
      text.worth();
    }
    text.sentence();
    text.options();
    text.alternatives();
    return String.join("\n", text.lines) + "\n";
  }

  private void volunteer() {
    Profile profile = explanation.profile();
    add(
        profile.team() == null
            ? words.say(VOLUNTEER, profile.name(), profile.id())
            : words.say(VOLUNTEER_OF_TEAM, profile.name(), profile.id(), profile.team().name()));
    add(
        explanation.current().duty() == null
            ? words.say(AT_HOME)
            : changes.dutyWithArrival(explanation.current()));
    if (explanation.pinned()) {
      add(words.say(PINNED));
    }
    for (Standby standby : explanation.problem().standbys()) {
      if (standby.profile().equals(profile)) {
        add(
            words.say(
                ON_CALL,
                String.join(
                    words.say(ShowWords.LIST_SEPARATOR),
                    standby.sites().stream().map(Site::name).toList())));
      }
    }
  }

  private void worth() {
    ScoreDelta worth = explanation.worth();
    lines.add("");
    add(words.say(WORTH, DeltaText.levels(worth.levels(), words)));
    TextTable table = new TextTable(Side.LEFT, Side.RIGHT, Side.LEFT, Side.RIGHT);
    table.row(
        "  " + words.say(ScoreWords.CONSTRAINT),
        words.say(ScoreWords.MEASURE),
        words.say(ScoreWords.UNIT),
        words.say(ScoreWords.IMPACT));
    for (ScoreDelta.Line line : worth.lines()) {
      table.row(
          "  " + words.say(ConstraintWords.valueOf(line.constraint().name())),
          signed(line.measure()),
          words.say(UnitWords.valueOf(line.constraint().unit().name())),
          signed(line.impact()));
    }
    lines.addAll(table.lines());
  }

  private void sentence() {
    if (explanation.homeReason() != null) {
      lines.add("");
      lines.add(words.say(WHY_NOT));
      lines.add(
          HomeSentence.of(
              explanation.problem(), explanation.profile(), explanation.homeReason(), words));
    }
  }

  private void options() {
    List<DutyOption> options = explanation.options();
    if (options.isEmpty()) {
      return;
    }
    lines.add("");
    add(words.say(OPTIONS, explanation.options().get(0).site().name()));
    List<String> rows =
        options.stream()
            .sorted(
                Comparator.comparing(DutyOption::isFree)
                    .thenComparing(DutyOption::levels)
                    .reversed())
            .map(this::option)
            .toList();
    for (String row : Excerpt.of(rows, everything, words)) {
      lines.addAll(TextWrap.wrapped(row, 4));
    }
    Change best = explanation.bestOption();
    if (best != null) {
      add(words.say(BEST_OPTION, changes.forVolunteer(best), DeltaText.of(best.delta(), words)));
    }
  }

  private String option(DutyOption option) {
    String duty = option.duty().role().name();
    String time =
        ClockTime.span(explanation.problem(), option.duty().first(), option.duty().last());
    return "  "
        + words.say(
            OPTION,
            time,
            duty,
            option.duty().equals(explanation.current().duty())
                ? words.say(NOW)
                : option.isFree()
                    ? DeltaText.levels(option.levels(), words)
                    : words.say(FORBIDDEN, obstacles(option)));
  }

  private String obstacles(DutyOption option) {
    List<String> obstacles = new ArrayList<>();
    for (ConstraintId rule : option.obstacles()) {
      String name = words.say(ConstraintWords.valueOf(rule.name()));
      long measure = option.assessment().measure(rule);
      obstacles.add(
          measure == 0
              ? name
              : words.say(
                  OBSTACLE,
                  name,
                  grouped(measure),
                  words.say(UnitWords.valueOf(rule.unit().name()))));
    }
    return String.join(words.say(ShowWords.LIST_SEPARATOR), obstacles);
  }

  private void alternatives() {
    lines.add("");
    if (explanation.alternatives().isEmpty()) {
      lines.add(words.say(NO_ALTERNATIVES));
      return;
    }
    lines.add(words.say(ALTERNATIVES));
    int number = 0;
    for (Change change : explanation.alternatives()) {
      number++;
      lines.addAll(changes.numbered(number, List.of(changes.forVolunteer(change)), change));
    }
  }

  private void add(String line) {
    lines.addAll(TextWrap.wrapped(line, 2));
  }
}
