package org.daybreak.bound;

import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/**
 * Raises the value of the relaxation by moving the prices: every volunteer answers them by a
 * smoothed choice (softmin), every place by the people it wants; accelerated gradients with
 * diagonal steps, begun anew where momentum and answer disagree (O'Donoghue and Candès, "Adaptive
 * restart for accelerated gradient schemes", 2015). Deterministic: the volunteers are divided in
 * the same parts whatever the number of cores.
 */
final class PriceAscent {
  private static final int PARTS = 4;

  /** Choices so many temperatures dearer than the best are left out. */
  private static final double CUT_OFF = 9;

  /** The same while only a part of the volunteers is asked. */
  private static final double COARSE_CUT_OFF = 5;

  /** In how many steps everybody looks at all sites once, at least. */
  private static final int LEAST_ROTATIONS = 10;

  /** With more sites, in more steps: looking at all of them must not take most of the time. */
  private static final int SITES_PER_ROTATION = 200;

  private final Relaxation relaxation;
  private final Sample sample;
  private final Choices choices;
  private final PlacePrices prices;
  private final TeamLinks links;
  private final CompanyLinks company;
  private final Supply supply;
  private final Supply[] supplies = new Supply[PARTS];
  private final Choices.Found[] rooms = new Choices.Found[PARTS];
  private final CompanyLinks.Sums[] sums = new CompanyLinks.Sums[PARTS];
  private final TeamAnswers[] teamAnswers = new TeamAnswers[PARTS];
  private final int[] partBegin = new int[PARTS + 1];

  private final int rotations;

  private double momentumAge = 1;
  private int rotation;
  private int stride = 1;
  private boolean isEverybody;

  PriceAscent(
      Relaxation relaxation,
      Sample sample,
      Choices choices,
      PlacePrices prices,
      TeamLinks links,
      CompanyLinks company) {
    this.company = company;
    this.relaxation = relaxation;
    this.sample = sample;
    this.prices = prices;
    this.links = links;
    this.choices = choices;
    this.supply = new Supply(relaxation.grid());
    this.rotations = Math.max(LEAST_ROTATIONS, relaxation.grid().siteCount() / SITES_PER_ROTATION);
    int volunteers = relaxation.profiles().size();
    for (int part = 0; part < PARTS; part++) {
      supplies[part] = new Supply(relaxation.grid());
      rooms[part] = new Choices.Found(relaxation.grid());
      teamAnswers[part] = new TeamAnswers(relaxation.grid());
      sums[part] = new CompanyLinks.Sums(relaxation.grid());
      partBegin[part + 1] = (int) ((long) volunteers * (part + 1) / PARTS);
    }
  }

  /**
   * One step of all prices.
   *
   * @param temperature soft cost; the smaller, the nearer the choices are to the best
   * @param every one volunteer of so many is asked, and stands for the others; team links then stay
   *     as they are
   * @param parallel whether more than one core may be used
   */
  void step(double temperature, int every, boolean parallel) {
    if (stride != every) {
      stride = every;
      momentumAge = 1;
    }
    isEverybody = sample.isEverybody(every);
    double age = nextAge(momentumAge);
    double momentum = (momentumAge - 1) / age;
    momentumAge = age;
    prices.sum(momentum);
    company.sum(momentum);
    rotation = (rotation + 1) % rotations;
    parts(
        parallel,
        part -> {
          supplies[part].clear();
          for (int volunteer = partBegin[part]; volunteer < partBegin[part + 1]; volunteer++) {
            int standsFor = sample.standsFor(volunteer, stride);
            if (standsFor > 0
                && !relaxation.isPinned(volunteer)
                && !(isEverybody && links.isLinked(volunteer))) {
              find(volunteer, temperature, rooms[part]);
              count(volunteer, standsFor, temperature, supplies[part], rooms[part]);
            }
          }
          for (int team = part; isEverybody && team < links.teamCount(); team += PARTS) {
            answer(team, temperature, supplies[part], rooms[part], teamAnswers[part]);
          }
        });
    supply.spread(supplies, parallel);
    double agreement = prices.step(supply, temperature, momentum);
    if (isEverybody) {
      parts(
          parallel,
          part -> {
            for (int team = part; team < company.teamCount(); team += PARTS) {
              company.step(team, temperature, momentum, sums[part]);
            }
          });
    }
    if (agreement < 0) {
      momentumAge = 1;
    }
  }

  /** A team's answer, when it has settled what each pays for areas at the prices of places. */
  private void answer(
      int team, double temperature, Supply counted, Choices.Found found, TeamAnswers answers) {
    int[] members = links.members(team);
    answers.clear();
    for (int member : members) {
      find(member, temperature, found);
      answers.add(choices.homeCost(member), found, temperature);
    }
    answers.settle(links, team, temperature);
    for (int position = 0; position < members.length; position++) {
      answers.restore(position, links.of(members[position], 0, found.extras), found);
      count(members[position], 1, temperature, counted, found);
    }
  }

  private void find(int volunteer, double temperature, Choices.Found found) {
    boolean everywhere =
        (sample.isRare(volunteer) || isEverybody) && volunteer % rotations == rotation;
    choices.find(
        volunteer,
        prices,
        links.of(volunteer, 0, found.extras),
        (isEverybody ? CUT_OFF : COARSE_CUT_OFF) * temperature,
        everywhere,
        false,
        found);
  }

  /** Counts the choices found, each as likely as it is good. */
  private void count(
      int volunteer, int standsFor, double temperature, Supply counted, Choices.Found found) {
    double least = choices.homeCost(volunteer);
    double[] weights = found.reduced;
    for (int i = 0; i < found.size; i++) {
      least = Math.min(least, found.reduced[i]);
    }
    double sum = weight(choices.homeCost(volunteer) - least, temperature);
    for (int i = 0; i < found.size; i++) {
      weights[i] = weight(weights[i] - least, temperature);
      sum += weights[i];
    }
    company.clear(volunteer);
    boolean lead = relaxation.isLead(volunteer);
    for (int i = 0; i < found.size; i++) {
      if (weights[i] > 0) {
        double probability = weights[i] / sum;
        company.answer(volunteer, found.duties[i], probability);
        counted.add(
            found.duties[i],
            lead,
            standsFor * probability,
            standsFor * probability * (1 - probability));
      }
    }
  }

  /** How the age of momentum grows from step to step (Nesterov). */
  static double nextAge(double age) {
    return (1 + Math.sqrt(1 + 4 * age * age)) / 2;
  }

  private static double weight(double above, double temperature) {
    double scaled = above / temperature;
    return scaled > CUT_OFF ? 0 : Math.exp(-scaled);
  }

  private static void parts(boolean parallel, IntConsumer work) {
    IntStream all = IntStream.range(0, PARTS);
    (parallel ? all.parallel() : all).forEach(work);
  }
}
