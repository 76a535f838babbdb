package org.daybreak.report;

import static org.daybreak.message.ReplanWords.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.daybreak.constraint.Finding;
import org.daybreak.constraint.Justification;
import org.daybreak.constraint.RosterAnalysis;
import org.daybreak.constraint.ScoreLine;
import org.daybreak.constraint.ScoreSheet;
import org.daybreak.day.replan.Notice;
import org.daybreak.day.replan.Replan;
import org.daybreak.day.replan.Shortage;
import org.daybreak.measure.Measures;
import org.daybreak.message.ConstraintWords;
import org.daybreak.message.Phrasebook;
import org.daybreak.message.UnitWords;
import org.daybreak.problem.ConstraintId;
import org.daybreak.problem.Duty;
import org.daybreak.problem.Level;
import org.jspecify.annotations.Nullable;

/** Who must be told what after a roster was mended, and what could not be mended. */
public final class ReplanText {
  private final Replan replan;
  private final ScoreSheet sheet;
  private final Phrasebook words;
  private final Measures before;
  private final Measures after;
  private final List<String> lines = new ArrayList<>();

  private ReplanText(Replan replan, ScoreSheet sheet, Phrasebook words) {
    this.replan = replan;
    this.sheet = sheet;
    this.words = words;
    this.before = new Measures(replan.before());
    this.after = replan.roster().measures();
  }

  /**
   * The lines, each with a line end. Holds neither restrictions nor notes.
   *
   * @param sheet what the mended roster is worth
   */
  public static String of(Replan replan, ScoreSheet sheet, Phrasebook words) {
    ReplanText text = new ReplanText(replan, sheet, words);
    text.tellNotices();
    text.tellFixed();
    text.tellWhatGives();
    return String.join("\n", text.lines) + "\n";
  }

  private void tellNotices() {
    if (replan.notices().isEmpty()) {
      lines.add(words.say(NOBODY));
      return;
    }
    lines.add(words.say(TO_BE_TOLD, replan.notices().size()));
    for (Notice notice : replan.notices()) {
      lines.add(words.say(LINE, sentence(notice)));
    }
  }

  private String sentence(Notice notice) {
    String person = PersonText.of(notice.profile(), words);
    String from = duty(before, notice.before());
    String to = duty(after, notice.after());
    String sentence =
        switch (notice.kind()) {
          case CALLED -> words.say(CALLED, person, to);
          case MOVED -> words.say(MOVED, person, from, to);
          case RETIMED -> words.say(RETIMED, person, from, to);
          case DISMISSED -> words.say(DISMISSED, person, from);
        };
    return notice.confirmed() ? words.say(HAD_CONFIRMED, sentence) : sentence;
  }

  private String duty(Measures measures, @Nullable Duty duty) {
    return duty == null
        ? words.say(UNKNOWN_DUTY)
        : words.say(
            DUTY,
            duty.site().name(),
            duty.role().name(),
            ClockTime.span(measures.problem(), duty.first(), duty.last()),
            ClockTime.of(measures.problem(), measures.shift(duty).arrivalEpochMinute()));
  }

  private void tellFixed() {
    if (replan.frozen() > 0) {
      lines.add(words.say(FROZEN, replan.frozen()));
    }
    if (replan.neverPublished() > 0) {
      lines.add(words.say(NEVER_PUBLISHED, replan.neverPublished()));
    }
  }

  private void tellWhatGives() {
    List<String> gives = new ArrayList<>();
    if (sheet.score().hard() < 0) {
      tellBroken(gives);
    }
    long old = 0;
    for (Shortage shortage : replan.shortages()) {
      if (shortage.missing() > shortage.missingBefore()) {
        gives.add(shortage(shortage));
      } else {
        old += shortage.missing();
      }
    }
    if (!gives.isEmpty()) {
      lines.add(words.say(GIVES));
      lines.addAll(gives);
    }
    if (old > 0) {
      lines.add(words.say(SHORT_BEFORE, old));
    }
  }

  /** Every rule that is broken, with who or what breaks it, where and when. */
  private void tellBroken(List<String> gives) {
    Map<ConstraintId, List<Justification>> all = RosterAnalysis.justifications(replan.roster());
    for (ScoreLine line : sheet.lines()) {
      ConstraintId rule = line.constraint();
      if (rule.level() != Level.HARD || line.impact() == 0) {
        continue;
      }
      for (Justification justification : all.getOrDefault(rule, List.of())) {
        for (Finding finding : justification.findings()) {
          gives.add(
              words.say(
                  BROKEN,
                  words.say(ConstraintWords.valueOf(rule.name())),
                  where(rule, finding),
                  finding.measure(),
                  words.say(UnitWords.valueOf(rule.unit().name()))));
        }
      }
    }
  }

  /** Who, where, as what and when; whom a restriction is of is not said. */
  private String where(ConstraintId rule, Finding finding) {
    List<String> parts = new ArrayList<>();
    if (rule != ConstraintId.RESTRICTION) {
      finding.who().forEach(it -> parts.add(it.name()));
    }
    if (finding.site() != null) {
      parts.add(finding.site().name());
    }
    if (finding.role() != null) {
      parts.add(finding.role().name());
    }
    if (finding.first() != null && finding.last() != null) {
      parts.add(ClockTime.span(after.problem(), finding.first(), finding.last()));
    }
    return String.join(words.say(SEPARATOR), parts);
  }

  private String shortage(Shortage shortage) {
    String span = ClockTime.span(replan.roster().problem(), shortage.slot(), shortage.slot());
    return shortage.role() == null
        ? words.say(
            LEADS, shortage.site().name(), span, shortage.missing(), shortage.missingBefore())
        : words.say(
            SHORT,
            shortage.site().name(),
            span,
            shortage.role().name(),
            shortage.missing(),
            shortage.missingBefore());
  }
}
