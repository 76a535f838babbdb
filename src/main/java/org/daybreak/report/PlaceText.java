package org.daybreak.report;

import static org.daybreak.message.ExplainWords.*;
import static org.daybreak.report.Numbers.grouped;
import static org.daybreak.report.Numbers.signed;

import java.util.ArrayList;
import java.util.List;
import org.daybreak.explain.Change;
import org.daybreak.explain.place.Funnel;
import org.daybreak.explain.place.Place;
import org.daybreak.explain.place.PlaceExplanation;
import org.daybreak.message.FunnelWords;
import org.daybreak.message.Phrasebook;
import org.daybreak.report.TextTable.Side;

/** Why a place is empty, as plain text for the planner. */
public final class PlaceText {
  private PlaceText() {}

  /** The text, each line with a line end. */
  public static String of(PlaceExplanation explanation, Phrasebook words) {
    List<String> lines = new ArrayList<>();
    lines.addAll(TextWrap.wrapped(title(explanation, words), 2));
    lines.addAll(funnel(explanation, words));
    lines.add("");
    if (explanation.fills().isEmpty()) {
      lines.add(words.say(NO_FILLS));
    } else {
      lines.add(words.say(FILLS));
      ChangeText changes = new ChangeText(explanation.problem(), words);
      int number = 0;
      for (Change fill : explanation.fills()) {
        number++;
        lines.addAll(changes.numbered(number, changes.steps(fill), fill));
      }
    }
    return String.join("\n", lines) + "\n";
  }

  private static String title(PlaceExplanation explanation, Phrasebook words) {
    Place place = explanation.place();
    return words.say(
        PLACE_PRESENT,
        words.say(
            PLACE,
            place.site().name(),
            place.role() == null ? words.say(LEAD) : place.role().name(),
            ClockTime.span(explanation.problem(), place.slot(), place.slot())),
        words.say(PRESENT, explanation.present(), Numbers.range(place.min(), place.target())));
  }

  /** Only the steps that remove somebody. */
  private static List<String> funnel(PlaceExplanation explanation, Phrasebook words) {
    Funnel funnel = explanation.funnel();
    TextTable table = new TextTable(Side.RIGHT, Side.LEFT, Side.RIGHT);
    table.row("  " + grouped(funnel.signedUp()), words.say(SIGNED_UP), "");
    for (Funnel.Step step : funnel.steps()) {
      if (step.removed() > 0) {
        table.row(
            grouped(step.left()),
            words.say(
                FunnelWords.valueOf(step.removal().name()),
                ClockTime.of(explanation.problem(), explanation.arrivalEpochMinute())),
            signed(-step.removed()));
      }
    }
    List<String> lines = new ArrayList<>(table.lines());
    lines.add(words.say(COULD_COME, funnel.left()));
    return lines;
  }
}
