package org.daybreak.day.replan;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.daybreak.file.Document;
import org.daybreak.problem.Demand;
import org.daybreak.problem.Duty;
import org.daybreak.problem.Problem;
import org.daybreak.problem.Profile;
import org.daybreak.problem.Role;
import org.daybreak.problem.Site;
import org.daybreak.problem.Slot;

/** Seeded changes of every kind to a document, as a file of changes. */
final class RandomChanges {
  private final Random random;
  private final Problem problem;
  private final List<String> changes = new ArrayList<>();

  private RandomChanges(Random random, Problem problem) {
    this.random = random;
    this.problem = problem;
  }

  /** The text of a file with so many changes. */
  static String text(Random random, Document document, int count) {
    RandomChanges made = new RandomChanges(random, document.problem());
    while (made.changes.size() < count) {
      made.add(document);
    }
    return "{\"formatVersion\": 1, \"changes\": [\n  %s\n]}\n"
        .formatted(String.join(",\n  ", made.changes));
  }

  private void add(Document document) {
    Profile profile = pick(problem.profiles());
    Site site = pick(problem.sites());
    if (site.slots().isEmpty()) {
      return;
    }
    Slot slot = pick(site.slots());
    Role role = pick(problem.roles());
    String date = problem.date().toString();
    switch (random.nextInt(13)) {
      case 0, 1 -> change("withdraw", "\"volunteer\": \"%s\"".formatted(profile.id()));
      case 2 ->
          change(
              "late",
              "\"volunteer\": \"%s\", \"from\": \"%sT%02d:30\""
                  .formatted(profile.id(), date, 4 + random.nextInt(8)));
      case 3 ->
          change(
              "signUp",
              "\"id\": \"n%d\", \"skills\": [\"entry\", \"lead\"], \"availability\": [{\"from\": \"%sT03:00\", \"to\": \"%sT20:00\"}]"
                  .formatted(problem.profiles().size() + random.nextInt(1_000_000), date, date));
      case 4 -> {
        Demand demand = slot.demandFor(role);
        int min = demand.min() + random.nextInt(2);
        change(
            "demand",
            "\"site\": \"%s\", \"slot\": \"%s\", \"role\": \"%s\", \"min\": %d, \"target\": %d, \"max\": %d"
                .formatted(site.id(), slot.id(), role.id(), min, min + random.nextInt(2), min + 2));
      }
      case 5 ->
          change(
              "closeSite",
              "\"site\": \"%s\", \"from\": \"%sT%02d:00\""
                  .formatted(site.id(), date, 5 + random.nextInt(8)));
      case 6 ->
          change(
              "addSite",
              "\"id\": \"x%d\", \"area\": \"%s\", \"capacity\": 3, \"slots\": [{\"id\": \"1\", \"start\": \"%sT09:00\", \"end\": \"%sT11:00\", \"demand\": [{\"role\": \"%s\", \"min\": 1, \"target\": 2}]}]"
                  .formatted(
                      random.nextInt(1_000_000),
                      problem.areas().get(0).id(),
                      date,
                      date,
                      role.id()));
      case 7 ->
          change(
              "leads",
              "\"site\": \"%s\", \"slot\": \"%s\", \"leads\": %d"
                  .formatted(site.id(), slot.id(), random.nextInt(2)));
      case 8 -> change("home", "\"volunteer\": \"%s\"".formatted(profile.id()));
      case 9 -> change("pin", "\"volunteer\": \"%s\"".formatted(profile.id()));
      case 10 -> {
        List<Duty> duties = site.duties(problem.roles());
        Duty duty = pick(duties);
        change(
            "put",
            "\"volunteer\": \"%s\", \"site\": \"%s\", \"role\": \"%s\", \"firstSlot\": \"%s\", \"lastSlot\": \"%s\""
                .formatted(
                    profile.id(),
                    site.id(),
                    duty.role().id(),
                    duty.first().id(),
                    duty.last().id()));
      }
      case 11 ->
          change(
              "notThere",
              "\"volunteer\": \"%s\", \"site\": \"%s\""
                  .formatted(
                      profile.id(),
                      document.duties().containsKey(profile)
                          ? document.duties().get(profile).site().id()
                          : site.id()));
      default -> change("unpin", "\"volunteer\": \"%s\"".formatted(profile.id()));
    }
  }

  private void change(String kind, String properties) {
    changes.add("{\"%s\": {%s}}".formatted(kind, properties));
  }

  private <T> T pick(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
