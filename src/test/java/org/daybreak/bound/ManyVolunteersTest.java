package org.daybreak.bound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.Arrays;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.daybreak.constraint.ScoreSheet;
import org.daybreak.measure.Measures;
import org.daybreak.problem.Problem;
import org.daybreak.problem.Score;
import org.daybreak.roster.Roster;
import org.daybreak.sample.ProblemGenerator;
import org.daybreak.solve.RosterSolver;
import org.daybreak.solve.SolveSettings;
import org.daybreak.table.CostTables;
import org.daybreak.table.Grid;
import org.daybreak.table.NearSites;
import org.daybreak.table.VolunteerCosts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a part of the volunteers stands for all at first, and few of them are leads at night. */
class ManyVolunteersTest {
  private static final int VOLUNTEERS = 1500;

  private final Problem problem = ProblemGenerator.generate(VOLUNTEERS, 125, 3);
  private final Measures measures = new Measures(problem);
  private final CostTables tables = new CostTables(new Grid(problem), measures);
  private final VolunteerCosts[] costsOf = costsOf(100);
  private final Relaxation relaxation = new Relaxation(tables);
  private final FarSites farSites = new FarSites(tables);

  /** Sites for three times as many volunteers. */
  private final Problem tooFew = ProblemGenerator.generate(600, 150, 3);

  private VolunteerCosts[] costsOf(int nearSites) {
    return costsOf(tables, nearSites);
  }

  private static VolunteerCosts[] costsOf(CostTables tables, int nearSites) {
    NearSites near = new NearSites(tables.measures(), tables.pairCosts(), nearSites);
    return tables.grid().problem().profiles().stream()
        .map(profile -> tables.of(profile, near.of(profile)))
        .toArray(VolunteerCosts[]::new);
  }

  private LevelAscent bothAfter(int steps) {
    LevelAscent both = LevelAscent.of(relaxation, costsOf, farSites, new Objective(24, true));
    for (int step = 0; step < steps; step++) {
      both.step(GeometricCooling.between(40, 10, (double) step / steps), 2, true);
    }
    return both;
  }

  @Test
  void whoIsAskedStandsForTheOthersOfTheKind() {
    Sample sample = new StratifiedSample(relaxation, costsOf);
    for (int every : new int[] {1, 2, 4}) {
      int total = IntStream.range(0, VOLUNTEERS).map(who -> sample.standsFor(who, every)).sum();
      assertThat(total).isBetween(VOLUNTEERS * 9 / 10, VOLUNTEERS * 11 / 10);
    }
    assertThat(IntStream.range(0, VOLUNTEERS).filter(who -> sample.standsFor(who, 4) > 0).count())
        .isBetween(VOLUNTEERS / 4L, VOLUNTEERS / 2L);
    assertThat(IntStream.range(0, VOLUNTEERS).allMatch(who -> sample.standsFor(who, 1) == 1))
        .isTrue();
  }

  @Test
  void whoIsOneOfFewIsAlwaysAsked() {
    Sample sample = new StratifiedSample(relaxation, costsOf);
    int[] rare = IntStream.range(0, VOLUNTEERS).filter(sample::isRare).toArray();
    assertThat(rare).hasSizeBetween(1, VOLUNTEERS / 5);
    assertThat(Arrays.stream(rare).allMatch(who -> sample.standsFor(who, 1024) == 1)).isTrue();
    assertThat(IntStream.range(0, VOLUNTEERS).anyMatch(who -> sample.standsFor(who, 1024) == 0))
        .isTrue();
  }

  @Test
  void oneOfEachKindStandsForAllWhoMayHoldTheSame() {
    OneOfEachKind kinds = new OneOfEachKind(relaxation, costsOf);
    int[] asked =
        IntStream.range(0, VOLUNTEERS).filter(who -> kinds.standsFor(who, 1) > 0).toArray();
    assertThat(IntStream.of(asked).map(who -> kinds.standsFor(who, 1)).sum()).isEqualTo(VOLUNTEERS);
    assertThat(asked).hasSizeLessThan(VOLUNTEERS / 2);
    for (int who = 0; who < VOLUNTEERS; who++) {
      assertThat(Arrays.stream(asked).filter(isLike(who)).count()).isOne();
    }
    VolunteerCosts[] everywhere = kinds.everywhere(costsOf, problem.sites().size());
    assertThat(everywhere[asked[0]].siteCount()).isGreaterThan(costsOf[asked[0]].siteCount());
  }

