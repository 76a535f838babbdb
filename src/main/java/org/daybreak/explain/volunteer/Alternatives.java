package org.daybreak.explain.volunteer;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.daybreak.explain.Obstacles;
import org.daybreak.explain.Reassignment;
import org.daybreak.explain.Tried;
import org.daybreak.explain.WhatIf;
import org.daybreak.measure.Eligibility;
import org.daybreak.problem.Duty;
import org.daybreak.problem.Problem;
import org.daybreak.problem.Profile;
import org.daybreak.problem.Score;
import org.daybreak.problem.Site;
import org.jspecify.annotations.Nullable;

/** Finds what else a volunteer could do without breaking a rule, by trying all of it. */
final class Alternatives {
  private final WhatIf whatIf;
  private final Problem problem;
  private final Obstacles obstacles;
  private final Eligibility eligibility;
  private final Profile profile;
  private final @Nullable Duty held;

  Alternatives(WhatIf whatIf, Obstacles obstacles, Profile profile) {
    this.whatIf = whatIf;
    this.problem = whatIf.problem();
    this.obstacles = obstacles;
    this.eligibility = new Eligibility(whatIf.measures());
    this.profile = profile;
    this.held = whatIf.duty(profile);
  }

  /** The best other duty at each site, best first; everybody else stays. */
  List<Tried> moves() {
    List<Tried> moves = new ArrayList<>();
    for (Site site : problem.sites()) {
      moves.addAll(bestFirst(duties(site)).stream().limit(1).toList());
    }
    return bestFirst(moves);
  }

  /** Every other duty at the site. */
  private List<Tried> duties(Site site) {
    List<Tried> duties = new ArrayList<>();
    for (Duty duty : eligibility.eligibleDuties(profile, site)) {
      if (!duty.equals(held) && obstacles.isFree(profile, duty)) {
        duties.add(tried(List.of(whatIf.reassigned(profile, duty))));
      }
    }
    return duties;
  }

  /** Staying at home; for somebody on a duty. */
  Tried home() {
    return tried(List.of(whatIf.reassigned(profile, null)));
  }

  /** Exchanges of duties with somebody else, one of whom may be at home; best first. */
  List<Tried> exchanges() {
    long hard = whatIf.sheet().score().hard();
    List<Tried> exchanges = new ArrayList<>();
    for (Profile other : problem.profiles()) {
      Duty theirs = whatIf.duty(other);
      if (!other.equals(profile)
          && !whatIf.isPinned(other)
          && !Objects.equals(held, theirs)
          && mayTake(profile, theirs)
          && mayTake(other, held)) {
        Tried exchange =
            tried(List.of(whatIf.reassigned(profile, theirs), whatIf.reassigned(other, held)));
        if (exchange.score().hard() >= hard) {
          exchanges.add(exchange);
        }
      }
    }
    return bestFirst(exchanges);
  }

  private boolean mayTake(Profile volunteer, @Nullable Duty duty) {
    return duty == null || eligibility.isEligible(volunteer, duty);
  }

  private Tried tried(List<Reassignment> steps) {
    return new Tried(steps, whatIf.score(steps));
  }

  private static List<Tried> bestFirst(List<Tried> tried) {
    return tried.stream().sorted(Tried.BEST_FIRST).toList();
  }

  /**
   * What every duty at the site would do, whatever it breaks; only those that are open to anybody,
   * where some are.
   */
  List<DutyOption> options(Site site) {
    Score now = whatIf.sheet().score();
    List<Duty> all = site.duties(problem.roles());
    List<Duty> open = all.stream().filter(it -> eligibility.isOpen(it) || it.equals(held)).toList();
    return (open.isEmpty() ? all : open)
        .stream()
            .map(
                duty ->
                    new DutyOption(
                        whatIf.measures().assess(profile, duty),
                        obstacles.of(profile, duty),
                        whatIf.score(profile, duty).minus(now)))
            .toList();
  }
}
