package org.daybreak.bound;

import java.util.stream.IntStream;
import org.daybreak.problem.Problem;
import org.daybreak.table.VolunteerCosts;
import org.jspecify.annotations.Nullable;

/** The ascent for one objective, with all that it moves. */
final class LevelAscent {
  private final Objective objective;
  private final Sample sample;
  private final PlacePrices prices;
  private final TeamLinks links;
  private final CompanyLinks company;
  private final Choices choices;
  private final PriceAscent ascent;
  private final ExactBound exact;

  private LevelAscent(
      Relaxation relaxation,
      VolunteerCosts[] costsOf,
      @Nullable FarSites farSites,
      Objective objective,
      Sample sample,
      PlacePrices prices) {
    this.objective = objective;
    this.sample = sample;
    this.prices = prices;
    this.links = new TeamLinks(relaxation, areas(relaxation, costsOf), objective);
    this.company = new CompanyLinks(relaxation, objective);
    this.choices = new Choices(relaxation, costsOf, farSites, company, objective);
    this.ascent = new PriceAscent(relaxation, sample, choices, prices, links, company);
    this.exact = new ExactBound(relaxation, objective, prices, links, company, choices);
  }

  /** Begins with no prices. */
  static LevelAscent of(
      Relaxation relaxation, VolunteerCosts[] costsOf, FarSites farSites, Objective objective) {
    return new LevelAscent(
        relaxation,
        costsOf,
        farSites,
        objective,
        new StratifiedSample(relaxation, costsOf),
        new PlacePrices(relaxation, objective));
  }

  /** Of the medium level alone; begins with the prices of this one, in proportion. */
  LevelAscent forMedium(Relaxation relaxation, VolunteerCosts[] costsOf, FarSites farSites) {
    return forMedium(relaxation, costsOf, farSites, sample);
  }

  /** The same, where these are asked for everybody. */
  LevelAscent forMedium(
      Relaxation relaxation, VolunteerCosts[] costsOf, FarSites farSites, Sample asked) {
    return new LevelAscent(
        relaxation, costsOf, farSites, Objective.MEDIUM, asked, inProportion(null));
  }

  /** The same where only the prices of these places move, the others being 0. */
  LevelAscent forMedium(Relaxation relaxation, VolunteerCosts[] costsOf, ScarcePlaces places) {
    return new LevelAscent(
        relaxation,
        places.reachedBy(costsOf),
        null,
        Objective.MEDIUM,
        sample,
        inProportion(places));
  }

  private PlacePrices inProportion(@Nullable ScarcePlaces moving) {
    return new PlacePrices(prices, Objective.MEDIUM, objective.mediumPrice(), moving);
  }

  private static int[][] areas(Relaxation relaxation, VolunteerCosts[] costsOf) {
    Problem problem = relaxation.grid().problem();
    int[][] areas = new int[costsOf.length][];
    for (int volunteer = 0; volunteer < areas.length; volunteer++) {
      VolunteerCosts costs = costsOf[volunteer];
      areas[volunteer] =
          IntStream.range(0, costs.siteCount())
              .map(position -> problem.sites().get(costs.site(position)).area().index())
              .distinct()
              .toArray();
    }
    return areas;
  }

  Objective objective() {
    return objective;
  }

  /** One step; sites far away are looked at where everybody is asked. */
  void step(double temperature, int every, boolean parallel) {
    ascent.step(temperature, every, parallel);
  }

  /** The exact value at the present prices, which are rounded for it; in units of the grid. */
  long value(boolean parallel) {
    return exact.value(parallel);
  }

  PlacePrices prices() {
    return prices;
  }

  TeamLinks links() {
    return links;
  }

  CompanyLinks company() {
    return company;
  }

  Choices choices() {
    return choices;
  }
}
