package org.daybreak.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.daybreak.message.CommandWords;
import org.daybreak.message.NamedWords;
import org.daybreak.message.Phrasebook;
import org.daybreak.message.ShowWords;
import org.daybreak.problem.NameIndex;
import org.daybreak.problem.Problem;
import org.daybreak.problem.Profile;
import org.daybreak.problem.Role;
import org.daybreak.problem.Site;
import org.daybreak.problem.Slot;
import org.daybreak.problem.Team;
import org.daybreak.report.ClockTime;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a command line names in a problem. An id will do, which goes before any name, and so
 * will a name that only one has. What cannot be found is remembered, so that all of it is told at
 * once: look everything up, then call {@link #requireFound}.
 */
final class NameLookup {
  private static final int MOST_LISTED = 10;

  private final Problem problem;
  private final Phrasebook words;
  private final List<String> faults = new ArrayList<>();

  NameLookup(Problem problem, Phrasebook words) {
    this.problem = problem;
    this.words = words;
  }

  /**
   * A volunteer.
   *
   * @param named null when the command line names none
   * @return null when none is named or it is not found
   */
  @Nullable Profile volunteer(@Nullable String named) {
    return find(
        NamedWords.VOLUNTEER,
        named,
        problem.profiles(),
        Profile::id,
        it -> List.of(it.name()),
        it -> it.team() == null ? it.name() : listed(it.name(), it.team().name()));
  }

  /** A site; null as for {@link #volunteer}. */
  @Nullable Site site(@Nullable String named) {
    return find(
        NamedWords.SITE,
        named,
        problem.sites(),
        Site::id,
        it -> List.of(it.name()),
        it -> listed(it.name(), it.area().name()));
  }

  /** A role; null as for {@link #volunteer}. */
  @Nullable Role role(@Nullable String named) {
    return find(
        NamedWords.ROLE, named, problem.roles(), Role::id, it -> List.of(it.name()), Role::name);
  }

  /** A team; null as for {@link #volunteer}. */
  @Nullable Team team(@Nullable String named) {
    return find(
        NamedWords.TEAM, named, problem.teams(), Team::id, it -> List.of(it.name()), Team::name);
  }

  /**
   * A slot of a site, which may also be named by its start, 06:00, or by its time, 06:00–08:00;
   * null as for {@link #volunteer}, or when the site is.
   */
  @Nullable Slot slot(@Nullable Site site, @Nullable String named) {
    return site == null
        ? null
        : find(
            NamedWords.SLOT,
            named,
            site.slots(),
            Slot::id,
            it -> {
              String span = ClockTime.span(problem, it, it);
              return List.of(
                  ClockTime.of(problem, it.startEpochMinute()), span, span.replace('–', '-'));
            },
            it -> ClockTime.span(problem, it, it));
  }

  /** Tells something else that is wrong with what the command line names. */
  void fault(String told) {
    faults.add(told);
  }

  /** What was told so far. */
  List<String> faults() {
    return List.copyOf(faults);
  }

  /**
   * Ends the looking up.
   *
   * @throws InputFault when something named was not found; it tells all of it
   */
  void requireFound() {
    if (!faults.isEmpty()) {
      throw new InputFault(String.join("\n", faults));
    }
  }

  /**
   * @param names under which a thing may be named besides its id
   * @param description what tells a thing from others of its name, shown after its id
   */
  private <T> @Nullable T find(
      NamedWords kind,
      @Nullable String named,
      List<T> things,
      Function<T, String> id,
      Function<T, List<String>> names,
      Function<T, String> description) {
    if (named == null) {
      return null;
    }
    NameIndex<T> index = new NameIndex<>(things, id, names);
    List<T> found = index.find(named);
    if (found.size() == 1) {
      return found.get(0);
    }
    Function<T, String> shown = it -> shown(id.apply(it), description.apply(it));
    if (!found.isEmpty()) {
      faults.add(words.say(CommandWords.AMBIGUOUS, words.say(kind), named, list(found, shown)));
      return null;
    }
    List<T> near = index.near(named);
    faults.add(
        near.isEmpty()
            ? words.say(CommandWords.UNKNOWN_NAMED, words.say(kind), named)
            : words.say(
                CommandWords.UNKNOWN_NAMED_NEAR, words.say(kind), named, list(near, shown)));
    return null;
  }

  private <T> String list(List<T> things, Function<T, String> shown) {
    Stream<String> listed = things.stream().limit(MOST_LISTED).map(shown);
    return listed(
        Stream.concat(listed, things.size() > MOST_LISTED ? Stream.of("…") : Stream.of())
            .toArray(String[]::new));
  }

  private String shown(String id, String description) {
    return Objects.equals(id, description) ? id : words.say(CommandWords.NAMED, id, description);
  }

  private String listed(String... names) {
    return String.join(words.say(ShowWords.LIST_SEPARATOR), names);
  }
}
