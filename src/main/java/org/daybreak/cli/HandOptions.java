package org.daybreak.cli;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.daybreak.file.Changes;
import org.daybreak.message.CommandWords;
import org.daybreak.message.Phrasebook;
import org.daybreak.problem.Duty;
import org.daybreak.problem.Problem;
import org.daybreak.problem.Profile;
import org.daybreak.problem.Role;
import org.daybreak.problem.Site;
import org.daybreak.problem.Slot;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The changes that a command line gives without a file. The fields are the parser's. */
final class HandOptions {
  @Option(names = "--withdraw", paramLabel = "V", descriptionKey = "withdraw")
  private @Nullable List<String> withdraw;

  @Option(names = "--late", paramLabel = "V=TIME", descriptionKey = "late")
  private @Nullable List<String> late;

  @Option(names = "--put", paramLabel = "V=SITE/ROLE/FIRST..LAST", descriptionKey = "put")
  private @Nullable List<String> put;

  @Option(names = "--home", paramLabel = "V", descriptionKey = "home")
  private @Nullable List<String> home;

  @Option(names = "--pin", paramLabel = "V", descriptionKey = "pin")
  private @Nullable List<String> pin;

  boolean isEmpty() {
    return Stream.of(withdraw, late, put, home, pin)
        .flatMap(HandOptions::given)
        .findAny()
        .isEmpty();
  }

  private static Stream<String> given(@Nullable List<String> values) {
    return values == null ? Stream.of() : values.stream();
  }

  /** Adds the changes, looking up what they name; what is wrong is told by the lookup. */
  void addTo(Changes changes, Problem problem, NameLookup lookup, Phrasebook words) {
    forEach("--withdraw ", withdraw, lookup, changes::withdraw);
    given(late).forEach(it -> addLate(it, changes, problem, lookup, words));
    given(put).forEach(it -> addPut(it, changes, lookup, words));
    forEach("--home ", home, lookup, changes::home);
    forEach("--pin ", pin, lookup, changes::pin);
  }

  private static void forEach(
      String option,
      @Nullable List<String> named,
      NameLookup lookup,
      BiConsumer<String, Profile> change) {
    given(named)
        .forEach(
            name -> {
              Profile volunteer = lookup.volunteer(name);
              if (volunteer != null) {
                change.accept(option + name, volunteer);
              }
            });
  }

  private static void addLate(
      String given, Changes changes, Problem problem, NameLookup lookup, Phrasebook words) {
    int split = given.lastIndexOf('=');
    String time = TimeOption.localTime(given.substring(split + 1), problem);
    if (split < 0 || time == null) {
      lookup.fault(words.say(CommandWords.BAD_FORM, "--late " + given, "--late V=05:30"));
      return;
    }
    Profile volunteer = lookup.volunteer(given.substring(0, split));
    if (volunteer != null) {
      changes.late("--late " + given, volunteer, time);
    }
  }

  private static void addPut(String given, Changes changes, NameLookup lookup, Phrasebook words) {
    int split = given.lastIndexOf('=');
    String[] parts = given.substring(split + 1).split("/", -1);
    if (split < 0 || parts.length != 3) {
      lookup.fault(
          words.say(CommandWords.BAD_FORM, "--put " + given, "--put V=SITE/ROLE/FIRST..LAST"));
      return;
    }
    Profile volunteer = lookup.volunteer(given.substring(0, split));
    Site site = lookup.site(parts[0]);
    Role role = lookup.role(parts[1]);
    String[] slots = parts[2].split("\\.\\.", 2);
    Slot first = lookup.slot(site, slots[0]);
    Slot last = lookup.slot(site, slots[slots.length - 1]);
    if (volunteer == null || site == null || role == null || first == null || last == null) {
      return;
    }
    if (!site.isRun(first.index(), last.index())) {
      lookup.fault(words.say(CommandWords.NO_RUN, "--put " + given, first.id(), last.id()));
      return;
    }
    changes.put("--put " + given, volunteer, new Duty(site, role, first.index(), last.index()));
  }
}
