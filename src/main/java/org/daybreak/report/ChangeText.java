package org.daybreak.report;

import static org.daybreak.message.ExplainWords.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.daybreak.explain.Change;
import org.daybreak.explain.Reassignment;
import org.daybreak.measure.Assessment;
import org.daybreak.message.Phrasebook;
import org.daybreak.problem.Duty;
import org.daybreak.problem.Problem;
import org.jspecify.annotations.Nullable;

/** Changes of a roster as numbered lines, each with all that it does. */
final class ChangeText {
  private static final int INDENT = 3;

  private final Problem problem;
  private final Phrasebook words;

  ChangeText(Problem problem, Phrasebook words) {
    this.problem = problem;
    this.words = words;
  }

  /** Site, role and time of a duty, or that there is none. */
  String duty(@Nullable Duty duty) {
    return duty == null
        ? words.say(AT_HOME)
        : words.say(
            MOVE,
            duty.site().name(),
            duty.role().name(),
            ClockTime.span(problem, duty.first(), duty.last()));
  }

  /** The same with the arrival. */
  String dutyWithArrival(Assessment onDuty) {
    Duty duty = Objects.requireNonNull(onDuty.duty());
    return words.say(
        DUTY,
        duty.site().name(),
        duty.role().name(),
        ClockTime.span(problem, duty.first(), duty.last()),
        ClockTime.of(problem, Objects.requireNonNull(onDuty.shift()).arrivalEpochMinute()));
  }

  /** What the one whom the change is about would do, and with whom. */
  String forVolunteer(Change change) {
    Reassignment own = change.steps().get(0);
    Duty given = own.after().duty();
    if (change.steps().size() == 1) {
      return given == null ? words.say(STAY) : duty(given);
    }
    Reassignment other = change.steps().get(1);
    String name = other.profile().name();
    if (given == null) {
      return words.say(HAND_OVER, name);
    }
    return words.say(other.after().duty() == null ? REPLACE : EXCHANGE, duty(given), name);
  }

  /** Who goes from where to where, a line for each. */
  List<String> steps(Change change) {
    return change.steps().stream()
        .map(
            it ->
                words.say(
                    STEP, it.profile().name(), duty(it.before().duty()), duty(it.after().duty())))
        .toList();
  }

  /** A numbered change: what it is, then what it does to levels and constraints. */
  List<String> numbered(int number, List<String> what, Change change) {
    List<String> lines = new ArrayList<>();
    String lead = words.say(NUMBERED, number);
    for (String line : what) {
      lines.addAll(TextWrap.wrapped(lead + line, INDENT));
      lead = " ".repeat(INDENT);
    }
    lines.addAll(TextWrap.wrapped(lead + DeltaText.of(change.delta(), words), INDENT));
    return lines;
  }
}
