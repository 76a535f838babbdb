package org.daybreak.report;

import static org.daybreak.message.SuggestWords.*;
import static org.daybreak.report.Numbers.grouped;

import java.util.ArrayList;
import java.util.List;
import org.daybreak.day.suggest.Step;
import org.daybreak.day.suggest.Suggestion;
import org.daybreak.day.suggest.Suggestions;
import org.daybreak.explain.ScoreDelta;
import org.daybreak.message.ConstraintWords;
import org.daybreak.message.Phrasebook;
import org.daybreak.message.ShowWords;
import org.daybreak.message.UnitWords;
import org.daybreak.problem.Duty;
import org.daybreak.problem.Problem;
import org.daybreak.problem.Profile;

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
      for (Step step : suggestion.steps()) {
        String sentence = sentence(step);
        lines.add(
            step.equals(suggestion.steps().get(0))
                ? words.say(FIRST, rank, sentence)
                : words.say(SECOND, sentence));
      }
      lines.add(words.say(PRICE, price(suggestion.price())));
      rank++;
    }
  }

  private String sentence(Step step) {
    Duty before = step.before();
    return before == null
        ? words.say(TAKES, person(step.profile()), duty(step.after()), step.travelMinutes())
        : words.say(
            LEAVES, person(step.profile()), duty(before), duty(step.after()), step.travelMinutes());
  }

  private String person(Profile profile) {
    return profile.phone() == null
        ? profile.name()
        : words.say(PERSON, profile.name(), profile.phone());
  }

  private String duty(Duty duty) {
    return words.say(
        DUTY,
        duty.site().name(),
        duty.role().name(),
        ClockTime.span(problem, duty.first(), duty.last()));
  }

  private String price(ScoreDelta price) {
    List<String> parts = new ArrayList<>();
    for (ScoreDelta.Line line : price.lines()) {
      parts.add(
          words.say(
              LINE,
              words.say(ConstraintWords.valueOf(line.constraint().name())),
              signed(line.measure()),
              words.say(UnitWords.valueOf(line.constraint().unit().name())),
              signed(line.impact())));
    }
    String list = String.join(words.say(ShowWords.LIST_SEPARATOR), parts);
    return words.say(TOTAL, signed(price.levels().medium()), signed(price.levels().soft()), list);
  }

  private static String signed(long number) {
    return number > 0 ? "+" + grouped(number) : grouped(number);
  }
}
