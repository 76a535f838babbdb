package org.daybreak.report;

import static org.daybreak.message.CarryWords.*;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.daybreak.day.carry.Work;
import org.daybreak.message.Phrasebook;
import org.daybreak.problem.Duty;
import org.daybreak.problem.Problem;
import org.daybreak.problem.Profile;

/** What of a day was carried over to the next. */
public final class CarryText {
  private CarryText() {}

  /** The lines, each with a line end. */
  public static String of(
      Problem day,
      Map<Profile, Duty> duties,
      Map<String, Work> attendance,
      Problem next,
      Phrasebook words) {
    Set<String> assigned = new HashSet<>();
    duties.keySet().forEach(it -> assigned.add(it.id()));
    long noShows = assigned.stream().filter(it -> !attendance.containsKey(it)).count();
    long steppedIn = attendance.keySet().stream().filter(it -> !assigned.contains(it)).count();
    Set<String> tomorrow = new HashSet<>();
    next.profiles().forEach(it -> tomorrow.add(it.id()));
    long gone = day.profiles().stream().filter(it -> !tomorrow.contains(it.id())).count();
    List<String> lines = new ArrayList<>();
    lines.add(
        words.say(
            CARRIED,
            day.date().toString(),
            assigned.size() - noShows,
            assigned.size(),
            steppedIn,
            noShows));
    if (gone > 0) {
      lines.add(words.say(GONE, gone));
    }
    return String.join("\n", lines) + "\n";
  }
}
