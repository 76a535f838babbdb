package org.daybreak.bound;

import java.util.Optional;
import org.daybreak.table.VolunteerCosts;
import org.jspecify.annotations.Nullable;

/** The medium level alone where people are missing at few places only: their prices alone move. */
final class ScarceAscent {
  private final ScarcePlaces places;
  private final LevelAscent both;
  private final MediumAscent medium;

  private ScarceAscent(ScarcePlaces places, LevelAscent both, MediumAscent medium) {
    this.places = places;
    this.both = both;
    this.medium = medium;
  }

  /**
   * Begins with prices of both levels; empty where people are missing nowhere, at many places, or
   * only at places that were priced before.
   *
   * @param priced by an ascent like this one; null: none
   */
  static Optional<ScarceAscent> begin(
      LevelAscent both,
      Relaxation relaxation,
      VolunteerCosts[] costsOf,
      @Nullable ScarcePlaces priced) {
    ScarcePlaces places = ScarcePlaces.of(relaxation, both.prices(), both.objective());
    return places.areFew() && (priced == null || !priced.holdsAll(places))
        ? Optional.of(at(places, both, relaxation, costsOf))
        : Optional.empty();
  }

  private static ScarceAscent at(
      ScarcePlaces places, LevelAscent both, Relaxation relaxation, VolunteerCosts[] costsOf) {
    LevelAscent medium = both.forMedium(relaxation, costsOf, places);
    return new ScarceAscent(places, both, MediumAscent.atScarcePlaces(medium));
  }

  /** Begins with prices of both levels where leads are missing; empty where none is. */
  static Optional<ScarceAscent> ofLeads(
      LevelAscent both, Relaxation relaxation, VolunteerCosts[] costsOf) {
    ScarcePlaces places = ScarcePlaces.of(relaxation, both.prices(), both.objective()).ofLeads();
    return places.areFew() ? Optional.of(at(places, both, relaxation, costsOf)) : Optional.empty();
  }

  ScarcePlaces places() {
    return places;
  }

  boolean isDone() {
    return medium.isDone();
  }

  /** Makes leads worth in both levels what they are worth in this one. */
  void passOn() {
    both.prices().takeLeads(medium.prices(), both.objective().mediumPrice());
  }

  void step(boolean parallel) {
    medium.step(parallel);
  }

  /** What the medium level costs at least, in units of {@link ExactBound}. */
  long proven() {
    return medium.proven();
  }
}
