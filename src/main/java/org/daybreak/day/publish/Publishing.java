package org.daybreak.day.publish;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.daybreak.measure.Measures;
import org.daybreak.problem.Duty;
import org.daybreak.problem.Pin;
import org.daybreak.problem.Problem;
import org.daybreak.problem.Profile;
import org.daybreak.problem.Publication;
import org.daybreak.problem.Standby;
import org.daybreak.roster.Roster;

/** Makes what is assigned the published roster. */
public final class Publishing {
  private Publishing() {}

  /**
   * The same roster, published. Who was published on the same duty and had confirmed stays
   * confirmed. Who refuses is pinned at home, neither published nor standing by.
   *
   * @param answers to the duties of this roster
   */
  public static Roster publish(Roster roster, Map<Profile, Answer> answers) {
    Problem problem = roster.problem();
    Map<Profile, Duty> duties = new LinkedHashMap<>(roster.duties());
    Map<Profile, Pin> pins = new LinkedHashMap<>();
    problem.pins().forEach(pin -> pins.put(pin.profile(), pin));
    answers.forEach(
        (profile, answer) -> {
          if (answer == Answer.REFUSED) {
            duties.remove(profile);
            pins.put(profile, new Pin(profile, null));
          }
        });
    List<Standby> standbys =
        problem.standbys().stream()
            .filter(it -> answers.get(it.profile()) != Answer.REFUSED)
            .toList();
    Problem published =
        problem.withPlan(
            List.copyOf(pins.values()), publications(problem, duties, answers), standbys);
    return Roster.of(new Measures(published), duties);
  }

  private static List<Publication> publications(
      Problem problem, Map<Profile, Duty> duties, Map<Profile, Answer> answers) {
    Map<Profile, Publication> before = new HashMap<>();
    if (problem.published() != null) {
      problem.published().forEach(it -> before.put(it.profile(), it));
    }
    List<Publication> publications = new ArrayList<>();
    for (Map.Entry<Profile, Duty> entry : duties.entrySet()) {
      Publication old = before.get(entry.getKey());
      boolean confirmedBefore =
          old != null && old.confirmed() && Objects.equals(old.duty(), entry.getValue());
      publications.add(
          new Publication(
              entry.getKey(),
              entry.getValue(),
              confirmedBefore || answers.get(entry.getKey()) == Answer.CONFIRMED));
    }
    return publications;
  }
}
