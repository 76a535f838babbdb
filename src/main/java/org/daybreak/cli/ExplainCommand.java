package org.daybreak.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import org.daybreak.explain.WhatIf;
import org.daybreak.explain.place.Place;
import org.daybreak.explain.place.PlaceExplainer;
import org.daybreak.explain.place.PlaceExplanation;
import org.daybreak.explain.volunteer.VolunteerExplainer;
import org.daybreak.explain.volunteer.VolunteerExplanation;
import org.daybreak.file.Document;
import org.daybreak.message.ExplainWords;
import org.daybreak.problem.Profile;
import org.daybreak.problem.Role;
import org.daybreak.problem.Site;
import org.daybreak.problem.Slot;
import org.daybreak.report.ExplainJson;
import org.daybreak.report.PlaceText;
import org.daybreak.report.VolunteerText;
import org.daybreak.roster.Coverage;
import org.daybreak.roster.Roster;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says why a volunteer has a duty or none, or why places of a site are empty. */
@Command(name = "explain")
final class ExplainCommand implements Callable<Integer> {
  /** Of a site with many empty places only the worst are explained at once. */
  private static final int MOST_PLACES = 3;

  private final Console console;

  @Parameters(paramLabel = "FILE", descriptionKey = "file")
  private Path file;

  @Option(names = "--volunteer", paramLabel = "V", descriptionKey = "explain_volunteer")
  private @Nullable String volunteer;

  @Option(names = "--site", paramLabel = "S", descriptionKey = "explain_site")
  private @Nullable String site;

  @Option(names = "--slot", paramLabel = "T", descriptionKey = "explain_slot")
  private @Nullable String slot;

  @Option(names = "--role", paramLabel = "R", descriptionKey = "explain_role")
  private @Nullable String role;

  @Option(names = "--all", descriptionKey = "all")
  private boolean all;

  @Option(names = "--json", descriptionKey = "json")
  private boolean json;

  @Mixin CommonOptions common;

  ExplainCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (volunteer == null && site == null) {
      throw new InputFault(
          console
              .words()
              .say(
                  slot == null && role == null
                      ? ExplainWords.ASK_FOR
                      : ExplainWords.SLOT_NEEDS_SITE));
    }
    if (volunteer != null && (slot != null || role != null)) {
      throw new InputFault(console.words().say(ExplainWords.SLOT_NEEDS_SITE));
    }
    Document document = FileOpening.open(file, console);
    NameLookup lookup = new NameLookup(document.problem(), console.words());
    Profile profile = lookup.volunteer(volunteer);
    Site askedSite = lookup.site(site);
    Slot askedSlot = lookup.slot(askedSite, slot);
    Role askedRole = lookup.role(role);
    lookup.requireFound();
    try (WhatIf whatIf = new WhatIf(document.roster())) {
      if (profile != null) {
        explain(new VolunteerExplainer(whatIf).explain(profile, askedSite));
      } else if (askedSite != null) {
        explain(whatIf, askedSite, askedSlot, askedRole);
      }
    }
    return ExitCode.DONE;
  }

  private void explain(VolunteerExplanation explanation) {
    if (json) {
      console.out().println(ExplainJson.of(explanation, console.words()));
    } else {
      console.out().print(VolunteerText.of(explanation, all, console.words()));
    }
  }

  private void explain(
      WhatIf whatIf, Site askedSite, @Nullable Slot askedSlot, @Nullable Role askedRole) {
    List<Place> places = places(whatIf.roster(), askedSite, askedSlot, askedRole);
    int shown = all ? places.size() : Math.min(MOST_PLACES, places.size());
    PlaceExplainer explainer = new PlaceExplainer(whatIf);
    List<PlaceExplanation> explanations = new ArrayList<>();
    for (Place place : places.subList(0, shown)) {
      explanations.add(explainer.explain(place));
    }
    if (json) {
      console.out().println(ExplainJson.of(explanations));
      return;
    }
    if (places.isEmpty()) {
      console.out().println(console.words().say(ExplainWords.ALL_FILLED, askedSite.name()));
    }
    for (int index = 0; index < explanations.size(); index++) {
      if (index > 0) {
        console.out().println();
      }
      console.out().print(PlaceText.of(explanations.get(index), console.words()));
    }
    if (shown < places.size()) {
      console.out().println();
      console.out().println(console.words().say(ExplainWords.MORE_PLACES, places.size() - shown));
    }
  }

  /** The one place named in full, filled or not; else those that are empty, the worst first. */
  private static List<Place> places(
      Roster roster, Site askedSite, @Nullable Slot askedSlot, @Nullable Role askedRole) {
    if (askedSlot != null && askedRole != null) {
      return List.of(new Place(askedSite, askedSlot, askedRole));
    }
    Coverage coverage = Coverage.of(roster);
    return Place.emptyAt(askedSite, coverage).stream()
        .filter(it -> askedSlot == null || askedSlot.equals(it.slot()))
        .filter(it -> askedRole == null || askedRole.equals(it.role()))
        .sorted(
            Comparator.comparingInt((Place it) -> Math.max(0, it.min() - it.present(coverage)))
                .reversed())
        .toList();
  }
}
