package org.daybreak.report;

import static org.daybreak.message.StandbyWords.*;

import java.util.ArrayList;
import java.util.List;
import org.daybreak.day.standby.Absence;
import org.daybreak.day.standby.CallOrder;
import org.daybreak.day.standby.StandbyPlan;
import org.daybreak.message.Phrasebook;
import org.daybreak.message.ShowWords;
import org.daybreak.problem.Duty;
import org.daybreak.problem.Problem;
import org.daybreak.problem.Site;
import org.daybreak.problem.Standby;

/** Who stands by, what that is worth, and whom to call for each single absence. */
public final class StandbyText {
  /** So many are named for one absence. */
  private static final int MOST_CALLS = 2;

  private final Problem problem;
  private final Phrasebook words;
  private final List<String> lines = new ArrayList<>();

  private StandbyText(Problem problem, Phrasebook words) {
    this.problem = problem;
    this.words = words;
  }

  /**
   * The lines, each with a line end. Holds neither restrictions nor notes.
   *
   * @param wanted how many stand-bys were asked for
   */
  public static String of(StandbyPlan plan, int wanted, Phrasebook words) {
    Problem problem = plan.roster().problem();
    StandbyText text = new StandbyText(problem, words);
    text.tellPlan(plan, wanted);
    new CallOrder(plan.roster()).absences().forEach(text::tellSite);
    return String.join("\n", text.lines) + "\n";
  }

  private void tellPlan(StandbyPlan plan, int wanted) {
    List<Standby> standbys = problem.standbys();
    lines.add(
        words.say(
            TITLE,
            standbys.size(),
            Math.round(plan.expectedBefore()),
            Math.round(plan.expectedAfter())));
    if (standbys.size() < wanted) {
      lines.add(words.say(NO_MORE, wanted));
    }
    for (Standby standby : standbys) {
      lines.add(
          words.say(
              plan.released().contains(standby.profile()) ? RELEASED : STANDBY,
              PersonText.of(standby.profile(), words),
              list(standby.sites().stream().map(Site::name).toList())));
    }
  }

  private void tellSite(Site site, List<Absence> absences) {
    if (absences.isEmpty()) {
      return;
    }
    lines.add("");
    lines.add(words.say(ShowWords.SITE, site.name(), site.area().name()));
    for (Absence absence : absences) {
      Duty duty = absence.duty();
      lines.add(
          words.say(
              ABSENCE,
              absence.profile().name(),
              duty.role().name(),
              ClockTime.span(problem, duty.first(), duty.last()),
              whatToDo(absence)));
    }
  }

  private String whatToDo(Absence absence) {
    if (!absence.needed()) {
      return words.say(ENOUGH);
    }
    if (absence.calls().isEmpty()) {
      return words.say(NOBODY);
    }
    return words.say(
        CALL,
        list(
            absence.calls().stream()
                .limit(MOST_CALLS)
                .map(
                    call ->
                        words.say(
                            call.duty().equals(absence.duty()) ? CALLED : CALLED_PARTLY,
                            PersonText.of(call.profile(), words),
                            call.travelMinutes(),
                            ClockTime.span(problem, call.duty().first(), call.duty().last())))
                .toList()));
  }

  private String list(List<String> items) {
    return String.join(words.say(ShowWords.LIST_SEPARATOR), items);
  }
}
