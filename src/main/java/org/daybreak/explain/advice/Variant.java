package org.daybreak.explain.advice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.daybreak.measure.Measures;
import org.daybreak.problem.Duty;
import org.daybreak.problem.Pin;
import org.daybreak.problem.Problem;
import org.daybreak.problem.Profile;
import org.daybreak.problem.Publication;
import org.daybreak.problem.Rules;
import org.daybreak.problem.Site;
import org.daybreak.problem.Standby;
import org.daybreak.roster.Roster;
import org.jspecify.annotations.Nullable;

/** The same roster of a problem in which something is changed. */
final class Variant {
  private final Problem problem;
  private final List<Site> sites;

  private Variant(Problem problem, List<Site> sites) {
    this.problem = problem;
    this.sites = sites;
  }

  /** Under other rules. */
  static Roster withRules(Roster roster, Rules rules) {
    Problem problem = roster.problem();
    Variant same = new Variant(problem, problem.sites());
    return same.roster(roster, rules, List.of());
  }

  /**
   * With changed sites.
   *
   * @param change makes of each site one with the same index and slots
   */
  static Roster withSites(Roster roster, UnaryOperator<Site> change) {
    Problem problem = roster.problem();
    List<Site> sites = problem.sites().stream().map(change).toList();
    return new Variant(problem, sites).roster(roster, problem.rules(), List.of());
  }

  /**
   * With further volunteers, who are at home.
   *
   * @param added their indexes follow those of the problem's own
   */
  static Roster withVolunteers(Roster roster, List<Profile> added) {
    Problem problem = roster.problem();
    return new Variant(problem, problem.sites()).roster(roster, problem.rules(), added);
  }

  private Roster roster(Roster roster, Rules rules, List<Profile> added) {
    List<Profile> profiles = new ArrayList<>(problem.profiles());
    profiles.addAll(added);
    List<Publication> published = problem.published();
    Problem changed =
        new Problem(
            problem.name(),
            problem.date(),
            problem.timeZone(),
            rules,
            problem.weights(),
            problem.skills(),
            problem.roles(),
            problem.teams(),
            problem.areas(),
            sites,
            profiles,
            problem.groups(),
            problem.pins().stream().map(it -> new Pin(it.profile(), of(it.duty()))).toList(),
            published == null
                ? null
                : published.stream()
                    .map(it -> new Publication(it.profile(), of(it.duty()), it.confirmed()))
                    .toList(),
            problem.standbys().stream()
                .map(it -> new Standby(it.profile(), it.sites().stream().map(this::of).toList()))
                .toList(),
            problem.carried());
    Map<Profile, Duty> duties = new LinkedHashMap<>();
    roster
        .duties()
        .forEach(
            (profile, duty) ->
                duties.put(
                    profile,
                    new Duty(of(duty.site()), duty.role(), duty.firstSlot(), duty.lastSlot())));
    return Roster.of(new Measures(changed), duties);
  }

  private Site of(Site site) {
    return sites.get(site.index());
  }

  private @Nullable Duty of(@Nullable Duty duty) {
    return duty == null
        ? null
        : new Duty(of(duty.site()), duty.role(), duty.firstSlot(), duty.lastSlot());
  }
}
