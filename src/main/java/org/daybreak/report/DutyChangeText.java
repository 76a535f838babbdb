package org.daybreak.report;

import static org.daybreak.message.CompareWords.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.daybreak.explain.compare.Comparison;
import org.daybreak.explain.compare.DutyChange;
import org.daybreak.explain.compare.DutyChange.Aspect;
import org.daybreak.explain.compare.RosterDifference;
import org.daybreak.measure.Assessment;
import org.daybreak.message.Phrasebook;
import org.daybreak.message.ShowWords;
import org.daybreak.problem.Duty;
import org.daybreak.problem.Problem;
import org.daybreak.problem.Profile;

/** Whose duty differs between a roster and the first, and what each of them has to be told. */
final class DutyChangeText {
  private final RosterDifference difference;
  private final Problem problemBefore;
  private final Problem problemAfter;
  private final String first;
  private final String second;
  private final CompareText.Scope scope;
  private final Phrasebook words;

  DutyChangeText(Comparison comparison, int other, CompareText.Scope scope, Phrasebook words) {
    this.difference = comparison.differences().get(other - 1);
    this.problemBefore = comparison.rosters().get(0).problem();
    this.problemAfter = comparison.rosters().get(other).problem();
    this.first = CompareText.letter(0);
    this.second = CompareText.letter(other);
    this.scope = scope;
    this.words = words;
  }

  /** Who is called in one roster and not in the other, and who moves where. */
  List<String> people() {
    List<String> lines = new ArrayList<>();
    lines.add("");
    if (difference.duties().isEmpty()) {
      lines.add(words.say(NO_CHANGE));
      return lines;
    }
    called(second, difference.called(), lines);
    called(first, difference.sentHome(), lines);
    List<DutyChange> moved = difference.moved();
    if (!moved.isEmpty()) {
      lines.add(words.say(MOVED, moved.size()));
      excerpt(moved.stream().map(this::move).toList(), lines);
    }
    return lines;
  }

  /** Everybody to be contacted again, and what to say. */
  List<String> contacts() {
    List<String> lines = new ArrayList<>();
    if (!difference.duties().isEmpty()) {
      lines.add("");
      lines.add(words.say(CONTACTS, first, second, difference.duties().size()));
      excerpt(difference.duties().stream().map(this::contact).toList(), lines);
    }
    return lines;
  }

  private void called(String roster, List<DutyChange> people, List<String> lines) {
    if (!people.isEmpty()) {
      List<String> names = people.stream().map(it -> it.profile().name()).toList();
      lines.addAll(
          TextWrap.wrapped(
              words.say(
                  CALLED_ONLY_IN,
                  roster,
                  people.size(),
                  Excerpt.ofNames(names, scope.everything(), words)),
              2));
    }
  }

  /** The site, then from what to what. */
  private String move(DutyChange change) {
    Assessment before = Objects.requireNonNull(change.before());
    Assessment after = Objects.requireNonNull(change.after());
    Duty from = Objects.requireNonNull(before.duty());
    Duty to = Objects.requireNonNull(after.duty());
    List<String> left = new ArrayList<>(List.of(from.site().name()));
    List<String> right = new ArrayList<>();
    if (change.aspects().contains(Aspect.SITE)) {
      right.add(to.site().name());
    }
    if (change.aspects().contains(Aspect.ROLE)) {
      left.add(from.role().name());
      right.add(to.role().name());
    }
    if (change.aspects().contains(Aspect.TIME)) {
      String leftSpan = ClockTime.span(problemBefore, from.first(), from.last());
      String rightSpan = ClockTime.span(problemAfter, to.first(), to.last());
      boolean sameSpan = leftSpan.equals(rightSpan);
      left.add(sameSpan ? arrival(problemBefore, before) : leftSpan);
      right.add(sameSpan ? arrival(problemAfter, after) : rightSpan);
    }
    String separator = words.say(ShowWords.LIST_SEPARATOR);
    return words.say(
        MOVE, change.profile().name(), String.join(separator, left), String.join(separator, right));
  }

  private String contact(DutyChange change) {
    Profile profile = change.profile();
    String person =
        scope.phones() && profile.phone() != null
            ? words.say(PERSON_PHONE, profile.name(), profile.phone())
            : profile.name();
    Assessment after = change.after();
    if (after == null) {
      return words.say(CONTACT_GONE, person, second);
    }
    Duty duty = after.duty();
    return duty == null
        ? words.say(CONTACT_HOME, person)
        : words.say(
            CONTACT_DUTY,
            person,
            duty.site().name(),
            duty.role().name(),
            ClockTime.span(problemAfter, duty.first(), duty.last()),
            arrival(problemAfter, after));
  }

  private static String arrival(Problem problem, Assessment onDuty) {
    return ClockTime.of(problem, Objects.requireNonNull(onDuty.shift()).arrivalEpochMinute());
  }

  private void excerpt(List<String> rows, List<String> lines) {
    for (String row : Excerpt.of(rows, scope.everything(), words)) {
      lines.addAll(TextWrap.wrapped(row, 4));
    }
  }
}
