package org.daybreak.report;

import static org.daybreak.message.SuggestWords.*;

import java.util.ArrayList;
import java.util.List;
import org.daybreak.day.suggest.Step;
import org.daybreak.day.suggest.Suggestion;
import org.daybreak.day.suggest.Suggestions;
import org.daybreak.message.Phrasebook;
import org.daybreak.problem.Duty;
import org.daybreak.problem.Problem;

/** Who could take a place, and the price of each in plain words. */
public final class SuggestText {
  private final Problem problem;
  private final Phrasebook words;
  private final List<String> lines = new ArrayList<>();

  private SuggestText(Problem problem, Phrasebook words) {
    this.problem = problem;
    this.words = words;
  }

  /** The lines, each with a line end. Holds neither restrictions nor notes. */
  public static String of(Problem problem, Suggestions suggestions, Phrasebook words) {
    SuggestText text = new SuggestText(problem, words);
    if (suggestions.full()) {
      text.lines.add(words.say(FULL));
    }
    text.tell(words.say(FROM_HOME), suggestions.fromHome());
    text.tell(words.say(LEAVING), suggestions.leaving());
    text.tell(words.say(CHAINS), suggestions.chains());
    if (text.lines.isEmpty()) {
      text.lines.add(words.say(NOBODY));
    }
    return String.join("\n", text.lines) + "\n";
  }

  private void tell(String title, List<Suggestion> suggestions) {
    if (suggestions.isEmpty()) {
      return;
    }
    lines.add(title);
    int rank = 1;
    for (Suggestion suggestion : suggestions) {
      String lead = words.say(NUMBERED, rank);
      String blanks = " ".repeat(lead.length());
      for (Step step : suggestion.steps()) {
        lines.addAll(TextWrap.wrapped(lead + sentence(step), lead.length()));
        lead = blanks;
      }
      for (String line : PriceText.of(suggestion.price(), words)) {
        lines.addAll(TextWrap.wrapped(blanks + line, lead.length() + 2));
      }
      rank++;
    }
  }

  private String sentence(Step step) {
    Duty before = step.before();
    return before == null
        ? words.say(
            TAKES, PersonText.of(step.profile(), words), duty(step.after()), step.travelMinutes())
        : words.say(
            LEAVES,
            PersonText.of(step.profile(), words),
            duty(before),
            duty(step.after()),
            step.travelMinutes());
  }

  private String duty(Duty duty) {
    return words.say(
        DUTY,
        duty.site().name(),
        duty.role().name(),
        ClockTime.span(problem, duty.first(), duty.last()));
  }
}