  private IntPredicate isLike(int who) {
    return other ->
        relaxation.isLead(who) == relaxation.isLead(other)
            && costsOf[who].roleGroup() == costsOf[other].roleGroup()
            && costsOf[who].shifts().equals(costsOf[other].shifts());
  }

  @Test
  void askingOneOfEachKindProvesNearlyWhatAskingEverybodyDoes() {
    CostTables ofTooFew = new CostTables(new Grid(tooFew), new Measures(tooFew));
    VolunteerCosts[] costs = costsOf(ofTooFew, 100);
    Relaxation relaxed = new Relaxation(ofTooFew);
    FarSites far = new FarSites(ofTooFew);
    LevelAscent both = LevelAscent.of(relaxed, costs, far, new Objective(24, true));
    OneOfEachKind kinds = new OneOfEachKind(relaxed, costs);
    VolunteerCosts[] everywhere = kinds.everywhere(costs, tooFew.sites().size());
    LevelAscent ofKinds = both.forMedium(relaxed, everywhere, far, kinds);
    LevelAscent ofAll = both.forMedium(relaxed, costs.clone(), far);
    for (int step = 0; step < 80; step++) {
      double temperature = GeometricCooling.between(20, 0.1, step / 80.0);
      ofKinds.step(temperature, 1, true);
      ofAll.step(temperature, 1, true);
    }
    double proven = (double) ofAll.value(true);
    assertThat(proven).isPositive();
    assertThat((double) ofKinds.value(true)).isCloseTo(proven, withinPercentage(1));
  }

  @Test
  void whereManyPlacesAreScarceTheMissingLeadsProveTheirPart() {
    CostTables ofTooFew = new CostTables(new Grid(tooFew), new Measures(tooFew));
    VolunteerCosts[] costs = costsOf(ofTooFew, 100);
    Relaxation relaxed = new Relaxation(ofTooFew);
    LevelAscent both =
        LevelAscent.of(relaxed, costs, new FarSites(ofTooFew), new Objective(24, true));
    for (int step = 0; step < 60; step++) {
      both.step(GeometricCooling.between(100, 2, step / 60.0), 1, true);
    }
    ScarcePlaces all = ScarcePlaces.of(relaxed, both.prices(), both.objective());
    assertThat(all.areFew()).isFalse();
    assertThat(ScarceAscent.begin(both, relaxed, costs, null)).isEmpty();
    ScarcePlaces leads = all.ofLeads();
    assertThat(leads.areFew()).isTrue();
    assertThat(all.holdsAll(leads)).isTrue();
    assertThat(IntStream.range(0, relaxed.min.length).anyMatch(leads::holdsCell)).isFalse();
    double[] prices = both.prices().leads;
    double dearestLeftOut =
        IntStream.range(0, prices.length)
            .filter(slot -> all.holdsLead(slot) && !leads.holdsLead(slot))
            .mapToDouble(slot -> prices[slot] / relaxed.leadCost[slot])
            .max()
            .orElse(0);
    assertThat(
            IntStream.range(0, prices.length)
                .filter(leads::holdsLead)
                .mapToDouble(slot -> prices[slot] / relaxed.leadCost[slot])
                .min()
                .orElseThrow())
        .isGreaterThanOrEqualTo(dearestLeftOut);
    ScarceAscent ascent = ScarceAscent.ofLeads(both, relaxed, costs).orElseThrow();
    while (!ascent.isDone()) {
      ascent.step(true);
    }
    LevelAscent medium = both.forMedium(relaxed, costs.clone(), new FarSites(ofTooFew));
    for (int step = 0; step < 80; step++) {
      medium.step(GeometricCooling.between(20, 0.1, step / 80.0), 1, true);
    }
    assertThat(ascent.proven()).isBetween(0L, medium.value(true));
  }

