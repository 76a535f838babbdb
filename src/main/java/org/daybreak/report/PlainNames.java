package org.daybreak.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.daybreak.message.Phrasebook;
import org.daybreak.message.ShowWords;
import org.daybreak.problem.Problem;
import org.daybreak.problem.Profile;
import org.daybreak.problem.Site;
import org.daybreak.problem.Team;

/**
 * What people and sites are called in a text: by name alone where only one has it, else with the
 * team or street where that tells them apart, else with the id.
 */
final class PlainNames {
  private final Phrasebook words;
  private final Map<Profile, String> people;
  private final Map<Site, String> sites;

  PlainNames(Problem problem, Phrasebook words) {
    this.words = words;
    this.people = called(problem.profiles(), Profile::name, PlainNames::team, Profile::id);
    this.sites = called(problem.sites(), Site::name, site -> site.area().name(), Site::id);
  }

  String of(Profile profile) {
    return Objects.requireNonNull(people.get(profile));
  }

  String of(Site site) {
    return Objects.requireNonNull(sites.get(site));
  }

  private <T> Map<T, String> called(
      List<T> all, Function<T, String> name, Function<T, String> group, Function<T, String> id) {
    Map<String, Long> uses =
        all.stream().collect(Collectors.groupingBy(name, Collectors.counting()));
    Map<String, Long> usesInGroup =
        all.stream()
            .collect(Collectors.groupingBy(it -> inGroup(it, name, group), Collectors.counting()));
    Map<T, String> called = new HashMap<>();
    for (T it : all) {
      boolean alone = uses.getOrDefault(name.apply(it), 0L) == 1;
      boolean aloneInGroup =
          !group.apply(it).isEmpty() && usesInGroup.getOrDefault(inGroup(it, name, group), 0L) == 1;
      called.put(
          it,
          alone
              ? name.apply(it)
              : words.say(ShowWords.NAME, name.apply(it), (aloneInGroup ? group : id).apply(it)));
    }
    return called;
  }

  private static <T> String inGroup(T it, Function<T, String> name, Function<T, String> group) {
    return name.apply(it) + "\n" + group.apply(it);
  }

  private static String team(Profile profile) {
    Team team = profile.team();
    return team == null ? "" : team.name();
  }
}
