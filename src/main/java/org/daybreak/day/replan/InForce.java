package org.daybreak.day.replan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.daybreak.file.Document;
import org.daybreak.measure.Eligibility;
import org.daybreak.problem.Duty;
import org.daybreak.problem.Pin;
import org.daybreak.problem.Problem;
import org.daybreak.problem.Profile;
import org.daybreak.problem.Publication;
import org.jspecify.annotations.Nullable;

/** What people were told, and what of it is fixed because it has begun. */
final class InForce {
  private final Problem problem;
  private final Map<Profile, Publication> publications = new LinkedHashMap<>();
  private final Map<Profile, Duty> frozen = new LinkedHashMap<>();
  private final Map<Profile, Duty> start;

  /**
   * What is in force in a document with changes.
   *
   * @param handled ids of the volunteers whom a change speaks of: where a rule keeps them from
   *     their duty now, they are not held to it
   */
  InForce(Document document, Set<String> handled, Departures departures) {
    this.problem = document.problem();
    Eligibility eligibility = new Eligibility(departures.measures());
    Map<Profile, Pin> pins = new HashMap<>();
    problem.pins().forEach(pin -> pins.put(pin.profile(), pin));
    this.start = new LinkedHashMap<>(document.duties());
    for (Publication publication : Objects.requireNonNull(problem.published())) {
      Profile profile = publication.profile();
      publications.put(profile, publication);
      Duty duty = publication.duty() == null ? start.get(profile) : publication.duty();
      if (duty != null
          && !pins.containsKey(profile)
          && departures.hasLeft(profile, duty)
          && !(handled.contains(profile.id()) && !eligibility.isEligible(profile, duty))) {
        frozen.put(profile, duty);
        start.put(profile, duty);
      }
    }
    start.entrySet().removeIf(it -> !holds(it.getKey(), it.getValue(), pins, departures));
  }

  /** Whether a duty that is assigned can stay: it is pinned, in force, or can still be reached. */
  private boolean holds(Profile profile, Duty duty, Map<Profile, Pin> pins, Departures departures) {
    return pins.containsKey(profile)
        || frozen.containsKey(profile)
        || duty.equals(duty(profile))
        || departures.canReach(profile, duty);
  }

  private @Nullable Duty duty(Profile profile) {
    Publication publication = publications.get(profile);
    return publication == null ? null : publication.duty();
  }

  /** What everybody was told who was told anything. */
  Map<Profile, Publication> publications() {
    return publications;
  }

  /** The duties to begin with: those assigned, those that have begun as they were told. */
  Map<Profile, Duty> start() {
    return start;
  }

  /** Who must be on the way or has begun. */
  Set<Profile> frozen() {
    return frozen.keySet();
  }

  /** The problem with what has begun pinned, to be solved but not to be written. */
  Problem heldStill() {
    List<Pin> pins = new ArrayList<>(problem.pins());
    frozen.forEach((profile, duty) -> pins.add(new Pin(profile, duty)));
    return problem.withPlan(pins, problem.published(), problem.standbys());
  }
}