  @ParameterizedTest
  @ValueSource(ints = {30, 120})
  void nobodyGainsWhereNoPriceMoves(int steps) {
    LevelAscent both = bothAfter(steps);
    ScarcePlaces places = ScarcePlaces.of(relaxation, both.prices(), both.objective());
    LevelAscent medium = both.forMedium(relaxation, costsOf, places);
    for (int step = 0; step < 50; step++) {
      medium.step(5, 1, true);
    }
    long value = medium.value(true);
    CompanyLinks company = new CompanyLinks(relaxation, Objective.MEDIUM);
    Choices ofAllSites = new Choices(relaxation, costsOf, farSites, company, Objective.MEDIUM);
    ExactBound exact =
        new ExactBound(
            relaxation, Objective.MEDIUM, medium.prices(), medium.links(), company, ofAllSites);
    assertThat(value).isEqualTo(exact.value(true));
    assertThat(
            IntStream.range(0, relaxation.min.length)
                .filter(cell -> !places.holdsCell(cell))
                .allMatch(cell -> medium.prices().cells[cell] == 0))
        .isTrue();
  }

  @ParameterizedTest
  @ValueSource(ints = {10, 60})
  void whatIsPassedOverFarAwayIsNoBetter(int steps) {
    LevelAscent both = bothAfter(steps);
    assertThat(value(both, costsOf(3))).isEqualTo(value(both, costsOf(problem.sites().size())));
  }

  private long value(LevelAscent ascent, VolunteerCosts[] listed) {
    Choices choices =
        new Choices(relaxation, listed, farSites, ascent.company(), ascent.objective());
    return new ExactBound(
            relaxation,
            ascent.objective(),
            ascent.prices(),
            ascent.links(),
            ascent.company(),
            choices)
        .value(true);
  }

  @Test
  void theMissingLeadsOfTheNightAreProven() {
    BoundFinder finder = new BoundFinder(tables);
    for (int step = 0; !finder.hasPrices(); step++) {
      finder.work(step / 400.0, true);
    }
    finder.work(1, true);
    Score score =
        ScoreSheet.of(
                new RosterSolver(new SolveSettings(null, 150L, 1), progress -> {})
                    .solve(Roster.of(measures, Map.of())))
            .score();
    assertThat(finder.leastMediumCost().orElseThrow()).isEqualTo(-score.medium()).isPositive();
    assertThat(finder.leastSoftCost(-score.medium()).orElseThrow()).isLessThan(-score.soft());
  }

  @Test
  void leadsAreWorthInBothLevelsWhatTheyAreWorthInTheMediumOne() {
    LevelAscent both = bothAfter(300);
    ScarceAscent scarce = ScarceAscent.begin(both, relaxation, costsOf, null).orElseThrow();
    double[] before = both.prices().leads.clone();
    while (!scarce.isDone()) {
      scarce.step(true);
    }
    assertThat(both.prices().leads).isEqualTo(before);
    scarce.passOn();
    assertThat(Arrays.equals(both.prices().leads, before)).isFalse();
    assertThat(scarce.proven()).isPositive();
    assertThat(ScarceAscent.begin(both, relaxation, costsOf, scarce.places())).isEmpty();
  }

  @Test
  void theClockShortensWhatIsCoarseButNotTheCooling() {
    LevelAscent both = LevelAscent.of(relaxation, costsOf, farSites, new Objective(24, true));
    FirstPrices first = new FirstPrices(both, relaxation, costsOf);
    double share = 0;
    double hottest = first.temperature();
    while (first.temperature() == hottest) {
      first.step(share, true);
      share += 0.1;
    }
    assertThat(share).isBetween(1.6, 1.9);
    assertThat(first.temperature()).isLessThanOrEqualTo(5);
    double[] leads = both.prices().leads.clone();
    while (!first.isDone(share)) {
      first.step(share, true);
      share += 0.1;
    }
    assertThat(share).isBetween(2.1, 2.4);
    assertThat(both.prices().leads).isNotEqualTo(leads);
  }

  @Test
  void aPauseDoesNotChillThePrices() {
    LevelAscent both = LevelAscent.of(relaxation, costsOf, farSites, new Objective(24, true));
    FirstPrices first = new FirstPrices(both, relaxation, costsOf);
    double share = 0;
    while (first.temperature() > 12) {
      first.step(share, true);
      share += 0.005;
    }
    double before = first.temperature();
    first.step(share + 0.3, true);
    assertThat(first.temperature()).isBetween(0.9 * before, before);
  }
}
