package org.daybreak.report;

import static org.daybreak.message.PublishWords.*;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.daybreak.constraint.ScoreLine;
import org.daybreak.constraint.ScoreSheet;
import org.daybreak.day.publish.Answer;
import org.daybreak.message.ConstraintWords;
import org.daybreak.message.Phrasebook;
import org.daybreak.message.UnitWords;
import org.daybreak.problem.ConstraintId;
import org.daybreak.problem.Duty;
import org.daybreak.problem.Level;
import org.daybreak.problem.Profile;
import org.daybreak.problem.Publication;
import org.daybreak.roster.Roster;

/** What publishing a roster did, in a few lines. */
public final class PublishText {
  private PublishText() {}

  /**
   * How many are published, and who refused; every line with a line end.
   *
   * @param before the roster before its publication
   */
  public static String of(
      Roster before, Roster published, Map<Profile, Answer> answers, Phrasebook words) {
    List<Publication> told = Objects.requireNonNull(published.problem().published());
    List<String> lines = new ArrayList<>();
    long confirmed = told.stream().filter(Publication::confirmed).count();
    lines.add(words.say(PUBLISHED, told.size(), confirmed));
    List<Publication> old = before.problem().published();
    if (old != null) {
      lines.add(words.say(CHANGED, changed(old, told)));
    }
    if (answers.containsValue(Answer.REFUSED)) {
      lines.add(words.say(REFUSED));
      answers.forEach(
          (profile, answer) -> {
            if (answer == Answer.REFUSED) {
              lines.add(refused(before, profile, words));
            }
          });
    }
    return String.join("\n", lines) + "\n";
  }

  /** How many are told something else than before, or no longer anything. */
  private static long changed(List<Publication> before, List<Publication> after) {
    Map<Profile, Duty> duties = new HashMap<>();
    after.forEach(it -> duties.put(it.profile(), it.duty()));
    Set<Profile> known = new java.util.HashSet<>();
    long changed = 0;
    for (Publication publication : before) {
      known.add(publication.profile());
      if (!Objects.equals(duties.get(publication.profile()), publication.duty())) {
        changed++;
      }
    }
    return changed + duties.keySet().stream().filter(it -> !known.contains(it)).count();
  }

  private static String refused(Roster before, Profile profile, Phrasebook words) {
    Duty duty = before.duties().get(profile);
    return duty == null
        ? words.say(REFUSED_HOME, profile.name())
        : words.say(
            REFUSED_DUTY,
            profile.name(),
            duty.site().name(),
            duty.role().name(),
            ClockTime.span(before.problem(), duty.first(), duty.last()));
  }

  /** Which rules a roster breaks, and how to mend it; for one that breaks any. */
  public static String broken(ScoreSheet sheet, Phrasebook words) {
    List<String> lines = new ArrayList<>();
    lines.add(words.say(BROKEN));
    for (ScoreLine line : sheet.lines()) {
      ConstraintId constraint = line.constraint();
      if (constraint.level() == Level.HARD && line.impact() < 0) {
        lines.add(
            words.say(
                BROKEN_RULE,
                words.say(ConstraintWords.valueOf(constraint.name())),
                line.measure(),
                words.say(UnitWords.valueOf(constraint.unit().name().toUpperCase(Locale.ROOT)))));
      }
    }
    lines.add(words.say(BROKEN_MEND));
    return String.join("\n", lines);
  }
}
