package org.daybreak.report;

import static org.daybreak.message.AdviseWords.*;

import java.util.ArrayList;
import java.util.List;
import org.daybreak.explain.advice.Advice;
import org.daybreak.explain.advice.Figures;
import org.daybreak.explain.advice.Loosening;
import org.daybreak.explain.advice.RuleAdvice;
import org.daybreak.explain.advice.VolunteerAdvice;
import org.daybreak.explain.advice.VolunteerKind;
import org.daybreak.message.AdviseWords;
import org.daybreak.message.Phrasebook;
import org.daybreak.message.ShowWords;
import org.daybreak.problem.Problem;

/** What would make a roster better, as plain text for the planner. */
public final class AdviceText {
  private final Advice advice;
  private final Phrasebook words;
  private final List<String> lines = new ArrayList<>();

  private AdviceText(Advice advice, Phrasebook words) {
    this.advice = advice;
    this.words = words;
  }

  /** The text, each line with a line end. */
  public static String of(Advice advice, Phrasebook words) {
    AdviceText text = new AdviceText(advice, words);
    text.figures(ROSTER, advice.roster());
    text.figures(AGAIN, advice.again());
    text.add(words.say(AGAINST), 0);
    if (advice.volunteers().isEmpty() && advice.rules().isEmpty() && !advice.roster().isWanting()) {
      text.lines.add("");
      text.add(words.say(FULL), 0);
    } else {
      text.volunteers();
      text.rules();
    }
    return String.join("\n", text.lines) + "\n";
  }

  private void figures(AdviseWords what, Figures figures) {
    add(
        words.say(
            FIGURES,
            words.say(what),
            figures.called(),
            figures.shortPlaces(),
            figures.emptyPlaces(),
            figures.missingLeads()),
        2);
  }

  private void volunteers() {
    lines.add("");
    add(words.say(advice.volunteers().isEmpty() ? NO_VOLUNTEERS : VOLUNTEERS), 0);
    int number = 0;
    for (VolunteerAdvice one : advice.volunteers()) {
      number++;
      proposal(number, kind(one), one.with());
    }
  }

  private void rules() {
    lines.add("");
    add(words.say(advice.rules().isEmpty() ? NO_RULES : RULES), 0);
    int number = 0;
    for (RuleAdvice one : advice.rules()) {
      Loosening loosening = one.loosening();
      number++;
      proposal(
          number,
          words.say(
              AdviseWords.valueOf(loosening.kind().name()),
              loosening.from(),
              loosening.to(),
              Math.abs(loosening.to() - loosening.from())),
          one.with());
    }
  }

  private String kind(VolunteerAdvice one) {
    VolunteerKind kind = one.kind();
    Problem problem = advice.problem();
    String role = kind.role().name();
    return words.say(
        KIND,
        one.count(),
        kind.lead() ? words.say(WHO_CAN_LEAD, role) : role,
        words.say(AdviseWords.valueOf(kind.transport().name())),
        ClockTime.span(problem, kind.window().fromEpochMinute(), kind.window().toEpochMinute()),
        kind.area().name());
  }

  private void proposal(int number, String what, Figures with) {
    add(number + ". " + what, 3);
    add("   " + outcome(with), 3);
  }

  /** What is better, or worse, than in the roster solved again as it is. */
  private String outcome(Figures with) {
    Figures again = advice.again();
    if (with.score().compareTo(again.score()) <= 0) {
      return words.say(NO_GAIN);
    }
    List<String> parts = new ArrayList<>();
    part(again.emptyPlaces() - with.emptyPlaces(), PLACES_MORE, PLACES_FEWER, parts);
    part(again.shortPlaces() - with.shortPlaces(), SHORT_FEWER, SHORT_MORE, parts);
    part(again.missingLeads() - with.missingLeads(), LEADS_FEWER, LEADS_MORE, parts);
    String levels = DeltaText.levels(with.score().minus(again.score()), words);
    return parts.isEmpty()
        ? levels
        : words.say(OUTCOME, String.join(words.say(ShowWords.LIST_SEPARATOR), parts), levels);
  }

  private void part(long difference, AdviseWords better, AdviseWords worse, List<String> parts) {
    if (difference != 0) {
      parts.add(words.say(difference > 0 ? better : worse, Math.abs(difference)));
    }
  }

  private void add(String line, int indent) {
    lines.addAll(TextWrap.wrapped(line, indent));
  }
}
