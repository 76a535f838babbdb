package org.daybreak.report;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import org.daybreak.explain.volunteer.HomeReason;
import org.daybreak.message.HomeWords;
import org.daybreak.message.Phrasebook;
import org.daybreak.message.ShowWords;
import org.daybreak.problem.ConstraintId;
import org.daybreak.problem.History;
import org.daybreak.problem.Problem;
import org.daybreak.problem.Profile;
import org.daybreak.problem.Site;
import org.daybreak.problem.Standby;
import org.jspecify.annotations.Nullable;

/**
 * Tells somebody at home why, in a sentence that can be sent to that person: it names nobody else,
 * and speaks of nobody's health and of nobody else's wishes.
 */
public final class HomeSentence {
  private HomeSentence() {}

  /** The sentence in the language of the words. */
  public static String of(Problem problem, Profile profile, HomeReason reason, Phrasebook words) {
    String date =
        DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
            .withLocale(words.language().locale())
            .format(problem.date());
    if (reason.kind() == HomeReason.Kind.OPEN) {
      return words.say(HomeWords.OPEN, profile.name(), date);
    }
    String because =
        words.say(
            because(profile, reason),
            profile.history().consecutiveDays(),
            problem.rules().maxTravelMinutes());
    for (Standby standby : problem.standbys()) {
      if (standby.profile().equals(profile)) {
        return onCall(standby, date, because, words);
      }
    }
    boolean counts = problem.weights().isOn(ConstraintId.TURNED_AWAY);
    return words.say(
        counts ? HomeWords.SENTENCE_NEXT_TIME : HomeWords.SENTENCE, profile.name(), date, because);
  }

  private static String onCall(Standby standby, String date, String because, Phrasebook words) {
    String name = standby.profile().name();
    List<String> sites = standby.sites().stream().map(Site::name).toList();
    return sites.isEmpty()
        ? words.say(HomeWords.SENTENCE_ON_CALL_ANYWHERE, name, date, because)
        : words.say(
            HomeWords.SENTENCE_ON_CALL,
            name,
            date,
            because,
            String.join(words.say(ShowWords.LIST_SEPARATOR), sites));
  }

  private static HomeWords because(Profile profile, HomeReason reason) {
    return switch (reason.kind()) {
      case OPEN -> HomeWords.OPEN;
      case KEPT_FREE -> HomeWords.KEPT_FREE;
      case NO_DUTY -> rule(reason.constraint());
      case FILLED -> filled(reason.constraint());
      case COSTLY -> costly(profile.history(), reason.constraint());
    };
  }

  private static HomeWords rule(@Nullable ConstraintId rule) {
    return rule == null
        ? HomeWords.RULE_OTHER
        : switch (rule) {
          case REQUIRED_SKILL -> HomeWords.RULE_REQUIRED_SKILL;
          case AVAILABILITY -> HomeWords.RULE_AVAILABILITY;
          case RESTRICTION -> HomeWords.RULE_RESTRICTION;
          case EXCLUDED_SITE -> HomeWords.RULE_EXCLUDED_SITE;
          case SHIFT_TOO_LONG -> HomeWords.RULE_SHIFT_TOO_LONG;
          case SHIFT_TOO_SHORT -> HomeWords.RULE_SHIFT_TOO_SHORT;
          case PPE_TOO_LONG -> HomeWords.RULE_PPE_TOO_LONG;
          case REST -> HomeWords.RULE_REST;
          case CONSECUTIVE_DAYS -> HomeWords.RULE_CONSECUTIVE_DAYS;
          case TRAVEL_TOO_LONG -> HomeWords.RULE_TRAVEL_TOO_LONG;
          default -> HomeWords.RULE_OTHER;
        };
  }

  private static HomeWords filled(@Nullable ConstraintId decisive) {
    return decisive == null
        ? HomeWords.FILLED
        : switch (decisive) {
          case MINIMUM_STAFFING, MISSING_LEAD, TARGET_STAFFING -> HomeWords.FILLED_BY_NEEDED;
          case TEAM_SPLIT, LONE_VOLUNTEER, PARTNER_AREA, TOGETHER -> HomeWords.FILLED_BY_TEAM;
          case TRAVEL -> HomeWords.FILLED_BY_TRAVEL;
          case WORKLOAD -> HomeWords.FILLED_BY_WORKLOAD;
          case PRE_DAWN_BURDEN -> HomeWords.FILLED_BY_PRE_DAWN_BURDEN;
          case CONTINUITY -> HomeWords.FILLED_BY_CONTINUITY;
          case TURNED_AWAY -> HomeWords.FILLED_BY_TURNED_AWAY;
          case STABILITY -> HomeWords.FILLED_BY_STABILITY;
          default -> HomeWords.FILLED;
        };
  }

  private static HomeWords costly(History history, @Nullable ConstraintId decisive) {
    return decisive == null
        ? HomeWords.COSTLY
        : switch (decisive) {
          case TEAM_SPLIT -> HomeWords.COSTLY_TEAM_SPLIT;
          case LONE_VOLUNTEER -> HomeWords.COSTLY_LONE_VOLUNTEER;
          case PARTNER_AREA -> HomeWords.COSTLY_PARTNER_AREA;
          case TOGETHER -> HomeWords.COSTLY_TOGETHER;
          case TRAVEL -> HomeWords.COSTLY_TRAVEL;
          case WORKLOAD ->
              history.minutesWorked() > 0 ? HomeWords.COSTLY_WORKLOAD : HomeWords.COSTLY;
          case PRE_DAWN_BURDEN ->
              history.preDawnDuties() > 0 ? HomeWords.COSTLY_PRE_DAWN_BURDEN : HomeWords.COSTLY;
          case AVOIDED -> HomeWords.COSTLY_AVOIDED;
          case CONTINUITY -> HomeWords.COSTLY_CONTINUITY;
          case STABILITY -> HomeWords.COSTLY_STABILITY;
          case OVERSTAFFING -> HomeWords.COSTLY_OVERSTAFFING;
          default -> HomeWords.COSTLY;
        };
  }
}
